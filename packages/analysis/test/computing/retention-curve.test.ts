import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cohorts, retentionCurve } from '../../src/index.ts';
import { cohortsOf } from './cohort-rows.ts';

describe('a retention curve', () => {
  // By hand: key 1 is (50 + 30) / (100 + 300), key 2 has the first row only.
  const table = cohortsOf([{ 0: 100, 1: 50, 2: 10 }, { 0: 300, 1: 30 }, {}, { 0: 0, 1: 0 }], { by: 'week' });

  test('weights each row by its users and says what is behind each key', () => {
    const { by, points } = retentionCurve(table);
    expect(by).toBe('week');
    expect(points.map(({ key, share, users, size, cohorts }) => [key, share, users, size, cohorts])).toEqual([
      [0, 1, 400, 400, 2],
      [1, 0.2, 80, 400, 2],
      [2, 0.1, 10, 100, 1],
      [3, undefined, 0, 0, 0],
      [4, undefined, 0, 0, 0],
    ]);
  });

  test('has an interval where chance plays a part', () => {
    const [zero, one, , three] = retentionCurve(table).points;
    expect([zero?.low, zero?.high]).toEqual([1, 1]);
    // Wilson's interval of 80 / 400 at 95 %, by hand: (0.2 + z²/800 ± z √(0.16/400 + z²/640000)) / (1 + z²/400).
    expect(one?.low).toBeCloseTo(0.1637, 4);
    expect(one?.high).toBeCloseTo(0.242, 4);
    expect(three?.low).toBeUndefined();
  });

  test('with through, keys rest on the same rows', () => {
    const { points } = retentionCurve(table, { through: 2 });
    expect(points.slice(0, 3).map(({ share, size }) => [share, size])).toEqual([
      [1, 100],
      [0.5, 100],
      [0.1, 100],
    ]);
  });

  test('users beyond the size, as odd answers may have, are a share without an interval', () => {
    expect(retentionCurve(cohortsOf([{ 0: 10, 1: 12 }])).points[1]).toMatchObject({
      share: 1.2,
      low: undefined,
    });
  });

  test.each([
    [{ through: 9 }, 'through 9 is not a key of the table: use one of 0, 1, 2, 3, 4.'],
    [{ confidence: 95 as 0.95 }, 'confidence 95 is unknown: use 0.9, 0.95 or 0.99.'],
  ])('%j is refused', (options, message) => {
    expect(() => retentionCurve(table, options)).toThrow(message);
  });

  test('what is no table is refused', () => {
    expect(() => retentionCurve(undefined as unknown as Cohorts)).toThrow('needs a cohort table');
  });
});

test('equals the average of the table, and lies between the rows', () => {
  const row = fc.record({ 0: fc.nat(1000), 1: fc.nat(1000) }).map(({ 0: a, 1: b }) => ({
    0: Math.max(a, b),
    1: Math.min(a, b),
  }));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const table = cohortsOf(rows);
      const point = retentionCurve(table).points[1];
      expect(point?.share).toBe(table.average[1]);
      const shares = table.rows.flatMap(({ cells }) => cells[1]?.share ?? []);
      if (point?.share === undefined) return;
      expect(point.share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-12);
      expect(point.share).toBeLessThanOrEqual(Math.max(...shares) + 1e-12);
      expect(point.low).toBeLessThanOrEqual(point.share);
      expect(point.high).toBeGreaterThanOrEqual(point.share);
    }),
    { numRuns: 60 },
  );
});
