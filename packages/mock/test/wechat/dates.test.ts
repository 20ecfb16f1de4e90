import { expect, test } from 'vitest';
import { formatDay } from '../../src/figures/calendar.ts';
import { dayInShanghai, type RangeKind, readRange } from '../../src/wechat/dates.ts';

const NOON = Date.parse('2024-03-13T12:00:00+08:00');

const errcode = (period: RangeKind, begin: string, end: string, now = NOON): number => {
  try {
    readRange(period, begin, end, now);
    return 0;
  } catch (error) {
    return error instanceof Error && 'errcode' in error ? Number(error.errcode) : Number.NaN;
  }
};

test('days are those of Shanghai, whatever the zone of the machine', () => {
  expect(formatDay(dayInShanghai(Date.parse('2024-03-13T15:59:59Z')))).toBe('20240313');
  expect(formatDay(dayInShanghai(Date.parse('2024-03-13T16:00:00Z')))).toBe('20240314');
});

test('a date that is none gives 61500', () => {
  expect(errcode('day', '20240230', '20240230')).toBe(61500);
});

test('one day is asked for with the same date twice', () => {
  expect(errcode('day', '20240312', '20240312')).toBe(0);
  expect(errcode('day', '20240311', '20240312')).toBe(61501);
});

test('a week is one from Monday to Sunday', () => {
  expect(errcode('week', '20240304', '20240310')).toBe(0);
  expect(errcode('week', '20240303', '20240309')).toBe(61501);
  expect(errcode('week', '20240304', '20240317')).toBe(61501);
});

test('a month is one from its first to its last day', () => {
  expect(errcode('month', '20240201', '20240229')).toBe(0);
  expect(errcode('month', '20240201', '20240228')).toBe(61501);
  expect(errcode('month', '20240201', '20240331')).toBe(61501);
  expect(errcode('month', '20240202', '20240229')).toBe(61501);
});

test('a portrait covers 1, 7 or 30 days', () => {
  expect(errcode('portrait', '20240301', '20240301')).toBe(0);
  expect(errcode('portrait', '20240301', '20240307')).toBe(0);
  expect(errcode('portrait', '20240201', '20240301')).toBe(0);
  expect(errcode('portrait', '20240301', '20240302')).toBe(61501);
});

test('yesterday in Shanghai is the latest', () => {
  expect(errcode('day', '20240313', '20240313')).toBe(61501);
  expect(errcode('day', '20240313', '20240313', Date.parse('2024-03-13T16:00:00Z'))).toBe(0);
});
