import { expect, test } from 'vitest';
import { stoppedClock } from '../../caller.ts';
import { openXpay } from '../../xpay-caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');

test('a subscription is signed, deducted at once, announced and deducted again, ended', async () => {
  const { mock, app, xpay } = await openXpay({ now: clock.now });
  const contract = { openid: 'o1', product_id: 'vip', out_contract_code: 'c1' };
  const state = async () => (await xpay('query_subscribe_contract', contract)).authorization_state;
  mock.virtualPayment.sign({ app, openid: 'o1', productId: 'vip', outContractCode: 'other' });
  expect(await state()).toBe('UNBINDUSER');
  mock.virtualPayment.sign({ app, openid: 'o1', productId: 'vip', outContractCode: 'c1' });
  expect(await state()).toBe('SIGNED');

  const pay = async (order_id: string, deduct_price = 3000) => {
    const order = { openid: 'o1', offer_id: '1', buy_quantity: 1, currency_type: 'CNY', product_id: 'vip' };
    return (await xpay('submit_subscribe_pay_order', { ...order, deduct_price, order_id, attach: 'a' }))
      .errcode;
  };
  expect(await pay('sub_order_1')).toBe(0);
  expect(await pay('sub_order_1')).toBe(-15002);
  expect(await xpay('query_order', { openid: 'o1', order_id: 'sub_order_1' })).toMatchObject({
    order: { paid_fee: 3000 },
  });
  expect(mock.pushes('xpay_goods_deliver_notify')).toMatchObject([
    {
      fields: { OutTradeNo: 'sub_order_1', GoodsInfo: { ProductId: 'vip', ActualPrice: 3000, Attach: 'a' } },
    },
  ]);
  expect(await pay('sub_order_2')).toBe(0);

  mock.virtualPayment.sign({ app, openid: 'o2', productId: 'vip', outContractCode: 'c2' });
  mock.clock.advance('30d');
  expect(await pay('sub_order_3')).toBe(-15025);
  const notice = { openid: 'o1', product_id: 'vip', deduct_price: 2000 };
  expect((await xpay('send_subscribe_pre_payment', { ...notice, out_contract_code: 'none' })).errcode).toBe(
    690000000,
  );
  await xpay('send_subscribe_pre_payment', { ...notice, out_contract_code: 'other' });
  expect(await pay('sub_order_3', 2000)).toBe(-15026);
  mock.clock.advance('2d');
  expect(await pay('sub_order_3', 2001)).toBe(-15027);
  expect(await pay('sub_order_3', 2000)).toBe(0);

  const end = { ...contract, termination_reason: 'r' };
  expect((await xpay('cancel_subscribe_contract', end)).errcode).toBe(0);
  expect(await state()).toBe('TERMINATED');
  expect((await xpay('cancel_subscribe_contract', end)).errcode).toBe(268490002);
  expect(mock.pushes('xpay_subscribe_signing_result_notify').at(-1)).toMatchObject({
    fields: { Action: 'cancel_contract_notify', OutContractCode: 'c1' },
  });
});
