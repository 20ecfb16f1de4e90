import { describe, expect, test } from 'vitest';
import { cohortTriangle, groupNewUsers, type Retention } from '../../src/index.ts';
import { cohortsOf } from './cohort-rows.ts';

describe('a cohort triangle', () => {
  const table = cohortsOf([{ 0: 100, 1: 50, 2: 10 }, {}, { 0: 80 }], {
    begin: '20260601',
    yesterday: '20260603',
  });
  const triangle = cohortTriangle(table);

  test('tells what is to come from what is missing', () => {
    const states = triangle.rows.map(({ ref_date, cells }) => [
      ref_date,
      ...cells.slice(0, 4).map(({ state }) => state),
    ]);
    // The newest day known is 3 June.
    expect(states).toEqual([
      ['20260601', 'known', 'known', 'known', 'later'],
      ['20260602', 'missing', 'missing', 'later', 'later'],
      ['20260603', 'known', 'later', 'later', 'later'],
    ]);
  });

  test('says in which day, week or month users came back', () => {
    expect(triangle.rows[0]?.cells.at(-1)).toEqual({
      key: 30,
      users: undefined,
      share: undefined,
      state: 'later',
      returned_in: { begin_date: '20260701', end_date: '20260701', ref_date: '20260701' },
    });
    const months = cohortTriangle(cohortsOf([{ 0: 9, 1: 3 }], { by: 'month', begin: '20260101' }));
    expect(months.rows[0]?.cells[1]).toMatchObject({ users: 3, returned_in: { ref_date: '202602' } });
  });

  test('has the range of shares past key 0, and the average', () => {
    expect(triangle.range).toEqual({ low: 0.1, high: 0.5 });
    expect(triangle.average.points[1]).toMatchObject({ share: 0.5, cohorts: 1 });
    expect(cohortTriangle(cohortsOf([])).range).toBeUndefined();
    expect(cohortTriangle(cohortsOf([{}, {}])).rows[0]?.cells[0]?.state).toBe('later');
  });
});

test('a key without bound is refused, not walked to', () => {
  expect(() => cohortTriangle({ ...cohortsOf([{ 0: 5 }]), keys: [0, 1e300] })).toThrow(
    'needs a cohort table',
  );
});

describe('groups of new users', () => {
  const retention = (newUsers: ReturnType<typeof cohortsOf>): Retention<'day'> => ({
    by: 'day',
    newUsers,
    activeUsers: newUsers,
    gaps: [],
  });

  // By hand: May has 100 + 300 users, of whom 50 + 30 came back on day 1; day 7 of 31 May is not known.
  const table = cohortsOf([{ 0: 100, 1: 50, 7: 9 }, {}, { 0: 300, 1: 30 }, { 0: 10, 1: 5 }, { 0: 0 }], {
    begin: '20260529',
  });
  const grouped = groupNewUsers(retention(table), 'month');

  test('add up the days of a month', () => {
    const [may, june] = grouped.rows;
    expect(may).toMatchObject({
      ref_date: '202605',
      begin_date: '20260529',
      end_date: '20260531',
      size: 400,
      support: 2,
      missing: 29,
    });
    expect(may?.cells[1]).toEqual({ users: 80, share: 0.2 });
    expect(may?.cells[7]).toBeUndefined();
    // A day without new users stands in nobody's way.
    expect(june?.cells[1]).toEqual({ users: 5, share: 0.5 });
  });

  test('keep the average of the days, and their keys', () => {
    expect(grouped.average[1]).toBe(table.average[1]);
    const triangle = cohortTriangle(grouped);
    expect(triangle.by).toBe('day');
    expect(triangle.rows[0]?.cells[1]?.returned_in).toBeUndefined();
  });

  test('of a month that is not over are later, not missing', () => {
    const days = Array.from({ length: 40 }, (_, day) => (day < 39 ? { 0: 10, 1: 5 } : { 0: 10 }));
    const table = cohortsOf(days, { begin: '20260501', yesterday: '20260609' });
    const { rows } = cohortTriangle(groupNewUsers(retention(table), 'month'));
    expect(rows.map(({ cells }) => [cells[1]?.state, cells.at(-1)?.state])).toEqual([
      ['known', 'later'],
      ['later', 'later'],
    ]);
  });

  test('go by week too', () => {
    expect(groupNewUsers(retention(table), 'week').rows.map(({ ref_date }) => ref_date)).toEqual([
      '20260525-20260531',
      '20260601-20260607',
    ]);
  });

  test('need daily retention', () => {
    expect(() => groupNewUsers(table as unknown as Retention<'day'>, 'month')).toThrow(
      'needs daily retention',
    );
    expect(() => groupNewUsers(retention(table), 'day' as 'week')).toThrow("use 'week' or 'month'");
  });
});
