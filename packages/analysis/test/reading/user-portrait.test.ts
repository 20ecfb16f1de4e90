import type { GetUserPortraitResponse } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { fakeClient } from '../fake-client.ts';

const now = () => new Date('2026-11-23T04:00:00Z');
const nobody = { province: [], city: [], genders: [], platforms: [], devices: [], ages: [] };
const answer: GetUserPortraitResponse = { ref_date: '20261122', visit_uv_new: nobody, visit_uv: nobody };

test.each([
  [{ days: 1 }, '20261122', '20261122'],
  [{ days: 7 }, '20261116', '20261122'],
  [{ days: 30 }, '20261024', '20261122'],
  [{ days: 30, end: '20240301' }, '20240201', '20240301'],
] as const)(
  'userPortrait(%o) asks for %s to %s and gives WeChat’s answer',
  async (input, begin_date, end_date) => {
    const { wx, calls } = fakeClient({ getUserPortrait: async () => answer });
    expect(await createAnalysis(wx, { now }).userPortrait(input)).toBe(answer);
    expect(calls).toEqual([
      { operation: 'getUserPortrait', period: { begin_date, end_date }, signal: undefined },
    ]);
  },
);

test.each([
  [14, 'days 14 must be 1, 7 or 30: use 7, which is 20261116 to 20261122.'],
  [0, 'days 0 must be 1, 7 or 30: use 1, which is 20261122 to 20261122.'],
  [28, 'days 28 must be 1, 7 or 30: use 30, which is 20261024 to 20261122.'],
])('%i days are refused', async (days, message) => {
  const { wx, calls } = fakeClient();
  // @ts-expect-error the types refuse them too
  await expect(createAnalysis(wx, { now }).userPortrait({ days })).rejects.toThrow(message);
  expect(calls).toEqual([]);
});

test('an end later than yesterday is refused', async () => {
  const { wx, calls } = fakeClient();
  const promise = createAnalysis(wx, { now }).userPortrait({ days: 7, end: '20261123' });
  await expect(promise).rejects.toThrow(
    'end 20261123 is later than yesterday (20261122 in Asia/Shanghai): use 20261122.',
  );
  expect(calls).toEqual([]);
});

test('the signal reaches the call', async () => {
  const { signal } = new AbortController();
  const { wx, calls } = fakeClient({ getUserPortrait: async () => answer });
  await createAnalysis(wx, { now }).userPortrait({ days: 1, signal });
  expect(calls[0]?.signal).toBe(signal);
});
