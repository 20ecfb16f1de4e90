import { expect, test } from 'vitest';
import { ticksOf } from '../../../src/report/drawing/ticks.ts';

test('has few names, of one weekday if the days are many', () => {
  for (let length = 1; length <= 800; length++) {
    const ticks = ticksOf(length, true);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks[0]).toEqual({ index: 0, wide: false });
    if (length > 30) expect(ticks.every(({ index }) => index % 7 === 0)).toBe(true);
  }
  expect(ticksOf(0, true)).toEqual([]);
});
