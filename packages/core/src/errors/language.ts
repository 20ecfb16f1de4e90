/** A language of messages. */
export type Language = 'en' | 'zh';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the environment: Chinese if the first of LC_ALL, LC_MESSAGES and LANG that is set begins with `zh`,
 * otherwise English. English on Deno, which would prompt for permission to read them, and where there is no environment.
 */
export function environmentLanguage(): Language {
  if ('Deno' in globalThis) return 'en';
  const { process } = globalThis as { process?: { env?: Environment } };
  const { LC_ALL, LC_MESSAGES, LANG } = process?.env ?? {};
  return /^zh(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}
