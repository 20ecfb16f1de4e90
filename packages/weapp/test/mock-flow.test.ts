// A shop's day against the mock, in process: everything goes through createWeapp and createPush as in production.
import { createMock } from '@weapp-openapi/mock';
import { createPush } from '@weapp-openapi/push';
import { beforeAll, expect, test } from 'vitest';
import { createWeapp } from '../src/index.ts';

const APP = 'wx1';
const TEMPLATE = 'order-ready';
const settings = {
  appid: APP,
  token: 'TOKEN',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};
const pay = { appKey: 'APPKEY' };

/** What the shop's server has handed out. */
const delivered: string[] = [];
const push = createPush({ ...settings, mode: 'secure' }).on(
  'xpay_goods_deliver_notify',
  async ({ OutTradeNo }) => {
    delivered.push(OutTradeNo);
    return { ErrCode: 0, ErrMsg: 'success' };
  },
);
const mock = createMock({
  apps: { [APP]: 'secret' },
  pay: { [APP]: pay },
  push: { ...settings, to: push.fetch },
});
const wx = createWeapp({ appid: APP, secret: 'secret', fetch: mock.fetch, pay });

let openid = '';
beforeAll(() => {
  ({ openid } = mock.users.create({ app: APP, name: 'alice', phoneNumber: '13800138000' }));
});

test('a user logs in, and gives a phone number', async () => {
  const alice = { app: APP, openid };
  expect(await wx.login(mock.users.login(alice))).toMatchObject({ openid });
  const { phone_info } = await wx.getPhoneNumber({ code: mock.users.phoneCode(alice) });
  expect(phone_info).toMatchObject({ purePhoneNumber: '13800138000', watermark: { appid: APP } });
});

test('a message that was not subscribed to is refused, then granted, sent, and seen by the user', async () => {
  const send = () =>
    wx.sendMessage({
      touser: openid,
      template_id: TEMPLATE,
      page: 'pages/order/index',
      data: { thing1: { value: '热茶' } },
    });
  await expect(send()).rejects.toMatchObject({ errcode: 43101 });
  mock.users.grant({ app: APP, openid }, TEMPLATE);
  await send();
  await expect(send()).rejects.toMatchObject({ errcode: 43101 });
  const [message, ...others] = mock.outbox({ openid });
  expect(others).toEqual([]);
  expect(JSON.stringify(message)).toContain('热茶');
});

test('a code is a picture that leads to its page and scene', async () => {
  const { bytes } = await wx.getUnlimitedQRCode({ page: 'pages/order/index', scene: 'table=7' });
  expect(mock.links.open(bytes)).toMatchObject({
    ...{ app: APP, path: 'pages/order/index', scene: 'table=7' },
    env_version: 'release',
  });
});

test('a quota is used up, and cleared', async () => {
  const cgi_path = '/wxa/getwxacodeunlimit';
  mock.on('getUnlimitedQRCode').answer({ errcode: 45009 }).once();
  await expect(wx.getUnlimitedQRCode({ scene: 'a' })).rejects.toMatchObject({ errcode: 45009 });
  expect((await wx.getApiQuota({ cgi_path })).quota.used).toBeGreaterThan(0);
  await wx.clearApiQuota({ cgi_path });
  expect((await wx.getApiQuota({ cgi_path })).quota.used).toBe(0);
});

test('a token that has expired is renewed without anybody noticing', async () => {
  const before = mock.tokens.calls(APP).stable;
  mock.clock.advance('2h');
  await wx.getUnlimitedQRCode({ scene: 'a' });
  expect(mock.tokens.calls(APP).stable).toBe(before + 1);
});

test('a virtual payment is paid, pushed, delivered, refunded', async () => {
  // The clock has moved: the session is one of the last login still.
  mock.virtualPayment.buy({ app: APP, openid, productId: 'sword', goodsPrice: 600, outTradeNo: 'order_1' });
  await mock.settled();
  expect(delivered).toEqual(['order_1']);
  const query = async () => (await wx.query_order({ openid, env: 0, order_id: 'order_1' })).order;
  expect(await query()).toMatchObject({ status: 4, left_fee: 600 });
  await wx.refund_order({
    ...{ openid, env: 0, order_id: 'order_1', refund_order_id: 'refund_1' },
    ...{ left_fee: 600, refund_fee: 600, biz_meta: 'why', refund_reason: '3', req_from: '2' },
  });
  await mock.settled();
  expect(await query()).toMatchObject({ left_fee: 0 });
});
