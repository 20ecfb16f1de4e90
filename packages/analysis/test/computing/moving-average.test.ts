import fc from 'fast-check';
import { mean } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { movingAverage } from '../../src/index.ts';
import { seriesOf } from './day-series.ts';

const averages = (values: readonly (number | undefined)[], options = {}) =>
  movingAverage(seriesOf(values), 'visit_uv', options).points.map(({ average }) => average);

describe('a moving average', () => {
  // By hand: (1+2+3)/3, (2+3+10)/3, (3+10+5)/3.
  test('trails', () => {
    expect(averages([1, 2, 3, 10, 5], { size: 3, minimum: 3 })).toEqual([undefined, undefined, 2, 5, 6]);
  });

  test('is centred', () => {
    expect(averages([1, 2, 3, 10, 5], { size: 3, align: 'centred', minimum: 3 })).toEqual([
      undefined,
      2,
      5,
      6,
      undefined,
    ]);
  });

  test('leaves gaps out and says how many figures are behind it', () => {
    const { points, minimum } = movingAverage(seriesOf([4, undefined, 8, undefined, undefined]), 'visit_uv', {
      size: 3,
    });
    expect(minimum).toBe(2);
    expect(points.map(({ average, support }) => [average, support])).toEqual([
      [undefined, 1],
      [undefined, 1],
      [6, 2],
      [undefined, 1],
      [undefined, 1],
    ]);
  });

  test('is over 7 days, 4 weeks or 3 months unless told otherwise', () => {
    expect(movingAverage(seriesOf([1]), 'visit_uv')).toMatchObject({
      size: 7,
      minimum: 4,
      align: 'trailing',
    });
    expect(movingAverage(seriesOf([1], { by: 'week' }), 'visit_uv').size).toBe(4);
    expect(movingAverage(seriesOf([1], { by: 'month' }), 'visit_uv').size).toBe(3);
  });

  test.each([
    [{ size: 0 }, 'size 0 must be a whole number of at least 1'],
    [{ size: 2.5 }, 'size 2.5 must be'],
    [{ size: Number.NaN }, 'size NaN must be'],
    [{ size: 3, minimum: 4 }, 'minimum 4 must be a whole number from 1 to the size, 3'],
    [{ size: 4, align: 'centred' }, 'a centred average needs an odd size: use 3 or 5'],
    [{ align: 'left' }, 'align "left" is unknown'],
  ])('%j is refused', (options, message) => {
    expect(() => averages([1], options)).toThrow(message);
  });
});

test('equals the mean of each window by simple-statistics', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined }), {
        maxLength: 40,
      }),
      fc.integer({ min: 1, max: 12 }),
      fc.boolean(),
      (values, half, centred) => {
        const size = centred ? 2 * half + 1 : half;
        const ahead = centred ? half : 0;
        const { points } = movingAverage(seriesOf(values), 'visit_uv', {
          size,
          align: centred ? 'centred' : 'trailing',
          minimum: 1,
        });
        for (const [index, { average, support }] of points.entries()) {
          const window = values.slice(Math.max(index + ahead - size + 1, 0), index + ahead + 1);
          const known = window.filter((value) => value !== undefined);
          expect(support).toBe(known.length);
          if (known.length === 0) expect(average).toBeUndefined();
          else expect(average).toBeCloseTo(mean(known), 4);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a huge figure leaves no trace once it is out of the window', () => {
  expect(averages([1e17, 1, 1, 1, 1], { size: 2 }).at(-1)).toBe(1);
});
