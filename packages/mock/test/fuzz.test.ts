import { test } from 'vitest';
import { fuzz } from './fuzz/fuzz.ts';

// A part of what test/faults/fuzz.test.ts does at length.
test('25 hostile requests do not end the mock, nor leave it unable to answer', () => fuzz(1, 20_240_310));
