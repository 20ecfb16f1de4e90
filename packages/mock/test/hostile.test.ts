import { test } from 'vitest';
import { throwHostile } from './hostile-requests.ts';

// Cut off elsewhere too in test/faults/hostile.test.ts.
test('40 hostile requests do not end the mock', () => throwHostile([1]));
