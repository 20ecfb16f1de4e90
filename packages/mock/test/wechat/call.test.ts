import { expect, test } from 'vitest';
import { together } from '../../src/wechat/call.ts';

test('of two handlers for an operation the later one counts, and no name is inherited', () => {
  const [one, other] = [() => ({ one: 1 }), () => ({ other: 1 })];
  const all = together({ a: one, b: one }, { b: other });
  expect([all.a, all.b, all.constructor]).toEqual([one, other, undefined]);
  // What makes it fast, too: see its comment.
  expect(Object.getPrototypeOf(all)).toBe(null);
});
