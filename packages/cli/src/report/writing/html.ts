import { cut, type Text } from './text.ts';

/** Markup. Only {@link html} makes it, and it escapes whatever else it is given. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Content = Html | Text | string | number | undefined | false | readonly Content[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Controls, unpaired surrogates and marks that change the direction of the text around them: in a stranger's text
 * they would hide or turn what stands beside it.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as text or as the value of an attribute in double quotes. */
export const escapeText = (text: string): string =>
  text.replace(UNSEEN, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Markup of its parts: strings are escaped, a {@link Text} is there in both languages. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += toMarkup(value) + (strings[index + 1] ?? '');
  });
  return new Html(markup);
}

function toMarkup(value: Content): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  if (value instanceof Html) return value.markup;
  if ('en' in value) return both(value);
  return value.map(toMarkup).join('');
}

/** A stranger's text, such as the name of a city, may be one. */
function both(text: Text): string {
  const [en, zh] = [cut(text.en), cut(text.zh)];
  if (en === zh) return escapeText(en);
  return `<span lang="en">${escapeText(en)}</span><span lang="zh-CN">${escapeText(zh)}</span>`;
}
