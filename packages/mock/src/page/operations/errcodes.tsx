import type { Errcode } from '../server/operations.ts';
import { hrefOf } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';
import { withCode } from './description.tsx';

/** Narrower windows show the list when it is asked for. */
const WIDE = '(min-width: 768px)';

/** What the docs list, each a click away from a rule that answers it. */
export function Errcodes({ id, errcodes }: { id: string; errcodes: readonly Errcode[] }) {
  const texts = useTexts().operation;
  if (errcodes.length === 0) return null;
  return (
    <details class="section" open={matchMedia(WIDE).matches}>
      <summary>
        <h2>{texts.errcodes}</h2> <span class="hint">{errcodes.length}</span>
      </summary>
      <p class="hint">{texts.errcodesHint}</p>
      <ul class="errcodes">
        {errcodes.map(({ errcode, message, meaning, remedy }) => (
          <li key={errcode}>
            <code class="number">{errcode}</code>
            <div>
              <p class="message">{message}</p>
              {meaning && (
                <p class="hint" lang="en">
                  {withCode(`${meaning} ${remedy ?? ''}`)}
                </p>
              )}
            </div>
            <a
              class="action"
              href={hrefOf('scenarios', undefined, { operation: id, errcode: String(errcode) })}
              aria-label={texts.makeRuleFor(errcode)}
            >
              {texts.makeRule}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
