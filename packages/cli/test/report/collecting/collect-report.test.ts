import { type AnalysisClient, createAnalysis } from '@weapp-openapi/analysis';
import { WeappUsageError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { collectReport } from '../../../src/index.ts';
import { madeUpClient } from '../made-up-client.ts';
import { analysisOf } from '../sample-reports.ts';

const now = () => Date.parse('2026-11-23T04:00:00Z');
const range = { begin: '20261024', end: '20261122' };
const analysisWith = (answers: Partial<AnalysisClient>) =>
  createAnalysis({ ...madeUpClient(), ...answers }, { now });
const refuse = () => Promise.reject(new Error('errcode 48001'));

test('reads the days, as many before them, and the whole weeks and months within', async () => {
  const data = await collectReport(analysisOf(), range);
  expect(data.before).toEqual({ begin: '20260924', end: '20261023' });
  expect(data.days.points).toHaveLength(60);
  expect(data.summary?.points).toHaveLength(60);
  expect(data.weeks?.points.map(({ begin_date }) => begin_date)).toEqual([
    '20261026',
    '20261102',
    '20261109',
    '20261116',
  ]);
  expect(data.months).toBeUndefined();
  expect(data.retention?.newUsers.rows).toHaveLength(30);
  expect(data.weeklyRetention?.newUsers.rows).toHaveLength(4);
  expect(data.portrait).toMatchObject(range);
  expect(data.performance?.map(({ module }) => module)).toEqual(['open-rate', 'memory']);
  expect(data.missing).toEqual([]);
});

test('the answer is plain data', async () => {
  const data = await collectReport(analysisOf(), { ...range, name: 'A' });
  expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(JSON.stringify(structuredClone(data))));
});

test('a part that WeChat refuses is left out and named; the others are there', async () => {
  const data = await collectReport(analysisWith({ getVisitPage: refuse, getUserPortrait: refuse }), range);
  expect(data.missing).toEqual([
    { part: 'pages', message: expect.stringContaining('48001') },
    { part: 'portrait', message: expect.stringContaining('48001') },
  ]);
  expect([data.pages, data.portrait]).toEqual([undefined, undefined]);
  expect(data.distributions?.points).toHaveLength(30);
});

test('without the visits of the days there is no report', async () => {
  await expect(collectReport(analysisWith({ getDailyVisitTrend: refuse }), range)).rejects.toThrow('48001');
});

test.each([
  ['20261122', '20261101', 'use 20261101 to 20261122'],
  ['20261301', '20261122', 'not in the calendar'],
  ['2026-11-01', '20261122', 'write yyyymmdd'],
  ['20261101', '20261123', 'use 20261101 to 20261122'],
])('the range %s to %s is refused with what to do', async (begin, end, remedy) => {
  const refused = collectReport(analysisOf(), { begin, end });
  await expect(refused).rejects.toThrow(WeappUsageError);
  await expect(refused).rejects.toThrow(remedy);
});

test('asks for no day before the first mini programs', async () => {
  const data = await collectReport(analysisOf(), { begin: '20170120', end: '20170210' });
  expect(data.before).toBeUndefined();
  expect(data.days.points).toHaveLength(22);
});

test('stops when it is told to, whatever it is reading', async () => {
  const stop = new AbortController();
  const reason = new Error('enough');
  const analysis = analysisWith({
    getVisitPage: () => {
      stop.abort(reason);
      return Promise.reject(new Error('aborted'));
    },
  });
  await expect(collectReport(analysis, { ...range, signal: stop.signal })).rejects.toBe(reason);
});

test('tells its progress, part by part', async () => {
  const parts = new Map<string, number>();
  await collectReport(analysisOf(), {
    ...range,
    onProgress: (part, { done, total }) => done === total && parts.set(part, total),
  });
  expect(Object.fromEntries(parts)).toMatchObject({
    days: 60,
    summary: 60,
    weeks: 4,
    retention: 30,
    pages: 30,
  });
});
