import { describe, expect, expectTypeOf, test } from 'vitest';
import { createClient, type Int64, type ListPackagesResponse, WeappUsageError } from '../src/index.ts';
import { int64 } from '../src/int64.ts';
import { serve } from './server.ts';

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
