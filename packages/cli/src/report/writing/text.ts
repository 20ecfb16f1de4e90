/** A text for people, in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Language = 'en' | 'zh';

/** A text that is the same in both languages: a number, a date as WeChat writes it, a name. */
export const same = (text: string): Text => ({ en: text, zh: text });

const LONGEST = 500;

/** A stranger's text up to 500 characters: a name of a megabyte would be in the file four times. */
export const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
