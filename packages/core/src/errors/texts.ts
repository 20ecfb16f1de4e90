import { environmentLanguage, type Language } from './language.ts';

/** A text for people in both languages. */
export type Texts = { readonly [language in Language]: string };

/** Registered, so that another installed copy of the package can change the language too. */
const TEXTS: unique symbol = Symbol.for('weapp-openapi.texts');

/** Keeps both languages of an error's message, for {@link inLanguage}. */
export const remember = (error: Error, texts: Texts): void => {
  Object.defineProperty(error, TEXTS, { value: texts, configurable: true });
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
  if (typeof text !== 'string' || !(error instanceof Error) || error.message === text) return error;
  say(error, text);
  return error;
}

/** Changes a message, and the stack, which begins with it and which console.log prints. */
function say(error: Error, text: string): void {
  const { message, stack } = error;
  // Unlike assignments, these do not throw on a frozen error or a DOMException, which stay as they are.
  Reflect.set(error, 'message', text);
  const told = stack?.replace(message, () => text);
  if (told !== stack) Reflect.set(error, 'stack', told);
}

/**
 * Adds a text to the first line of an error's message, in both languages where it has them.
 *
 * @param language Of a message that is in one language only; default: that of the environment.
 * @internal
 */
export function retell(error: Error, more: Texts, language: Language = environmentLanguage()): void {
  const longer = (message: string, text: string) => message.replace(/$/m, () => text);
  const { message } = error;
  const texts = textsOf(error);
  const told = texts && { en: longer(texts.en, more.en), zh: longer(texts.zh, more.zh) };
  const own = texts && message === texts.zh ? 'zh' : texts ? 'en' : language;
  say(error, longer(message, more[own]));
  if (told && Object.isExtensible(error)) remember(error, told);
}

/** {@link speaking} for work that is over when it returns. */
export function spoken<Result>(language: Language | undefined, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw inLanguage(error, language);
  }
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
