import { test } from 'vitest';
import { sendTooMuch, throwHostile } from '../hostile-requests.ts';

test('200 hostile requests, whole and cut off, do not end the mock', () =>
  throwHostile([1, 0.97, 0.8, 0.5, 0.2]));

test('a body beyond the limit is refused with 45002 and not read to its end', sendTooMuch);
