import { expect, test } from 'vitest';
import { ageOf } from '../../src/stores/age.ts';

test('what elapsed is the age; the last digits of a clock may disagree', () => {
  expect(ageOf(7_200_000)).toBe(7_200_000);
  expect(ageOf(-3)).toBe(0);
});

test('a clock that was set back makes the value too old, not young', () => {
  expect(ageOf(-3_600_000)).toBe(Infinity);
});

test('what is no number makes it too old', () => {
  expect(ageOf(Number.NaN)).toBe(Infinity);
  expect(ageOf(-1e9)).toBe(Infinity);
});
