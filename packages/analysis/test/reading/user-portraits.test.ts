import type { GetUserPortraitResponse } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import { fakeClient } from '../fake-client.ts';

// Noon of Monday, 23 November 2026 in Shanghai.
const now = () => Date.parse('2026-11-23T04:00:00Z');

const blank = { province: [], city: [], genders: [], platforms: [], devices: [], ages: [] };

function portrait(ref_date: string, users = 3): GetUserPortraitResponse {
  const genders = users > 0 ? [{ id: 1, name: '男', value: users }] : [];
  return { ref_date, visit_uv_new: blank, visit_uv: { ...blank, genders } };
}

test.each([
  [1, '20261120', '20261122', ['20261120 20261120', '20261121 20261121', '20261122 20261122']],
  [7, '20261109', '20261122', ['20261109 20261115', '20261116 20261122']],
  [30, '20261024', '20261122', ['20261024 20261122']],
] as const)('portraits of %i days from %s to %s follow each other', async (days, begin, end, periods) => {
  const { wx, calls } = fakeClient({
    getUserPortrait: async ({ begin_date, end_date }) =>
      portrait(begin_date === end_date ? begin_date : `${begin_date}-${end_date}`),
  });
  const { points, gaps } = await createAnalysis(wx, { now }).userPortraits({ days, begin, end });
  expect(calls.map(({ period }) => `${period.begin_date} ${period.end_date}`)).toEqual(periods);
  expect(points.map(({ begin_date, end_date }) => `${begin_date} ${end_date}`)).toEqual(periods);
  expect(points.every(({ figures }) => figures?.visit_uv.genders[0]?.value === 3)).toBe(true);
  expect(gaps).toEqual([]);
});

test.each([
  [
    { days: 7, begin: '20261110', end: '20261122' },
    '20261110 to 20261122 is 13 days, and each portrait covers 7: use 20261109 to 20261122.',
  ],
  [{ days: 30, begin: '20261122', end: '20261122' }, 'use 20261024 to 20261122.'],
  [{ days: 14, begin: '20261109', end: '20261122' }, 'days 14 must be 1, 7 or 30: use 7'],
  [{ days: 7, begin: '20261117', end: '20261123' }, 'end 20261123 is later than yesterday'],
])('%j is refused before any request', async (input, message) => {
  const { wx, calls } = fakeClient();
  // @ts-expect-error 14 days
  const promise = createAnalysis(wx, { now }).userPortraits(input);
  await expect(promise).rejects.toThrow(message);
  await expect(promise).rejects.toHaveProperty('code', 'WEAPP_USAGE');
  expect(calls).toEqual([]);
});

test('WeChat may name seven days by the first one only', async () => {
  const { wx } = fakeClient({ getUserPortrait: async ({ begin_date }) => portrait(begin_date) });
  const input = { days: 7, begin: '20261116', end: '20261122' } as const;
  const { points } = await createAnalysis(wx, { now }).userPortraits(input);
  expect(points[0]?.ref_date).toBe('20261116-20261122');
  expect(points[0]?.figures?.ref_date).toBe('20261116');
});

test('a portrait without users, and one of another week, are gaps', async () => {
  const { wx } = fakeClient({
    async getUserPortrait({ begin_date }) {
      if (begin_date === '20261109') return portrait('20261102');
      return portrait(begin_date, begin_date === '20261116' ? 0 : 3);
    },
  });
  const input = { days: 7, begin: '20261102', end: '20261122' } as const;
  const { points, gaps } = await createAnalysis(wx, { now }).userPortraits(input);
  expect(points.map(({ figures }) => figures !== undefined)).toEqual([true, false, false]);
  expect(gaps.map(({ reason }) => reason)).toEqual(['other-period', 'not-ready']);
});

test('an answer without portraits is a gap', async () => {
  // @ts-expect-error the client does not validate answers
  const { wx } = fakeClient({ getUserPortrait: async ({ begin_date }) => ({ ref_date: begin_date }) });
  const { gaps } = await createAnalysis(wx, { now }).userPortraits({
    days: 1,
    begin: '20261101',
    end: '20261101',
  });
  expect(gaps).toMatchObject([{ reason: 'empty' }]);
});
