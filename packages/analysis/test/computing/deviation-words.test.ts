import { expect, test } from 'vitest';
import { deviationInWords } from '../../src/computing/deviation-words.ts';

const words = (value: number, expected: number, isCount = true) =>
  deviationInWords({ value, expected, weekday: 1, isCount });

test.each([
  [88, 100, '12 % below the usual Tuesday', '比平常的周二低 12%'],
  [150, 100, '50 % above the usual Tuesday', '比平常的周二高 50%'],
  [1, 1000, '99 % below the usual Tuesday', '比平常的周二低 99%'],
  [420, 100, '4.2 times the usual Tuesday', '是平常周二的 4.2 倍'],
  [4200, 100, '42 times the usual Tuesday', '是平常周二的 42 倍'],
  [0, 120.4, '0 instead of the usual 120 on a Tuesday', '为 0，平常的周二约为 120'],
  [9, 0.2, '9 instead of the usual 0 on a Tuesday', '为 9，平常的周二约为 0'],
])('%d where %d is usual is %s', (value, expected, en, zh) => {
  expect(words(value, expected)).toEqual({ en, zh });
});

test('averages have a decimal', () => {
  expect(words(0, 31.26, false).en).toBe('0.0 instead of the usual 31.3 on a Tuesday');
});
