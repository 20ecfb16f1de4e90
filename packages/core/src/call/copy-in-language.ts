import type { Language } from '../errors/language.ts';
import { inLanguage, textsOf } from '../errors/texts.ts';

/**
 * A failure in a language. It is a copy, because others may hold the same error, such as that of a token manager that
 * serves clients of both languages.
 */
export function copyInLanguage(error: unknown, language: Language): unknown {
  const text = textsOf(error)?.[language];
  if (typeof text !== 'string' || !(error instanceof Error) || error.message === text) return error;
  // A real Error, since loggers and consoles look for more than the prototype.
  const copy = Object.setPrototypeOf(new Error(), Object.getPrototypeOf(error));
  Object.defineProperties(copy, Object.getOwnPropertyDescriptors(error));
  Reflect.set(copy, 'stack', error.stack);
  return inLanguage(copy, language);
}
