import { accountWords } from './account.ts';
import { analysisWords } from './analysis.ts';
import { callWords } from './call.ts';
import { completionWords } from './completion.ts';
import { docsWords } from './docs.ts';
import { generalWords } from './general.ts';
import { fill, type Language, type Text } from './text.ts';

/** Everything that the command says. What WeChat and the spec say is not in it. */
export const WORDS = {
  ...generalWords,
  ...accountWords,
  ...callWords,
  ...docsWords,
  ...analysisWords,
  ...completionWords,
} satisfies Readonly<Record<string, Text>>;

export type WordKey = keyof typeof WORDS;

/** Says one of the texts in the chosen language. */
export type Say = (key: WordKey, values?: Readonly<Record<string, unknown>>) => string;

export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    fill(WORDS[key][language], values);
