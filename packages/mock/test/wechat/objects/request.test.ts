import { expect, test } from 'vitest';
import { pageOf } from '../../../src/wechat/objects/request.ts';

const found = Array.from({ length: 2_500 }, (_, id) => ({ id }));
const list = (page: object) => ({ page }) as Parameters<typeof pageOf>[1];

test('a list without pages has at most 1,000 objects', () => {
  expect(pageOf(found, list({}), {}).length).toBe(1_000);
});

test('a page is as long as the request says, and no longer than that', () => {
  const page = { page: 'page', limit: 'limit' };
  expect(pageOf(found, list(page), { page: 3, limit: 2 })).toEqual([{ id: 4 }, { id: 5 }]);
  expect(pageOf(found, list({ offset: 'offset', limit: 'limit' }), { offset: 2_499, limit: 9 })).toEqual([
    { id: 2_499 },
  ]);
  expect(pageOf(found, list(page), { limit: 1e9 }).length).toBe(1_000);
});
