import { describe, expect, test } from 'vitest';
import { stickiness } from '../../src/index.ts';
import { seriesOf } from './day-series.ts';

describe('stickiness', () => {
  // By hand: June 2026 has 30 days; 15 of 100 users and 15 of 200 are 150 on average, of 600 in the month.
  const june = Array.from({ length: 30 }, (_, day) => (day < 15 ? 100 : 200));

  test('is the mean of the days over the users of the month', () => {
    const result = stickiness(seriesOf(june), seriesOf([600], { by: 'month' }));
    expect(result).toMatchObject({ ratio: 'DAU/MAU', by: 'month' });
    expect(result.points).toEqual([
      {
        begin_date: '20260601',
        end_date: '20260630',
        ref_date: '202606',
        mean_users: 150,
        period_users: 600,
        share: 0.25,
        support: 30,
        expected_support: 30,
      },
    ]);
    expect(result.limits.en).toContain('no ratio over the last 7 or 30 days');
  });

  test('by week', () => {
    const { ratio, points } = stickiness(seriesOf(june), seriesOf([250, undefined], { by: 'week' }));
    expect(ratio).toBe('DAU/WAU');
    expect(points.map(({ share, support }) => [share, support])).toEqual([
      [0.4, 7],
      [undefined, 7],
    ]);
  });

  test('of weeks takes those that lie within the month, and says so', () => {
    // In July 2026, three weeks do: from 6, 13 and 20 July. The one from 27 July goes on into August.
    const weeks = seriesOf([9000, 300, 330, 360, 9000], { by: 'week', begin: '20260629' });
    const { ratio, points, limits } = stickiness(weeks, seriesOf([1000], { by: 'month', begin: '20260701' }));
    expect(ratio).toBe('WAU/MAU');
    expect(points[0]).toMatchObject({ mean_users: 330, share: 0.33, support: 3, expected_support: 3 });
    expect(limits.zh).toContain('跨月的周不计入');
  });

  test('needs figures of four fifths of the days', () => {
    const missing = (days: number) =>
      stickiness(seriesOf([...june.slice(0, 30 - days)]), seriesOf([600], { by: 'month' })).points[0];
    expect(missing(6)?.support).toBe(24);
    expect(missing(6)?.share).toBeDefined();
    expect(missing(7)).toMatchObject({ mean_users: undefined, share: undefined, support: 23 });
  });

  test('of a month without users has no share', () => {
    expect(
      stickiness(seriesOf(Array(30).fill(0)), seriesOf([0], { by: 'month' })).points[0]?.share,
    ).toBeUndefined();
  });

  test('the other way round is refused', () => {
    const swapped = () =>
      stickiness(
        seriesOf([1], { by: 'week' }),
        seriesOf([1], { by: 'day' }) as unknown as Parameters<typeof stickiness>[1],
      );
    expect(swapped).toThrow('a series by week does not divide one by day: give days and weeks');
  });
});
