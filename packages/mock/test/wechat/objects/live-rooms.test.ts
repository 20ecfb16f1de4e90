// Objects inside objects: the products in live rooms.
import { createClient } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { createMock } from '../../../src/index.ts';

async function openClient() {
  const mock = createMock();
  const open = createClient({ credential: 'none', fetch: mock.fetch });
  const { access_token } = await open.getStableAccessToken({
    ...{ grant_type: 'client_credential', appid: 'wx1', secret: 's1' },
  });
  return createClient({ credential: access_token, fetch: mock.fetch, retries: 0 });
}
const room = {
  ...{ name: '直播间', coverImg: 'm', shareImg: 'm', feedsImg: 'm', anchorName: '主播', anchorWechat: 'w' },
  ...({ startTime: 1_900_000_000, endTime: 1_900_003_600, type: 0 } as const),
  ...({ closeLike: 0, closeGoods: 0, closeComment: 0 } as const),
};
const cup = { name: '茶壶', coverImgUrl: 'media', priceType: 1, price: 18.5, url: 'pages/a' } as const;

test('a new room has no products; an imported one is there as it was added, with its price in fen', async () => {
  const wx = await openClient();
  const { roomId } = await wx.createRoom(room as never);
  const other = await wx.createRoom(room as never);
  const goods = async () => {
    const { room_info = [] } = await wx.getLiveInfo({ start: 0, limit: 10 });
    return room_info.map((each) => each.goods);
  };
  expect(await goods()).toEqual([[], []]);
  const one = await wx.addGoods({ goodsInfo: cup });
  const two = await wx.addGoods({ goodsInfo: { ...cup, name: '茶碗', priceType: 2, price2: 20 } });
  await wx.importGoods({ ids: [Number(one.goodsId), Number(two.goodsId)], roomId: Number(roomId) });
  expect(other.roomId).not.toBe(roomId);
  expect(await goods()).toEqual([
    [
      expect.objectContaining({ goods_id: one.goodsId, name: '茶壶', price: 1850, price2: 0, price_type: 1 }),
      expect.objectContaining({
        goods_id: two.goodsId,
        name: '茶碗',
        price: 1850,
        price2: 2000,
        price_type: 2,
      }),
    ],
    [],
  ]);
  await expect(wx.importGoods({ ids: [999_999], roomId: Number(roomId) })).rejects.toMatchObject({
    errcode: 300024,
  });
});
