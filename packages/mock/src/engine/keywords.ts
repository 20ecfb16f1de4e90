import { isObject } from './document.ts';

// What the keywords of a message's template take (订阅消息参数值内容限制说明):
// https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-message-management/subscribe-message/api_sendmessage.html

const CONTROL = /\p{Cc}/u;
const DATE =
  '(?:\\d{4}年(?:0?[1-9]|1[0-2])月(?:(?:0?[1-9]|[12]\\d|3[01])日)?|(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12]\\d|3[01])日|' +
  '\\d{4}[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\\d|3[01]))?|(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01]))';
const TIME = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?';
const HAN = /\p{Script=Han}/u;

interface Keyword {
  /** Maximum number of characters. */
  most: number;
  pattern: RegExp;
  what: string;
}

/** Two dates with times and a sign between them. */
const LONGEST_RANGE = 48;
/** A sign, 10 digits, a point, decimals and 元. */
const LONGEST_AMOUNT = 24;

/** Every pattern is for a text that is not longer than `most`. */
const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({
    thing: { most: 20, pattern: /^\P{Cc}*$/u, what: 'up to 20 characters' },
    number: { most: 33, pattern: /^\d{1,32}$|^(?=.{3,33}$)\d+\.\d+$/, what: 'up to 32 digits' },
    letter: { most: 32, pattern: /^[A-Za-z]+$/, what: 'up to 32 letters' },
    symbol: { most: 5, pattern: /^[^\p{Script=Han}A-Za-z0-9]+$/u, what: 'up to 5 symbols' },
    character_string: {
      most: 32,
      pattern: /^[^\p{Script=Han}]+$/u,
      what: 'up to 32 digits, letters and symbols',
    },
    time: {
      most: LONGEST_RANGE,
      pattern: new RegExp(`^(?:${DATE} ?)?${TIME}(?: ?~ ?(?:${DATE} ?)?${TIME})?$`),
      what: 'a time such as 15:01, or two with ~ between them',
    },
    date: {
      most: LONGEST_RANGE,
      pattern: new RegExp(`^${DATE}(?: ?${TIME})?(?: ?~ ?(?:${DATE}(?: ?${TIME})?|${TIME}))?$`),
      what: 'a date such as 2019-10-01, or two with ~ between them',
    },
    amount: {
      most: LONGEST_AMOUNT,
      pattern: /^\p{Sc}?\d{1,10}(?:\.\d{1,10})?元?$/u,
      what: 'a currency sign and up to 10 digits',
    },
    phone_number: {
      most: 17,
      pattern: /^[^\p{Script=Han}A-Za-z]+$/u,
      what: 'up to 17 digits and symbols',
    },
    car_number: {
      most: 8,
      pattern: /^[\p{Script=Han}A-Za-z0-9](?:[A-Za-z0-9]{0,6}[\p{Script=Han}A-Za-z0-9])?$/u,
      what: 'up to 8 letters and digits, the first and last of which may be Chinese',
    },
    name: { most: 20, pattern: /^\P{Nd}+$/u, what: 'up to 10 Chinese characters, or 20 letters and symbols' },
    phrase: { most: 5, pattern: /^\p{Script=Han}+$/u, what: 'up to 5 Chinese characters' },
  }),
);

/** The first value that its keyword does not take: its key, and what the keyword takes. */
export function checkKeywords(data: unknown): { key: string; what: string } | undefined {
  for (const [key, field] of Object.entries(isObject(data) ? data : {})) {
    const keyword = KEYWORDS.get(key.slice(0, LONGEST_KEY).replace(/\d{1,9}$/, ''));
    const value = isObject(field) ? field.value : undefined;
    if (!keyword || (typeof value !== 'string' && typeof value !== 'number')) continue;
    if (!takes(keyword, String(value))) return { key, what: keyword.what };
  }
  return undefined;
}

/** Longer than every keyword with its number. */
const LONGEST_KEY = 30;

function takes({ most, pattern }: Keyword, text: string): boolean {
  // A character is at most two code units: longer texts need not be split.
  if (text === '' || text.length > 2 * most || CONTROL.test(text)) return false;
  const { length } = [...text];
  // With a Chinese character in it, a name counts as a Chinese one.
  const limit = pattern === NAME && HAN.test(text) ? 10 : most;
  return length <= limit && pattern.test(text);
}

const NAME = KEYWORDS.get('name')?.pattern;
