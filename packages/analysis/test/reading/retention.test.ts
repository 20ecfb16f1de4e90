import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { lastDays } from '../../src/dates/dates.ts';
import type { Period } from '../../src/dates/period.ts';
import { fakeClient } from '../fake-client.ts';

const now = () => new Date('2026-11-23T04:00:00Z');

test('retention makes one call a day for both tables', async () => {
  const { wx, calls } = fakeClient({
    getDailyRetain: async ({ begin_date }) => ({
      ref_date: begin_date,
      visit_uv_new: [
        { key: 0, value: 100 },
        { key: 1, value: 20 },
      ],
      visit_uv: [
        { key: 0, value: 1000 },
        { key: 1, value: 500 },
      ],
    }),
  });
  const { by, newUsers, activeUsers, gaps } = await createAnalysis(wx, { now }).retention(lastDays(3, now()));
  expect(by).toBe('day');
  expect(calls.map(({ operation, period }) => `${operation} ${period.begin_date}`)).toEqual([
    'getDailyRetain 20261120',
    'getDailyRetain 20261121',
    'getDailyRetain 20261122',
  ]);
  expect(newUsers.rows.map(({ ref_date, size, cells }) => [ref_date, size, cells[1]])).toEqual([
    ['20261120', 100, { users: 20, share: 0.2 }],
    ['20261121', 100, { users: 20, share: 0.2 }],
    ['20261122', 100, undefined],
  ]);
  expect(activeUsers.rows.map(({ size, cells }) => [size, cells[1]?.share])).toEqual([
    [1000, 0.5],
    [1000, 0.5],
    [1000, undefined],
  ]);
  expect([newUsers.average[1], activeUsers.average[1]]).toEqual([0.2, 0.5]);
  expect(gaps).toEqual([]);
});

test('a day without figures is a row without size or cells, and a gap', async () => {
  const { wx } = fakeClient({
    async getDailyRetain({ begin_date }) {
      const figures = begin_date === '20261120' ? [] : [{ key: 0 as const, value: 5 }];
      const ref_date = begin_date === '20261121' ? '20261120' : begin_date;
      return { ref_date, visit_uv_new: figures, visit_uv: figures };
    },
  });
  const { newUsers, gaps } = await createAnalysis(wx, { now }).retention(lastDays(3, now()));
  expect(newUsers.rows.map(({ size, cells }) => [size, cells[0]?.users])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [5, 5],
  ]);
  expect(gaps.map(({ ref_date, reason }) => `${ref_date} ${reason}`)).toEqual([
    '20261120 before-app',
    '20261121 other-period',
  ]);
});

test.each([
  ['week', '20261102', '20261115', 'getWeeklyRetain', ['20261102-20261108', '20261109-20261115']],
  ['month', '20260901', '20261031', 'getMonthlyRetain', ['202609', '202610']],
] as const)('retention by %s asks %s to %s of %s', async (by, begin, end, operation, refDates) => {
  const refs = [...refDates];
  const answer = async () => ({
    ref_date: refs.shift() ?? '',
    visit_uv_new: [],
    visit_uv: [{ key: 0, value: 7 }],
  });
  const { wx, calls } = fakeClient({ [operation]: answer });
  const { newUsers, activeUsers, gaps } = await createAnalysis(wx, { now }).retention({ by, begin, end });
  expect(calls.map((call) => call.operation)).toEqual([operation, operation]);
  expect(activeUsers.rows.map(({ ref_date, size }) => [ref_date, size])).toEqual(
    refDates.map((date) => [date, 7]),
  );
  expect(newUsers.rows.map(({ size }) => size)).toEqual([undefined, undefined]);
  expect(gaps).toEqual([]);
});

test('a range that breaks the rules is refused before any request', async () => {
  const { wx, calls } = fakeClient();
  const promise = createAnalysis(wx, { now }).retention({ by: 'week', begin: '20261116', end: '20261129' });
  await expect(promise).rejects.toThrow('use 20261116 to 20261122.');
  expect(calls).toEqual([]);
});

test.each([{}, { visit_uv: null }, { visit_uv_new: [] }])(
  'an answer with no list but %o is a gap',
  async (lists) => {
    const { wx } = fakeClient({
      // @ts-expect-error the client does not validate answers
      getDailyRetain: async ({ begin_date }) => ({ ref_date: begin_date, ...lists }),
    });
    const { gaps, newUsers } = await createAnalysis(wx, { now }).retention(lastDays(1, now()));
    expect(gaps).toMatchObject([{ ref_date: '20261122', reason: 'not-ready' }]);
    expect(newUsers.rows).toMatchObject([{ ref_date: '20261122', size: undefined }]);
  },
);

test.each([
  ['day', '20260101', '20261122', '20261020'], // 30 days after 20 October is 19 November, the last settled day
  ['week', '20260803', '20261122', '20261018'], // 4 weeks after ended on 15 November
  ['month', '20260101', '20261031', '20260930'], // the next month ended on 31 October
] as const)('by %s, an answer is kept once its last column is final', async (by, begin, end, lastKept) => {
  const answers = new Map<string, unknown>();
  const answer = async ({ begin_date, end_date }: Period) => {
    const ref_date = { day: begin_date, week: `${begin_date}-${end_date}`, month: begin_date.slice(0, 6) }[
      by
    ];
    return {
      ref_date,
      visit_uv_new: [{ key: 0 as const, value: 0 }],
      visit_uv: [{ key: 0 as const, value: 3 }],
    };
  };
  const { wx } = fakeClient({ getDailyRetain: answer, getWeeklyRetain: answer, getMonthlyRetain: answer });
  await createAnalysis(wx, { now, answers }).retention({ by, begin, end });
  expect([...answers.keys()].sort().at(-1)?.slice(-8)).toBe(lastKept);
});
