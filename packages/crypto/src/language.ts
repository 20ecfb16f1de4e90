import type { Texts } from './messages/texts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the environment, as in `@weapp-openapi/core`, on which this package does not depend: Chinese if the
 * first of LC_ALL, LC_MESSAGES and LANG that is set begins with `zh`. English on Deno, which would prompt for permission
 * to read them.
 */
export function environmentLanguage(): keyof Texts {
  if ('Deno' in globalThis) return 'en';
  const { process } = globalThis as { process?: { env?: Environment } };
  const { LC_ALL, LC_MESSAGES, LANG } = process?.env ?? {};
  return /^zh(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}
