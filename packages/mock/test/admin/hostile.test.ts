import { test } from 'vitest';
import { sendAnything } from './send-anything.ts';

// All of it in test/faults/admin.test.ts.
test('whatever a program sends, it gets an answer that says something, and the mock goes on', () =>
  sendAnything(40));
