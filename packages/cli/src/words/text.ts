/** What the command says, in both languages. `{name}` stands for a value. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Language = 'en' | 'zh';

/** Fills a text's places with values. A place without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The language of the environment, as the C library finds it; `wanted`, from `--lang`, counts first. */
export function languageOf(
  wanted: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = wanted ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en';
}
