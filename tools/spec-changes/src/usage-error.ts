import type { Texts } from './change.ts';

/** Something that the caller can put right; the message says how. */
export class UsageError extends Error {
  readonly texts: Texts;

  constructor(texts: Texts) {
    super(texts.en);
    this.name = 'UsageError';
    this.texts = texts;
  }
}
