import type { Language } from './language.ts';

/** A text for people in both languages. */
export type Texts = { readonly [language in Language]: string };

/** Registered, so that another installed copy of the package can change the language too. */
const TEXTS: unique symbol = Symbol.for('weapp-openapi.texts');

/** Keeps both languages of an error's message, for {@link inLanguage}. */
export const remember = (error: Error, texts: Texts): void => {
  Object.defineProperty(error, TEXTS, { value: texts });
};

/**
 * The message of an error of these packages in both languages; undefined for any other.
 *
 * @internal
 */
export const textsOf = (error: unknown): Texts | undefined => Object(error)[TEXTS];

/**
 * Puts the message of an error of these packages into a language, and returns the error. Anything else, and what WeChat
 * said, stays as it is.
 *
 * @example
 * catch (error) {
 *   logger.error(inLanguage(error, 'en'));
 * }
 */
export function inLanguage<Thrown>(error: Thrown, language: Language | undefined): Thrown {
  const text = language && textsOf(error)?.[language];
  if (text === undefined || !(error instanceof Error) || error.message === text) return error;
  const { message, stack } = error;
  error.message = text;
  // The stack begins with the message that the error had when it was created, and console.log prints the stack.
  if (stack) error.stack = stack.replace(message, () => text);
  return error;
}

/**
 * Does work whose errors are in a language; undefined for that of the environment.
 *
 * @internal
 */
export async function speaking<Result>(
  language: Language | undefined,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw inLanguage(error, language);
  }
}
