// Operations that are refused for hours.
import { afterEach, test, vi } from 'vitest';
import { manyOperations, onceAMinute, thirtyOperations } from '../refusals.ts';

afterEach(() => void vi.useRealTimers());

test.each(['stable', 'legacy'] as const)('%s: once a minute for 900 minutes costs two tokens', (kind) =>
  onceAMinute(kind, 900),
);

test('thirty operations that are refused leave most of the day’s forced refreshes', () =>
  thirtyOperations(20));

test('a hundred operations that are refused once a minute are each to blame, and WeChat is asked seldom', () =>
  manyOperations(100, 10));
