import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { fakeClient } from '../fake-client.ts';

const now = () => new Date('2026-11-23T04:00:00Z');
const answer = { ref_date: '20261122', list: [] };

test.each([
  [undefined, '20261122'],
  [{}, '20261122'],
  [{ date: '20170313' }, '20170313'],
])('visitPage(%o) asks for %s and gives WeChat’s answer', async (input, date) => {
  const { wx, calls } = fakeClient({ getVisitPage: async () => answer });
  expect(await createAnalysis(wx, { now }).visitPage(input)).toBe(answer);
  expect(calls).toMatchObject([{ operation: 'getVisitPage', period: { begin_date: date, end_date: date } }]);
});

test('hands the signal on to the call', async () => {
  const { signal } = new AbortController();
  const { wx, calls } = fakeClient({ getVisitPage: async () => answer });
  await createAnalysis(wx, { now }).visitPage({ signal });
  expect(calls[0]?.signal).toBe(signal);
});

test('a date later than yesterday is refused before the request', async () => {
  const { wx, calls } = fakeClient();
  await expect(createAnalysis(wx, { now }).visitPage({ date: '20261123' })).rejects.toThrow(
    'date 20261123 is later than yesterday (20261122 in Asia/Shanghai): use 20261122.',
  );
  expect(calls).toEqual([]);
});
