import { useTexts } from '../texts/language.tsx';

/** What went wrong. An empty text: the mock could not be reached. */
export function Fault({ error }: { error: string | undefined }) {
  const texts = useTexts();
  return (
    <div role="alert" class={error === undefined ? 'offscreen' : 'notice bad'}>
      {error === '' ? texts.unreachable : error && texts.said(error)}
    </div>
  );
}

/** Nothing there yet. */
export function Empty({ text }: { text: string }) {
  return <p class="empty">{text}</p>;
}
