import { describe, expect, test } from 'vitest';
import { allPaging } from '../../src/client/all-paging.ts';
import type { Paging } from '../../src/client/page-fields.ts';
import { paginate } from '../../src/client/paging.ts';
import { createClient } from '../../src/index.ts';
import { serve } from '../server.ts';

type Fields = Record<string, unknown>;

/** Pages through made-up answers; gives the items and the inputs that were asked with. */
async function run(how: Paging, input: Fields, answer: (input: Fields, count: number) => unknown) {
  const asked: Fields[] = [];
  const items: unknown[] = [];
  const ask = async (fields: Fields) => {
    // Paging that finds no end would otherwise run until the memory does.
    if (asked.length === 20) throw new Error('a 21st page was asked for');
    return answer(fields, asked.push(fields));
  };
  for await (const item of paginate('x', how, input, ask)) items.push(item);
  return { asked, items };
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const OFFSET: Paging = {
  style: 'offset',
  position: 'offset',
  first: 0,
  size: 'limit',
  maximum: 10,
  items: 'list',
};
const CURSOR: Paging = { style: 'cursor', position: 'cursor', items: 'list', next: 'next' };

describe('by offset', () => {
  test('goes on to the total, by as many items as came', async () => {
    const { asked, items } = await run({ ...OFFSET, total: 'total' }, { a: 1 }, ({ offset }) => ({
      total: 7,
      list: range(Number(offset), Math.min(7, Number(offset) + 3)),
    }));
    expect(items).toEqual(range(0, 7));
    expect(asked).toEqual([0, 3, 6].map((offset) => ({ a: 1, limit: 10, offset })));
  });

  test('without a total a short page is the last, where the maximum is known', async () => {
    const { asked } = await run(OFFSET, { limit: 4 }, ({ offset }) => ({
      list: range(Number(offset), Math.min(6, Number(offset) + 4)),
    }));
    expect(asked.map(({ offset }) => offset)).toEqual([0, 4]);
  });

  test('where it is not, WeChat may have cut the page: only an empty one is the last', async () => {
    const { maximum: _, ...unlimited } = OFFSET;
    const { asked, items } = await run(unlimited, { limit: 100 }, ({ offset }) => ({
      list: range(Number(offset), Math.min(6, Number(offset) + 4)),
    }));
    expect(items).toEqual(range(0, 6));
    expect(asked.map(({ offset }) => offset)).toEqual([0, 4, 6]);
  });

  test('begins where the caller says, and reads nested fields', async () => {
    const nested: Paging = {
      ...OFFSET,
      position: 'pager.Offset',
      size: 'pager.Limit',
      items: 'data.list',
      total: 'pager.Total',
    };
    const input = { pager: { Offset: 4, Limit: 2, Keep: 1 } };
    const { asked, items } = await run(nested, input, ({ pager }) => {
      const { Offset } = Object(pager);
      return { pager: { Total: 7 }, data: { list: range(Offset, Math.min(7, Offset + 2)) } };
    });
    expect(items).toEqual([4, 5, 6]);
    expect(asked).toEqual([
      { pager: { Offset: 4, Limit: 2, Keep: 1 } },
      { pager: { Offset: 6, Limit: 2, Keep: 1 } },
    ]);
    expect(input).toEqual({ pager: { Offset: 4, Limit: 2, Keep: 1 } });
  });

  test('a total of 0, a missing list and a size out of bounds', async () => {
    expect((await run({ ...OFFSET, total: 'total' }, {}, () => ({ total: 0, list: [] }))).asked).toHaveLength(
      1,
    );
    expect((await run(OFFSET, {}, () => ({}))).items).toEqual([]);
    await expect(run(OFFSET, { limit: 11 }, () => ({}))).rejects.toThrow(
      'limit must be at least 1 and at most 10',
    );
    await expect(run(OFFSET, { limit: 0 }, () => ({}))).rejects.toThrow('x: limit must be');
  });

  test('another list in the place of the items is an error, and can be read by pages', async () => {
    const live = async () => ({ live_replay: [1] });
    await expect(run(OFFSET, {}, live)).rejects.toThrow('the answer has live_replay in place of list');
    const pages = [];
    for await (const page of paginate('x', OFFSET, {}, live).pages()) pages.push(page);
    expect(pages).toEqual([{ live_replay: [1] }]);
  });
});

describe('by page', () => {
  const PAGE: Paging = { style: 'page', position: 'page', first: 1, size: 'num', items: 'list' };

  test('to the last of the counted pages, or to the total', async () => {
    const three = await run({ ...PAGE, pages: 'total_page' }, { num: 2 }, ({ page }) => ({
      total_page: 3,
      list: [page],
    }));
    expect(three.asked.map(({ page }) => page)).toEqual([1, 2, 3]);
    const five = await run({ ...PAGE, total: 'total' }, { num: 2 }, ({ page }, count) => ({
      total: 5,
      list: count < 3 ? [page, page] : [page],
    }));
    expect(five.items).toEqual([1, 1, 2, 2, 3]);
  });
});

describe('by cursor', () => {
  test('until there is no next one', async () => {
    for (const end of ['', 0, null, undefined]) {
      const { asked, items } = await run(CURSOR, {}, (_, count) => ({
        list: [count],
        next: count < 3 ? `c${count}` : end,
      }));
      expect(items).toEqual([1, 2, 3]);
      expect(asked).toEqual([{}, { cursor: 'c1' }, { cursor: 'c2' }]);
    }
  });

  test('a cursor that stays, an empty page, or `more` that says no ends it', async () => {
    expect((await run(CURSOR, {}, () => ({ list: [1], next: 'same' }))).asked).toHaveLength(2);
    expect((await run(CURSOR, {}, (_, count) => ({ list: [], next: `c${count}` }))).asked).toHaveLength(1);
    const more = { ...CURSOR, more: 'has_more' };
    expect((await run(more, {}, () => ({ list: [1], next: 'c', has_more: false }))).asked).toHaveLength(1);
    // An empty page in the middle is none at the end.
    const gaps = await run(more, {}, (_, count) => ({
      list: count === 2 ? [] : [count],
      next: `c${count}`,
      has_more: count < 3 ? 1 : 0,
    }));
    expect(gaps.items).toEqual([1, 3]);
  });
});

describe('of the client', () => {
  test('pages through an operation of the spec, fetching only what is read', async () => {
    const { baseUrl, seen } = await serve(({ body }) => {
      if (seen.length > 20) return { errcode: 45009, errmsg: 'a 21st page was asked for' };
      const { offset, limit } = JSON.parse(body);
      const list = range(offset, Math.min(250, offset + limit)).map((id) => ({ drama_id: id }));
      return { errcode: 0, errmsg: 'ok', drama_info_list: list };
    });
    const wx = createClient({ baseUrl, credential: 'T' });
    let count = 0;
    for await (const { drama_id } of wx.paginate.listDramas()) if (Number(drama_id) >= 0) count++;
    expect(count).toBe(250);
    expect(seen).toHaveLength(3);

    for await (const _ of wx.paginate.listDramas({ limit: 5 })) break;
    expect(seen).toHaveLength(4);
  });

  test('every operation that pages is there; another one says that it does not page', () => {
    const wx = createClient({ credential: 'T' });
    expect(Object.keys(wx.paginate)).toEqual(allPaging().map(([id]) => id));
    // @ts-expect-error it does not page
    expect(() => wx.paginate.getDailyRetain({})).toThrow('getDailyRetain does not page');
  });
});

describe('the size of a page', () => {
  test('may be anything from one to the maximum', async () => {
    for (const limit of [1, 10]) expect((await run(OFFSET, { limit }, () => ({}))).asked).toHaveLength(1);
    const { maximum: _, ...unlimited } = OFFSET;
    expect((await run(unlimited, { limit: 1e6 }, () => ({}))).asked).toEqual([{ limit: 1e6, offset: 0 }]);
    expect((await run(unlimited, {}, () => ({}))).asked).toEqual([{ offset: 0 }]);
    await expect(run(unlimited, { limit: 0 }, () => ({}))).rejects.toThrow(/must be at least 1\.$/);
    await expect(run(unlimited, { limit: Number.NaN }, () => ({}))).rejects.toThrow('must be at least 1');
  });
});

describe('where WeChat says whether more follows', () => {
  const MORE = { ...OFFSET, more: 'more' };

  test('a short page is not the last while it says so, and a full one is once it does not', async () => {
    for (const [yes, no] of [
      [true, false],
      [1, 0],
    ]) {
      const { items } = await run(MORE, {}, ({ offset }, count) => ({
        list: range(Number(offset), Number(offset) + (count < 3 ? 2 : 10)),
        more: count < 3 ? yes : no,
      }));
      expect(items).toEqual(range(0, 14));
    }
  });

  test('an empty page is the last all the same: the next would begin at the same place', async () => {
    expect((await run(MORE, {}, () => ({ list: [], more: true }))).asked).toHaveLength(1);
  });
});

describe('counts', () => {
  test('may be text; one that is missing, null or empty text counts for nothing', async () => {
    const counting = (total: unknown) =>
      run({ ...OFFSET, total: 'total' }, { limit: 3 }, ({ offset }) => ({
        total,
        list: range(Number(offset), Math.min(8, Number(offset) + 3)),
      }));
    expect((await counting('8')).asked).toHaveLength(3);
    // Until a page is short.
    for (const total of [undefined, null, '']) expect((await counting(total)).asked).toHaveLength(3);
    expect((await counting(3)).asked).toHaveLength(1);
    expect((await counting(4)).asked).toHaveLength(2);
  });

  test('of pages begin at the first, wherever the caller begins', async () => {
    const pages = (first: number, page?: number) =>
      run(
        { style: 'page', position: 'page', first, items: 'list', pages: 'pages' },
        page === undefined ? {} : { page },
        () => ({ pages: 3, list: [1] }),
      );
    expect((await pages(0)).asked.map(({ page }) => page)).toEqual([0, 1, 2]);
    expect((await pages(1)).asked.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect((await pages(1, 2)).asked.map(({ page }) => page)).toEqual([2, 3]);
  });

  test('of items are held against the offset, which may not begin with 0', async () => {
    const { asked } = await run({ ...OFFSET, first: 1, total: 'total' }, {}, ({ offset }) => ({
      total: 4,
      list: range(Number(offset), Math.min(5, Number(offset) + 2)),
    }));
    expect(asked.map(({ offset }) => offset)).toEqual([1, 3]);
  });
});

test('a cursor that leads back to the first page ends it', async () => {
  const { asked } = await run({ ...CURSOR, first: 'start' }, {}, (_, count) => ({
    list: [1],
    next: count < 3 ? `c${count}` : 'start',
  }));
  expect(asked.map(({ cursor }) => cursor)).toEqual(['start', 'c1', 'c2']);
});

test('a page is asked for once its forerunner is read, and none is after the last', async () => {
  let asked = 0;
  const pages = paginate('x', { ...OFFSET, total: 'total' }, {}, async () => {
    asked++;
    return { total: 2, list: [asked] };
  }).pages();
  const iterator = pages[Symbol.asyncIterator]();
  await iterator.next();
  expect(asked).toBe(1);
  await iterator.next();
  expect(asked).toBe(2);
  expect(await iterator.next()).toMatchObject({ done: true });
  expect(asked).toBe(2);
});
