import { expect, test } from 'vitest';
import { checkWrongItems } from '../engine/check-body.ts';

test('a body with very many wrong items is checked in linear time', async () => {
  await checkWrongItems(3_000);
  const few = Math.min(await checkWrongItems(3_000), await checkWrongItems(3_000));
  // Ten times the items: in quadratic time, a hundred times as long.
  expect(await checkWrongItems(30_000)).toBeLessThan(40 * few);
});
