import { expect, test } from 'vitest';
import { isNothing, readCount, readDate, readNumber, readPeriod } from '../../src/import/read-cell.ts';

test.each([
  ['0', 0],
  [' 12 ', 12],
  ['-3', -3],
  ['1.98', 1.98],
  ['1e+21', 1e21],
  ['1.5e-7', 1.5e-7],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', 9_007_199_254_740_993n],
  ['1,234.5', 1234.5],
  ['-1,234,567', -1_234_567],
  ['12,345,678.5', 12_345_678.5],
])('the number %j', (text, value) => {
  expect(readNumber(text)).toEqual({ value });
});

test.each([
  'x',
  '1,23',
  '1,2345',
  ',123',
  '12%',
  '0x10',
  'Infinity',
  '1 234',
  '--1',
  '1234,567.5',
  '0,123,456',
  '1.5,000',
])('%j is no number', (text) => {
  expect(readNumber(text)).toEqual({
    expected: expect.objectContaining({ en: 'a number, such as 1234 or 1.98' }),
  });
});

test('integers of 64 bits are the largest', () => {
  expect(readNumber('9223372036854775807')).toEqual({ value: 2n ** 63n - 1n });
  expect(readNumber('9223372036854775808')).toEqual({
    expected: expect.objectContaining({ en: 'an integer of at most 64 bits' }),
  });
});

test.each(['2,345', '0,123', '-1,234'])(
  '%j may be thousands or a fraction: a count, but no number',
  (text) => {
    expect(readNumber(text)).toEqual({
      expected: expect.objectContaining({ en: expect.stringContaining('without a comma') }),
    });
  },
);

test('a count may have thousands', () => {
  expect(readCount('1,234')).toEqual({ value: 1234 });
  for (const text of ['1234,567', '0,123', '1,23']) expect(readCount(text)).toHaveProperty('expected');
});

test('a count is whole and not negative', () => {
  expect(readCount('3')).toEqual({ value: 3 });
  for (const text of ['3.5', '-1'])
    expect(readCount(text)).toEqual({
      expected: expect.objectContaining({ en: 'a whole number, such as 1234' }),
    });
});

test('some texts say that there is no figure', () => {
  expect(['', ' ', '-', '--', 'N/A'].every(isNothing)).toBe(true);
  expect(['0', '-1'].some(isNothing)).toBe(false);
});

test.each(['20260105', '2026-01-05', '2026-1-5', '2026/1/5', '2026.01.05', '2026年1月5日', ' 20260105 '])(
  'the date %j',
  (text) => {
    expect(readDate(text)).toEqual({ value: '20260105' });
  },
);

test.each([
  '',
  '2026-02-30',
  '20261301',
  '26-01-05',
  '05/01/2026',
  '20160101',
  '2026-01-05 00:00',
  '1735689600',
])('%j is no date', (text) => {
  expect(readDate(text)).toEqual({
    expected: expect.objectContaining({ en: 'a date, as yyyymmdd, yyyy-mm-dd or yyyy/m/d' }),
  });
});

const WEEK = { begin_date: '20260105', end_date: '20260111' };
test.each([
  '20260105',
  '20260105-20260111',
  '2026-01-05 ~ 2026-01-11',
  '2026/1/5-2026/1/11',
  '2026-01-05至2026-01-11',
])('the week %j', (text) => {
  expect(readPeriod(text, 'week')).toEqual({ value: WEEK });
});

test.each(['202601', '2026-01', '2026/1', '2026年1月', '20260101', '2026-01-01'])('the month %j', (text) => {
  expect(readPeriod(text, 'month')).toEqual({ value: { begin_date: '20260101', end_date: '20260131' } });
});

test.each([
  ['20260106', 'week', 'a week from Monday to Sunday, such as 20260105 to 20260111'],
  ['20260105-20260112', 'week', 'a week from Monday to Sunday, such as 20260105 to 20260111'],
  ['x', 'week', 'a date, as yyyymmdd, yyyy-mm-dd or yyyy/m/d of a Monday, or yyyymmdd-yyyymmdd'],
  ['20260102', 'month', 'a whole month, such as 20260101 to 20260131'],
  ['202613', 'month', 'a date, as yyyymmdd, yyyy-mm-dd or yyyy/m/d, or a month as yyyymm or yyyy-mm'],
] as const)('%j is no %s', (text, by, expected) => {
  expect(readPeriod(text, by)).toEqual({ expected: expect.objectContaining({ en: expected }) });
});
