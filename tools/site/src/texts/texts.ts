import type { Language } from './language.ts';
import { words } from './words.ts';

export type WordKey = keyof typeof words;

/** A text in a page's language; `{name}` is replaced by the value of that name. */
export type Text = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

export const textIn =
  (language: Language): Text =>
  (key, values = {}) => {
    // A replaced value is not read again, whatever it contains.
    const parts = words[key][language].split(/\{(\w+)\}/);
    return parts.map((part, index) => (index % 2 === 0 ? part : String(values[part] ?? ''))).join('');
  };
