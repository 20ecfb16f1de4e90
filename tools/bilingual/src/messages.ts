import { differences } from './differences.ts';

/** A text in both languages. */
export interface Texts {
  en: string;
  zh: string;
}

/**
 * What is wrong with messages, a line each: those that lack a language, or whose languages differ in numbers, names in
 * backticks or the values they show. A message is a text in both languages or a function that returns one. A function
 * is called twice: with a different text for each parameter, and with nothing.
 */
export function messageFaults(messages: object): string[] {
  return Object.entries(messages).flatMap(([name, message]) => {
    if (typeof message !== 'function') return faultsOf(name, message);
    const values = Array.from({ length: message.length }, (_, index) => `VALUE_${'ABCDEF'[index] ?? index}`);
    const told: Texts = message(...values.map(anyValue));
    return [
      ...faultsOf(name, told),
      ...values.flatMap((value) => {
        const [en, zh] = [told.en.includes(value), told.zh.includes(value)];
        return en === zh ? [] : [`${name}: ${value} is only in the ${en ? 'English' : 'Chinese'}`];
      }),
      ...faultsOf(`${name} without values`, withoutValues(message) ?? told),
    ];
  });
}

/** A value for any parameter: a text, or a text in both languages. */
const anyValue = (value: string) => Object.assign(new String(value), { en: value, zh: value });

/** What a message says where all it shows is optional; undefined if it needs a text in both languages. */
function withoutValues(message: () => Texts): Texts | undefined {
  try {
    return message();
  } catch {
    return undefined;
  }
}

function faultsOf(name: string, texts: unknown): string[] {
  const { en, zh } = Object(texts);
  if (typeof en !== 'string' || typeof zh !== 'string' || en === '' || zh === '')
    return [`${name}: it needs a text in both languages`];
  const punctuation = /\p{Script=Han}[,;:?!]/u.test(zh.replace(/`[^`]*`/g, '``'));
  return [
    ...differences(en, zh).map((difference) => `${name}: ${difference}`),
    ...(punctuation ? [`${name}: Chinese needs full-width punctuation`] : []),
  ];
}
