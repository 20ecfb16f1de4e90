import { test } from 'vitest';
import { keepsLargeAnswers } from '../large-answers.ts';

test('of a large answer the journal keeps type and size, and all entries together stay within the bounds', () =>
  keepsLargeAnswers(100));
