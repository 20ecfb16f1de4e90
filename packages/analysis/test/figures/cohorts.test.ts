import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/dates/day.ts';
import { type Granularity, namePeriod, spanAround } from '../../src/dates/period.ts';
import { type RetainFigure, toCohort, toCohorts } from '../../src/figures/cohorts.ts';

const day = (text: string) => readDay('date', text).day;

function cohort(by: Granularity, date: string, values: Record<number, number>, yesterday = '20261122') {
  const span = spanAround(by, day(date));
  const figures: RetainFigure[] = Object.entries(values).map(([key, value]) => ({ key: Number(key), value }));
  return toCohort(by, span, namePeriod(by, span), figures, day(yesterday));
}

describe('a cohort', () => {
  test('has users and their share of the first day under WeChat’s keys', () => {
    const row = cohort('day', '20170313', { 0: 200, 1: 50, 7: 20, 30: 0 });
    expect(row).toMatchObject({
      ref_date: '20170313',
      begin_date: '20170313',
      end_date: '20170313',
      size: 200,
    });
    expect(row.cells).toEqual({
      0: { users: 200, share: 1 },
      1: { users: 50, share: 0.25 },
      7: { users: 20, share: 0.1 },
      30: { users: 0, share: 0 },
    });
    expect(Object.keys(row.cells).map(Number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 30]);
  });

  test('a cell that WeChat leaves out is undefined', () => {
    expect(cohort('day', '20170313', { 0: 200 }).cells[1]).toBeUndefined();
  });

  test('a cell of a day later than yesterday is undefined, even if WeChat sends a 0 for it', () => {
    const { cells } = cohort('day', '20261120', { 0: 200, 1: 50, 2: 40, 3: 0, 4: 0 });
    expect(cells).toMatchObject({ 1: { users: 50 }, 2: { users: 40 } });
    expect([cells[3], cells[4]]).toEqual([undefined, undefined]);
  });

  test('a cell of a week or month that is not over is undefined', () => {
    const week = { 0: 200, 1: 50, 2: 7 };
    expect(cohort('week', '20261109', week, '20261122').cells[1]).toEqual({ users: 50, share: 0.25 });
    expect(cohort('week', '20261109', week, '20261121').cells[1]).toBeUndefined();
    expect(cohort('month', '20260901', { 0: 9, 1: 3 }, '20261031').cells[1]).toEqual({
      users: 3,
      share: 1 / 3,
    });
    expect(cohort('month', '20260901', { 0: 9, 1: 3 }, '20261030').cells[1]).toBeUndefined();
  });

  test('without a first day, or with nobody on it, there are users but no shares', () => {
    expect(cohort('week', '20170306', { 0: 0, 1: 16853 })).toMatchObject({
      size: 0,
      cells: { 0: { users: 0, share: undefined }, 1: { users: 16853, share: undefined } },
    });
    expect(cohort('week', '20170306', { 1: 16853 })).toMatchObject({
      size: undefined,
      cells: { 0: undefined, 1: { users: 16853, share: undefined } },
    });
  });
});

describe('a cohort table', () => {
  test('averages each key over the users of the rows that have it', () => {
    const { keys, average } = toCohorts('week', [
      cohort('week', '20170306', { 0: 100, 1: 50, 2: 10 }),
      cohort('week', '20170313', { 0: 300, 1: 30 }),
      cohort('week', '20170320', {}),
      cohort('week', '20170327', { 0: 0, 1: 5 }),
    ]);
    expect(keys).toEqual([0, 1, 2, 3, 4]);
    expect(average).toEqual({ 0: 1, 1: 0.2, 2: 0.1, 3: undefined, 4: undefined });
  });

  test('has the keys of its kind of period', () => {
    expect(toCohorts('day', []).keys).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 14, 30]);
    expect(toCohorts('month', []).keys).toEqual([0, 1]);
  });
});
