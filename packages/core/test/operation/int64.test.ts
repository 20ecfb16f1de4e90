import { describe, expect, expectTypeOf, test } from 'vitest';
import { createClient, type Int64, type ListPackagesResponse, WeappUsageError } from '../../src/index.ts';
import { int64 } from '../../src/operation/int64.ts';
import { serve } from '../server.ts';

const ORDER = '2921020570379436033';

describe('64-bit integers', () => {
  test('an answer gives all digits, as text, in both styles', async () => {
    const { baseUrl } = await serve(
      (_, response) =>
        void response.end(
          `{"errcode":0,"package_list":[{"order_id": ${ORDER} ,"note":"\\"order_id\\":1"}],"order_id":7}`,
        ),
    );
    const wx = createClient({ baseUrl, credential: 'TOKEN' });
    const expected = { errcode: 0, package_list: [{ order_id: ORDER, note: '"order_id":1' }], order_id: '7' };

    expect(await wx.listPackages({} as never)).toEqual(expected);
    expect((await wx.POST('/wxa/sec/vod/listpackages', { body: {} as never })).data).toEqual(expected);
  });

  test.each([[ORDER], [BigInt(ORDER)]])(
    'a call takes %s and sends a number with all digits',
    async (order_id) => {
      const { baseUrl, seen } = await serve(() => ({ errcode: 0 }));
      const wx = createClient({ baseUrl, credential: 'TOKEN' });
      const input = { order_id, openid: 'o' } as never;

      await wx.insurance_freight_applypay(input);
      await wx.POST('/wxa/business/insurance_freight/applypay', { body: input });
      expect(seen.map(({ body }) => body)).toEqual(Array(2).fill(`{"order_id":${ORDER},"openid":"o"}`));
    },
  );

  test('a number that is exact is sent as it is, one that lost digits is refused before any request', async () => {
    const { baseUrl, seen } = await serve(() => ({ errcode: 0 }));
    const wx = createClient({ baseUrl, credential: 'TOKEN' });

    await wx.insurance_freight_applypay({ order_id: 42 } as never);
    expect(seen[0]?.body).toBe('{"order_id":42}');
    await expect(wx.insurance_freight_applypay({ order_id: Number(ORDER) } as never)).rejects.toThrow(
      'insurance_freight_applypay: order_id is past 2^53, where a JavaScript number loses digits: give it as text',
    );
    // From the first number on that another integer is rounded to.
    for (const order_id of [2 ** 53, 2 ** 54, -(2 ** 53), 2 ** 60, 2 ** 64])
      await expect(wx.insurance_freight_applypay({ order_id } as never)).rejects.toThrow('past 2^53');
    expect(seen).toHaveLength(1);
    await wx.insurance_freight_applypay({ order_id: 2 ** 53 - 1 } as never);
    expect(seen[1]?.body).toBe('{"order_id":9007199254740991}');
  });

  test('the types say so', () => {
    expectTypeOf<
      NonNullable<ListPackagesResponse['package_list']>[number]['order_id']
    >().toEqualTypeOf<Int64>();
  });
});

test.each(['007', '-01', '+5', '00'])('%s is no integer of JSON, and refused', (digits) => {
  const { encode } = int64('order_id');
  for (const value of [digits, [digits]])
    expect(() => encode?.('op', { order_id: value }, { onEnd: () => () => {} })).toThrow(WeappUsageError);
});

describe('a body with 64-bit integers', () => {
  const { encode, encodeField } = int64('id', 'ids');
  const deadline = { onEnd: () => () => {} };

  test.each<[string, object]>([
    [`{"id":${ORDER}}`, { id: ORDER }],
    [`{"id":-${ORDER}}`, { id: `-${ORDER}` }],
    [`{"ids":[${ORDER},${ORDER},-${ORDER},0,0]}`, { ids: [ORDER, BigInt(ORDER), `-${ORDER}`, 0, '0'] }],
    [`{"deep":[{"id":${ORDER}},{"id":7}]}`, { deep: [{ id: BigInt(ORDER) }, { id: '7' }] }],
    ['{"ids":[]}', { ids: [] }],
    // Of other names, and in the middle of a text, they are what they were.
    [`{"idx":"${ORDER}","xid":["1"]}`, { idx: ORDER, xid: ['1'] }],
    ['{"text":"\\"id\\":\\"1\\""}', { text: '"id":"1"' }],
    // What is no integer is WeChat's to refuse, and keeps its quotes.
    ['{"id":"a1","ids":["1a"]}', { id: 'a1', ids: ['1a'] }],
    ['{"id":""}', { id: '' }],
    ['{"id":1.5}', { id: 1.5 }],
  ])('%s', (json, fields) => {
    expect(encode?.('op', fields, deadline)).toBe(json);
  });

  test('a number that lost digits is refused in a list as well', () => {
    expect(() => encode?.('op', { ids: [1, 2 ** 53] }, deadline)).toThrow('op: ids is past 2^53');
  });

  test('a query takes the same, of these names', () => {
    expect(encodeField?.('op', 'id', BigInt(ORDER))).toBe(ORDER);
    expect(encodeField?.('op', 'id', ORDER)).toBe(ORDER);
    expect(encodeField?.('op', 'other', '007')).toBe('007');
    for (const value of ['007', 2 ** 53])
      expect(() => encodeField?.('op', 'id', value)).toThrow(WeappUsageError);
  });
});
