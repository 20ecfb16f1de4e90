// Virtual payment from the user's tap to the refund, with the app's own server in this process.
import { expect, test } from 'vitest';
import { stoppedClock } from '../../caller.ts';
import { openXpay } from '../../xpay-caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');

/** The app's server: it has what came, and answers as it is told. */
function appServer(answer: () => Response | Promise<Response> = () => new Response('success')) {
  const got: Record<string, unknown>[] = [];
  const to = async (request: Request) => {
    got.push(JSON.parse(await request.text()));
    return answer();
  };
  return { got, to };
}

test('an item is paid, pushed, delivered, settled, refunded', async () => {
  const { got, to } = appServer();
  const { mock, app, xpay, login } = await openXpay({ now: clock.now, push: { to } });
  const openid = await login('user-buyer');
  const order_id = 'order_1';
  mock.virtualPayment.buy({ app, openid, productId: 'sword', goodsPrice: 600, outTradeNo: order_id });
  const orderOf = async (id: string) => (await xpay('query_order', { openid, order_id: id })).order;
  expect(await orderOf(order_id)).toMatchObject({ status: 2, order_fee: 600, left_fee: 600, env_type: 1 });

  await mock.settled();
  expect(got).toMatchObject([
    {
      Event: 'xpay_goods_deliver_notify',
      OutTradeNo: order_id,
      OpenId: openid,
      GoodsInfo: { ActualPrice: 600 },
    },
  ]);
  expect(mock.pushes()).toMatchObject([{ event: 'xpay_goods_deliver_notify', state: 'taken', attempts: 1 }]);
  expect(await orderOf(order_id)).toMatchObject({ status: 4, sett_state: 0 });

  mock.clock.advance('3d');
  expect(await orderOf(order_id)).toMatchObject({ sett_state: 2, platform_fee_fen: 6 });
  expect(await xpay('query_biz_balance', {})).toMatchObject({ balance_available: { amount: '5.94' } });

  const refund = {
    openid,
    order_id,
    refund_order_id: 'refund_1',
    biz_meta: 'why',
    refund_reason: '3',
    req_from: '2',
  };
  expect((await xpay('refund_order', { ...refund, left_fee: 500, refund_fee: 100 })).errcode).toBe(268490016);
  const part = { ...refund, left_fee: 600, refund_fee: 200 };
  const first = await xpay('refund_order', part);
  expect(first).toMatchObject({ errcode: 0, refund_order_id: 'refund_1', pay_order_id: order_id });
  expect(await xpay('refund_order', part)).toEqual(first);
  await xpay('refund_order', { ...refund, refund_order_id: 'refund_2', left_fee: 400, refund_fee: 400 });
  await mock.settled();
  expect(got.slice(1)).toMatchObject([
    { Event: 'xpay_refund_notify', MchRefundId: 'refund_1', RefundFee: 200, RetCode: 0, RetryTimes: 0 },
    { Event: 'xpay_refund_notify', MchRefundId: 'refund_2', RefundFee: 400 },
  ]);
  expect(await orderOf(order_id)).toMatchObject({ status: 5, left_fee: 0 });
  expect(await orderOf('refund_1')).toMatchObject({
    status: 8,
    order_type: 1,
    refund_fee: 200,
    biz_meta: 'why',
  });
  expect(await xpay('query_biz_balance', {})).toMatchObject({ balance_available: { amount: '0.00' } });
});

test('what is not taken is sent again, after 2, 4, 8 seconds and so on, 15 times at most', async () => {
  const answers = [500, 500, 200];
  const { got, to } = appServer(() => new Response('success', { status: answers.shift() ?? 200 }));
  const { mock, app, xpay, login } = await openXpay({ now: clock.now, push: { to } });
  const openid = await login('user-buyer');
  const { outTradeNo: order_id } = mock.virtualPayment.buy({ app, openid, productId: 'sword' });
  const status = async () => Object((await xpay('query_order', { openid, order_id })).order).status;
  await mock.settled();
  expect(await status()).toBe(3);
  mock.clock.advance('1s');
  await mock.settled();
  expect(got).toHaveLength(1);
  expect(mock.pushes()).toMatchObject([
    { state: 'sending', nextAt: clock.now() + 2_000, why: expect.stringContaining('500') },
  ]);
  mock.clock.advance('1s');
  await mock.settled();
  expect(got).toHaveLength(2);
  mock.clock.advance('4s');
  await mock.settled();
  expect(await status()).toBe(4);

  answers.push(...Array(16).fill(500));
  mock.virtualPayment.buy({ app, openid, productId: 'sword' });
  mock.clock.advance('2d');
  await mock.settled();
  expect(mock.pushes().at(-1)).toMatchObject({ state: 'given up', attempts: 16 });
});

test('without a target, or for another app, nothing is sent, and the app delivers by call', async () => {
  const { got, to } = appServer();
  for (const options of [{}, { push: { to, appid: 'wx9' } }]) {
    const { mock, app, xpay, login } = await openXpay(options);
    const openid = await login('user-buyer');
    const { outTradeNo: order_id } = mock.virtualPayment.buy({ app, openid, productId: 'sword' });
    await mock.settled();
    expect(mock.pushes('xpay_goods_deliver_notify')).toMatchObject([{ state: 'not sent', attempts: 0 }]);
    expect((await xpay('notify_provide_goods', { order_id })).errcode).toBe(0);
    expect(await xpay('query_order', { openid, order_id })).toMatchObject({ order: { status: 4 } });
  }
  expect(got).toEqual([]);
});

test('a receiver that never answers holds up no call', async () => {
  const { to } = appServer(() => new Promise(() => {}));
  const { mock, app, xpay, login } = await openXpay({ push: { to } });
  const openid = await login('user-buyer');
  mock.virtualPayment.buy({ app, openid, productId: 'sword', outTradeNo: 'order_1' });
  expect(await xpay('query_order', { openid, order_id: 'order_1' })).toMatchObject({ order: { status: 2 } });
  expect(mock.pushes()).toMatchObject([{ state: 'sending', attempts: 0 }]);
  mock.reset();
  expect(mock.pushes()).toEqual([]);
});
