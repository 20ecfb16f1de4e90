import { test } from 'vitest';
import { sendAnything } from '../admin/send-anything.ts';

test('whatever a program sends, it gets an answer that says something, and the mock goes on', () =>
  sendAnything(1));
