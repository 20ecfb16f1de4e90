import { expect, test } from 'vitest';
import {
  axisDates,
  daysAfter,
  daysBetween,
  longDate,
  rangeName,
  weekdayDate,
  wholeMonths,
  wholeWeeks,
} from '../../../src/report/writing/dates.ts';

test('counts days over months, years and leap days', () => {
  expect(daysAfter('20240228', 2)).toBe('20240301');
  expect(daysAfter('20260101', -1)).toBe('20251231');
  expect(daysBetween('20240101', '20241231')).toBe(366);
});

test('names dates and ranges as people write them', () => {
  expect(longDate('20261103')).toEqual({ en: '3 Nov 2026', zh: '2026年11月3日' });
  expect(weekdayDate('20261103')).toEqual({ en: 'Tue 3 Nov', zh: '11月3日 周二' });
  expect(rangeName('20261103', '20261103')).toEqual(longDate('20261103'));
  expect(rangeName('20261101', '20261122')).toEqual({ en: '1 Nov – 22 Nov 2026', zh: '2026年11月1日至22日' });
  expect(rangeName('20251101', '20261122')).toEqual({
    en: '1 Nov 2025 – 22 Nov 2026',
    zh: '2025年11月1日至2026年11月22日',
  });
});

test('finds the whole weeks and months of a range', () => {
  // 2 November 2026 is a Monday.
  expect(wholeWeeks('20261102', '20261108')).toEqual({ begin: '20261102', end: '20261108' });
  expect(wholeWeeks('20261101', '20261122')).toEqual({ begin: '20261102', end: '20261122' });
  expect(wholeWeeks('20261103', '20261114')).toBeUndefined();
  expect(wholeMonths('20260201', '20260228')).toEqual({ begin: '20260201', end: '20260228' });
  expect(wholeMonths('20251215', '20260315')).toEqual({ begin: '20260101', end: '20260228' });
  expect(wholeMonths('20260202', '20260330')).toBeUndefined();
});

test('days on the axis of a year have their year', () => {
  expect(axisDates(Array(301).fill('20251123'))[0]?.zh).toBe('2025-11');
  expect(axisDates(['20251123'])[0]?.zh).toBe('11月23日');
});
