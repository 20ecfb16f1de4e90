import { expect, test } from 'vitest';
import { inUnits } from '../../src/page/control/in-units.ts';

const units = { day: 'd', hour: 'h', minute: 'min', second: 's' };

test.each([
  [0, ''],
  [1_400, ''],
  [45_000, '45 s'],
  [300_000, '5 min'],
  [7_200_000, '2 h'],
  [93_900_000, '1 d 2 h 5 min'],
])('%i ms are %s', (milliseconds, expected) => {
  expect(inUnits(milliseconds, units)).toBe(expected);
});
