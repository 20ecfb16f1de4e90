const CHINESE = /\p{Script=Han}/u;
const WORDS = /\p{L}{2,}\s+\p{L}{2,}/u;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Chinese writes months as numbers: `July 2022` is `2022 年 7 月`. */
const withMonths = (text: string) =>
  MONTHS.reduce((done, name, at) => done.replaceAll(`${name} `, `${at + 1} `), text);

/** Numbers, without thousands separators: `60,000` and `60000` are the same. */
const numbersOf = (text: string) =>
  new Set(
    withMonths(text)
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .match(/\d+(?:\.\d+)*/g) ?? [],
  );

const namesOf = (text: string) => new Set(text.match(/`[^`]+`/g) ?? []);

/** English gives WeChat's term in parentheses, `receiver (分账接收方)`: its digits need not be repeated in Chinese. */
const withoutTerms = (text: string) =>
  text.replace(/\([^()]*\)/g, (term) => (CHINESE.test(term) ? '' : term));

const lacking = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
  [...all].filter((one) => !some.has(one));

/**
 * What two texts that should say the same in English and Chinese do not share: numbers, names in backticks, and values
 * that one of the two mentions.
 *
 * @param values Values of an enum, which stay as they are in both.
 */
export function differences(english: string, chinese: string, values: readonly unknown[] = []): string[] {
  const mentions = (text: string, value: string) =>
    text.split(/[^\w.-]+/).some((word) => word === value || word === `${value}.`);
  const texts = values.filter((value): value is string => typeof value === 'string' && /\w/.test(value));
  const only = (language: string, some: readonly string[]) =>
    some.map((one) => `${one} is only in the ${language}`);
  return [
    ...(WORDS.test(english.replace(/`[^`]*`|VALUE_\w/g, '')) && !CHINESE.test(chinese)
      ? ['there is no Chinese in it']
      : []),
    ...only('English', lacking(numbersOf(withoutTerms(english)), numbersOf(chinese))),
    ...only('Chinese', lacking(numbersOf(chinese), numbersOf(english))),
    ...only('English', lacking(namesOf(english), namesOf(chinese))),
    ...only('Chinese', lacking(namesOf(chinese), namesOf(english))),
    ...only(
      'English',
      texts.filter((value) => mentions(english, value) && !chinese.includes(value)),
    ),
  ];
}
