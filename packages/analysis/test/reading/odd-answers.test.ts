import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/create-analysis.ts';
import type { AnalysisClient } from '../../src/reading/context.ts';

// Noon of Monday, 23 November 2026 in Shanghai.
const now = () => Date.parse('2026-11-23T04:00:00Z');
const RANGE = { begin: '20261101', end: '20261102' };

const odd = [{}, 'x', 5, [null], [5], { 0: 1, length: 1 }];
const shapes = odd.flatMap((list) => [
  { list },
  { list: [{ index: 'access_source_session_cnt', item_list: list }] },
  { visit_uv_new: list, visit_uv: list },
  { data: { body: { tables: list } } },
  { data: { body: { tables: [{ id: 'memory', zh: '内存', lines: list }] } } },
  { data: { body: { tables: [{ id: 'memory', zh: '内存', lines: [{ fields: list }] }] } } },
]);

test.each(shapes)('an answer of another shape is a gap, never a TypeError: %j', async (answer) => {
  const wx = new Proxy({}, { get: () => async () => answer }) as AnalysisClient;
  const analysis = createAnalysis(wx, { now });
  const results = await Promise.all([
    analysis.visitTrend({ by: 'day', ...RANGE }),
    analysis.summary(RANGE),
    analysis.retention({ by: 'day', ...RANGE }),
    analysis.visitDistributions(RANGE),
    analysis.performance({ module: 'memory', ...RANGE }),
  ]);
  for (const { gaps } of results) expect(gaps).toHaveLength(2);
  expect((await analysis.visitDistribution()).access_source_session_cnt).toEqual([]);
});

test('a method without its input says what is missing', async () => {
  const analysis = createAnalysis(new Proxy({}, { get: () => async () => ({}) }) as AnalysisClient, { now });
  for (const method of [
    'visitTrend',
    'summary',
    'retention',
    'userPortrait',
    'visitPages',
    'performance',
  ] as const) {
    await expect(analysis[method](undefined as never)).rejects.toThrow(`${method}: pass what to read`);
  }
});
