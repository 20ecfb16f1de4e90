import { WeappUsageError } from '@weapp-openapi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as analysis from '../../src/index.ts';
import { cohortsOf } from './cohort-rows.ts';
import { seriesOf } from './day-series.ts';

// Answers are not validated on their way, and JavaScript has no types: whatever comes in, there is a result or a
// WeappUsageError, never a TypeError from inside.
const bad = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    Number.NaN,
    '',
    'x',
    -1,
    0,
    {},
    [],
    [null],
    { points: [null] },
    { list: [null] },
  ),
  fc.anything({ maxDepth: 1, maxKeys: 2 }),
);

const SERIES = seriesOf(Array(28).fill(5));
const COHORTS = cohortsOf([{ 0: 5, 1: 2 }, {}]);
const RETENTION = { by: 'day', newUsers: COHORTS, activeUsers: COHORTS, gaps: [] };
const PAGES = {
  points: [{ figures: { ref_date: '20260601', list: [{ page_path: 'a', page_visit_pv: 1 }] } }],
};
const PORTRAIT = {
  ref_date: '',
  visit_uv: { ages: [{ id: 1, name: '17岁以下', value: 4 }] },
  visit_uv_new: {},
};
const BARS = [{ key: 1, value: 2, share: 1, label: undefined }];
const DISTRIBUTIONS = {
  points: [
    {
      figures: {
        ref_date: '20260601',
        access_source_session_cnt: BARS,
        access_staytime_info: BARS,
        access_depth_info: BARS,
      },
    },
  ],
};
const CURVE = analysis.retentionCurve(COHORTS);

export function takesOddInput(rounds: number): void {
  test.each<[string, unknown[]]>([
    ['growth', [SERIES, 'visit_uv', { against: 'previous' }]],
    ['movingAverage', [SERIES, 'visit_uv', { size: 3 }]],
    ['decompose', [SERIES, 'visit_uv', { model: 'additive' }]],
    ['findAnomalies', [SERIES, 'visit_uv', { threshold: 3 }]],
    ['sumOf', [SERIES, 'session_cnt']],
    ['meanOf', [SERIES, 'visit_uv']],
    ['weightedStayTime', [SERIES, { per: 'user' }]],
    ['weightedDepth', [SERIES]],
    ['stickiness', [SERIES, seriesOf([5], { by: 'week' })]],
    ['shareFunnel', [SERIES, SERIES]],
    ['retentionCurve', [COHORTS, { through: 1 }]],
    ['halfLife', [CURVE, { from: 1 }]],
    ['compareRetention', [CURVE, CURVE]],
    ['cohortTriangle', [COHORTS]],
    ['groupNewUsers', [RETENTION, 'month']],
    ['pageFigures', [PAGES]],
    ['topPages', [analysis.pageFigures(PAGES as unknown as analysis.PageDays), 'exit_rate', { count: 3 }]],
    ['comparePortraits', [PORTRAIT, { minimum: 1 }]],
    ['addDistributions', [DISTRIBUTIONS]],
  ])('%s', (name, good) => {
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: a test needs no tree shaking.
    const run = analysis[name as keyof typeof analysis] as unknown as (...input: unknown[]) => unknown;
    run(...good);
    fc.assert(
      fc.property(fc.nat(), bad, (where, value) => {
        try {
          run(...spoil(good, where, value));
        } catch (error) {
          expect(error).toBeInstanceOf(WeappUsageError);
        }
      }),
      { numRuns: rounds, seed: 1 },
    );
  });
}

/** The input with one of its values, at any depth, replaced. */
function spoil(input: unknown[], where: number, value: unknown): unknown[] {
  const paths: (string | number)[][] = [];
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (typeof node !== 'object' || node === null) return;
    // Two elements of a list stand for all.
    const keys = Array.isArray(node) ? [...node.keys()].slice(0, 2) : Object.keys(node);
    for (const key of keys) walk((node as Record<string | number, unknown>)[key], [...path, key]);
  };
  walk(input, []);
  const path = paths[where % paths.length] ?? [];
  // Options that are null are a TypeError, as everywhere in JavaScript.
  if (path.length === 1 && path[0] === input.length - 1 && value === null) return input;
  const copy = structuredClone(input);
  let node = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as typeof node;
  node[path.at(-1) ?? 0] = value;
  return copy;
}
