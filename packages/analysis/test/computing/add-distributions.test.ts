import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACCESS_SOURCES,
  addDistributions,
  type DistributionBar,
  type DistributionDays,
  type VisitDistribution,
} from '../../src/index.ts';

const bars = (values: Record<number, number>): DistributionBar[] =>
  Object.entries(values).map(([key, value]) => ({
    key: Number(key),
    value,
    share: 0,
    label: ACCESS_SOURCES[Number(key)],
  }));

const day = (ref_date: string, sources: Record<number, number>): { figures: VisitDistribution } => ({
  figures: {
    ref_date,
    access_source_session_cnt: bars(sources),
    access_staytime_info: [],
    access_depth_info: bars(sources),
  },
});

describe('distributions added up', () => {
  const total = addDistributions({
    points: [
      day('20260601', { 1: 10, 3: 30, 99: 5 }),
      { figures: undefined },
      day('20260602', { 1: 50, 2: 5 }),
    ],
  });

  test('have the sum of each key, its share and its meaning', () => {
    expect(total.access_source_session_cnt).toEqual([
      { key: 1, value: 60, share: 0.6, label: ACCESS_SOURCES[1] },
      { key: 3, value: 30, share: 0.3, label: ACCESS_SOURCES[3] },
      { key: 2, value: 5, share: 0.05, label: ACCESS_SOURCES[2] },
      { key: 99, value: 5, share: 0.05, label: undefined },
    ]);
    expect(total).toMatchObject({
      kind: 'distribution',
      period: { begin_date: '20260601', end_date: '20260602' },
      support: 2,
      missing: 1,
    });
  });

  test('are in the order of their keys, except for sources', () => {
    expect(total.access_depth_info.map(({ key }) => key)).toEqual([1, 2, 3, 99]);
  });

  test('of nothing are empty', () => {
    expect(addDistributions({ points: [] })).toMatchObject({ access_staytime_info: [], period: undefined });
    expect(
      addDistributions({ points: [day('20260601', { 1: 0 })] }).access_depth_info[0]?.share,
    ).toBeUndefined();
    expect(() => addDistributions(undefined as unknown as DistributionDays)).toThrow('needs the result of');
  });
});

test('keep every session, and shares are 1 together', () => {
  const values = fc.dictionary(fc.integer({ min: 1, max: 9 }).map(String), fc.nat(1e6));
  fc.assert(
    fc.property(fc.array(values, { maxLength: 8 }), (days) => {
      const { access_source_session_cnt: sum } = addDistributions({
        points: days.map((sources, index) => day(`2026060${index + 1}`, sources)),
      });
      const all = days
        .flatMap((sources) => Object.values(sources))
        .reduce((total, value) => total + value, 0);
      expect(sum.reduce((total, { value }) => total + value, 0)).toBe(all);
      if (all > 0) expect(sum.reduce((total, { share }) => total + (share ?? 0), 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 40 },
  );
});
