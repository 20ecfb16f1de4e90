import { describe, expect, test } from 'vitest';
import { checkDay, checkRange } from '../../src/dates/check-range.ts';
import { formatDay } from '../../src/dates/day.ts';
import type { Granularity } from '../../src/dates/period.ts';
import { namesValidRanges, refusal, YESTERDAY } from './valid-ranges.ts';

test.each<[Granularity, string, string, number]>([
  ['day', '20261122', '20261122', 1],
  ['day', '20240228', '20240301', 3],
  ['week', '20261116', '20261122', 1],
  ['week', '20251222', '20260111', 3],
  ['month', '20261001', '20261031', 1],
  ['month', '20251101', '20260228', 4],
])('by %s, %s to %s is %i periods', (by, begin, end, count) => {
  expect(checkRange(by, begin, end, YESTERDAY)).toHaveLength(count);
});

const refused: [Granularity, string, string, string][] = [
  [
    'day',
    '20261120',
    '20261123',
    'end 20261123 is later than yesterday (20261122 in Asia/Shanghai): use 20261120 to 20261122.',
  ],
  [
    'day',
    '20261201',
    '20261205',
    'end 20261205 is later than yesterday (20261122 in Asia/Shanghai): use 20261122 to 20261122.',
  ],
  ['day', '20170313', '20170310', 'begin 20170313 is after end 20170310: use 20170310 to 20170313.'],
  ['day', '20170230', '20170310', 'begin 20170230 is not in the calendar: use 20170228 to 20170310.'],
  ['day', '20170201', '20170229', 'end 20170229 is not in the calendar: use 20170201 to 20170228.'],
  [
    'day',
    '19700101',
    '20170103',
    'begin 19700101 is before the first mini programs (January 2017): use 20170101 to 20170103.',
  ],
  [
    'day',
    '19700101',
    '19700102',
    'begin 19700101 is before the first mini programs (January 2017): use 20170101 to 20170101.',
  ],
  [
    'week',
    '20170307',
    '20170312',
    'begin 20170307 is a Tuesday; weeks run Monday to Sunday: use 20170306 to 20170312.',
  ],
  [
    'week',
    '20170306',
    '20170311',
    'end 20170311 is a Saturday; weeks run Monday to Sunday: use 20170306 to 20170312.',
  ],
  [
    'week',
    '20170308',
    '20170308',
    'begin 20170308 is a Wednesday; weeks run Monday to Sunday: use 20170306 to 20170312.',
  ],
  [
    'week',
    '20251230',
    '20260102',
    'begin 20251230 is a Tuesday; weeks run Monday to Sunday: use 20251229 to 20260104.',
  ],
  [
    'week',
    '20261116',
    '20261129',
    'end 20261129 is later than yesterday (20261122 in Asia/Shanghai); a week is available once it is over: use 20261116 to 20261122.',
  ],
  [
    'week',
    '20261123',
    '20261129',
    'end 20261129 is later than yesterday (20261122 in Asia/Shanghai); a week is available once it is over: use 20261116 to 20261122.',
  ],
  [
    'week',
    '20261117',
    '20261124',
    'begin 20261117 is a Tuesday; weeks run Monday to Sunday: use 20261116 to 20261122.',
  ],
  [
    'month',
    '20170302',
    '20170331',
    'begin 20170302 is not the first day of its month; only whole months are available: use 20170301 to 20170331.',
  ],
  [
    'month',
    '20240201',
    '20240228',
    'end 20240228 is not the last day of its month; only whole months are available: use 20240201 to 20240229.',
  ],
  ['month', '20230201', '20230229', 'end 20230229 is not in the calendar: use 20230201 to 20230228.'],
  [
    'month',
    '20261101',
    '20261130',
    'end 20261130 is later than yesterday (20261122 in Asia/Shanghai); a month is available once it is over: use 20261001 to 20261031.',
  ],
  [
    'month',
    '20251231',
    '20260101',
    'begin 20251231 is not the first day of its month; only whole months are available: use 20251201 to 20260131.',
  ],
];

test.each(refused)('by %s, %s to %s is refused: %s', (by, begin, end, message) => {
  expect(refusal(by, begin, end)).toBe(message);
});

// All days in test/faults/dates/check-range.test.ts.
namesValidRanges(4);

test('an unknown kind of period is refused', () => {
  // @ts-expect-error there are no years
  expect(() => checkRange('year', '20170101', '20171231')).toThrow(
    `by "year" is not a period: use 'day', 'week' or 'month'.`,
  );
});

test('a date in another form is refused by its name', () => {
  expect(() => checkRange('day', '2017-03-13', '20170314')).toThrow('begin "2017-03-13" is not a date');
  expect(() => checkRange('day', '20170313', '2017-03-14')).toThrow('end "2017-03-14" is not a date');
});

test('without a yesterday only the calendar counts', () => {
  expect(checkRange('week', '29990107', '29990113').map(({ first }) => formatDay(first))).toEqual([
    '29990107',
  ]);
});

describe('checkDay', () => {
  test('takes yesterday', () => {
    expect(checkDay('date', '20261122', YESTERDAY)).toBe(YESTERDAY);
  });

  test.each([
    ['20261123', 'date 20261123 is later than yesterday (20261122 in Asia/Shanghai): use 20261122.'],
    ['20230229', 'date 20230229 is not in the calendar: use 20230228.'],
    ['20161231', 'date 20161231 is before the first mini programs (January 2017): use 20170101.'],
  ])('refuses %s: %s', (date, message) => {
    expect(() => checkDay('date', date, YESTERDAY)).toThrow(message);
  });
});
