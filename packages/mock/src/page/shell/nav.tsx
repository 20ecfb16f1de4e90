import { useTexts } from '../texts/language.tsx';
import { Icon } from './icon.tsx';
import { hrefOf, VIEWS, type View } from './route.ts';

/** A row under the header; on a phone, a bar at the bottom. */
export function Nav({ view }: { view: View }) {
  const texts = useTexts().nav;
  return (
    <nav class="views" aria-label={texts.label}>
      {VIEWS.map((each) => (
        <a key={each} href={hrefOf(each)} aria-current={each === view ? 'page' : undefined}>
          <Icon name={each} />
          <span>{texts[each]}</span>
        </a>
      ))}
    </nav>
  );
}
