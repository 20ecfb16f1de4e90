import { highlight } from '../../markdown/highlight.ts';
import { parseExact } from '../../spec/exact.ts';
import { element } from '../page.ts';
import type { Answer } from './send.ts';

/** More than this is not coloured: it would hold up the page. */
const MOST = 200_000;

let picture = '';

/** Shows what came back: JSON laid out with all digits of its numbers, a picture as one. */
export async function showAnswer(place: HTMLElement, { status, took, type, blob }: Answer): Promise<void> {
  const line = element(
    'p',
    { class: 'try-status' },
    `HTTP ${status} · ${Math.round(took)} ms · ${type || '–'} · ${blob.size} B`,
  );
  URL.revokeObjectURL(picture);
  if (/^image\//.test(type)) {
    picture = URL.createObjectURL(blob);
    place.replaceChildren(line, element('img', { src: picture, alt: type, class: 'try-picture' }));
    return;
  }
  const text = laidOut(await blob.text());
  const code = element('code');
  if (text.length > MOST) code.textContent = text;
  else code.innerHTML = highlight(text, 'json'); // escaped by the highlighter
  place.replaceChildren(line, element('pre', { tabindex: '0' }, code));
}

/** As it came, where the browser cannot keep the digits of big numbers. */
function laidOut(text: string): string {
  if (!('rawJSON' in JSON)) return text;
  try {
    return JSON.stringify(parseExact(text), null, 2);
  } catch {
    return text;
  }
}
