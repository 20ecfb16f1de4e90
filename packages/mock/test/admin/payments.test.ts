import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';
import { keys, receiver } from '../push/receiver.ts';
import { createControl } from './control.ts';

test('users pay, complain and sign; what WeChat pushes can be waited for and listed', async () => {
  const { to, got } = await receiver(() => ({ body: '{"ErrCode":0,"ErrMsg":"success"}' }));
  const { mock } = await openMock({ push: { to, token: keys.token } });
  const control = createControl(mock.url);
  const user = { app: 'wx1', openid: 'o1' };

  const bought = await control('POST', '/virtual-payment/buy', {
    ...{ ...user, productId: 'sword', goodsPrice: 600, buyQuantity: 2, outTradeNo: 'T1', attach: 'mine' },
  });
  expect(bought).toMatchObject({ status: 201, body: { outTradeNo: 'T1', fee: 1200 } });
  const charged = await control('POST', '/virtual-payment/charge', { ...user, buyQuantity: 10, env: 1 });
  expect(charged.body).toMatchObject({ fee: 100 });
  const complaint = await control('POST', '/virtual-payment/complain', { app: 'wx1', outTradeNo: 'T1' });
  expect(complaint.body.id).toBeTypeOf('string');
  const signed = { ...user, productId: 'vip', outContractCode: 'C1' };
  expect((await control('POST', '/virtual-payment/sign', signed)).status).toBe(204);
  const funds = await control('POST', '/virtual-payment/grant-funds', {
    app: 'wx1',
    amount: 10_000,
    type: 1,
  });
  expect(funds.body).toMatchObject({ remain_amount: 10_000, fund_type: 1 });

  const { body: settled } = await control('GET', '/pushes/settled?app=wx1&timeout=30000');
  expect(settled.map(({ event, state }: Record<string, unknown>) => [event, state])).toEqual([
    ['xpay_goods_deliver_notify', 'taken'],
    ['xpay_coin_pay_notify', 'taken'],
    ['xpay_complaint_notify', 'taken'],
    ['xpay_subscribe_signing_result_notify', 'taken'],
  ]);
  expect(got).toHaveLength(4);
  expect((await control('GET', '/pushes?event=xpay_coin_pay_notify')).body).toHaveLength(1);
  expect((await control('GET', '/pushes?app=wx2')).body).toEqual([]);
  expect((await control('GET', '/pushes?event=xpay_coin_pay')).status).toBe(400);
});

test('waiting for pushes ends after the timeout', async () => {
  const { mock } = await openMock({ push: { to: () => new Promise(() => {}), token: keys.token } });
  const control = createControl(mock.url);
  await control('POST', '/virtual-payment/buy', { app: 'wx1', openid: 'o1', productId: 'sword' });
  expect((await control('GET', '/pushes/settled?timeout=1')).status).toBe(204);
});

test('an order is paid and refunded; without a push target nothing is sent', async () => {
  const { mock } = await openMock();
  const control = createControl(mock.url);
  const { status, body } = await control('POST', '/orders/pay', { app: 'wx1', openid: 'o1', amount: 6_800 });
  expect(status).toBe(201);
  const order = { app: 'wx1', transactionId: body.transactionId };
  expect(await control('POST', '/orders/confirm', order)).toEqual({
    ...{ status: 400, body: { error: 'only an order whose shipping is complete can be confirmed.' } },
  });
  expect((await control('POST', '/orders/refund', order)).status).toBe(204);
  expect((await control('GET', '/pushes')).body).toMatchObject([
    { event: 'trade_manage_remind_access_api', state: 'not sent', attempts: 0 },
  ]);
});

const refusing = createControl((await openMock()).mock.url);

test.each([
  ['/virtual-payment/buy', { app: 'wx1', openid: 'o1' }, 'productId is missing.'],
  [
    '/virtual-payment/buy',
    { app: 'wx1', openid: 'o1', productId: 'a', env: 2 },
    'env must be a whole number from 0 to 1.',
  ],
  ['/virtual-payment/charge', { app: 'wx1', openid: 'o1' }, 'buyQuantity is missing: how many coins.'],
  ['/virtual-payment/complain', { app: 'wx1', outTradeNo: 'T9' }, 'wx1 has no order T9.'],
  ['/virtual-payment/sign', { app: 'wx1' }, 'openid is missing.'],
  ['/virtual-payment/grant-funds', { app: 'wx1' }, 'amount is missing: how much, in fen.'],
  ['/orders/pay', { app: 'wx1', openid: 'o1', amout: 1 }, 'There is no field amout. Did you mean amount?'],
  ['/orders/refund', { app: 'wx1', transactionId: '1' }, 'wx1 has no order 1.'],
])('POST %s %j is refused', async (path, body, error) => {
  expect(await refusing('POST', path, body)).toEqual({ status: 400, body: { error } });
});
