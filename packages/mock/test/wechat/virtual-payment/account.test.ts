import { expect, test } from 'vitest';
import { openXpay } from '../../xpay-caller.ts';

const user_ip = '1.1.1.1';

test('coins that are bought, given, spent and given back add up', async () => {
  const { mock, app, xpay, login } = await openXpay();
  const openid = await login('user-coins');
  const user = { openid, user_ip };
  const balance = () => xpay('query_user_balance', user);
  mock.virtualPayment.charge({ app, openid, buyQuantity: 100 });
  expect(await xpay('present_currency', { openid, order_id: 'gift', amount: 20 })).toMatchObject({
    ...{ balance: 120, present_balance: 20 },
  });
  const pay = { ...user, order_id: 'pay', amount: 50 };
  expect(await xpay('currency_pay', pay)).toMatchObject({ balance: 70, used_present_amount: 20 });
  expect(await balance()).toMatchObject({
    ...{ balance: 70, present_balance: 0, sum_save: 100, sum_present: 20, sum_balance: 120, sum_cost: 50 },
    first_save_flag: false,
  });
  const cancel = { ...user, pay_order_id: 'pay' };
  await xpay('cancel_currency_pay', { ...cancel, order_id: 'back_1', amount: 40 });
  expect(await balance()).toMatchObject({ balance: 110, present_balance: 10, sum_cost: 10 });
  const code = async (name: string, fields: object) => (await xpay(name, fields)).errcode;
  expect(await code('cancel_currency_pay', { ...cancel, order_id: 'back_2', amount: 11 })).toBe(268490006);
  expect(await code('cancel_currency_pay', { ...cancel, order_id: 'back_3', amount: 10 })).toBe(0);
  expect(await code('cancel_currency_pay', { ...cancel, order_id: 'back_4', amount: 1 })).toBe(268490005);
  expect(await balance()).toMatchObject({ balance: 120, present_balance: 20, sum_cost: 0 });
});

test('a number that was used, too few coins, another environment', async () => {
  const { mock, app, xpay, login } = await openXpay();
  const openid = await login('user-coins');
  const user = { openid, user_ip };
  mock.virtualPayment.charge({ app, openid, buyQuantity: 10, outTradeNo: 'order_1' });
  expect(() => mock.virtualPayment.charge({ app, openid, buyQuantity: 1, outTradeNo: 'order_1' })).toThrow(
    '-15002',
  );
  const code = async (name: string, fields: object) => (await xpay(name, { ...user, ...fields })).errcode;
  expect(await code('currency_pay', { order_id: 'a', amount: 11 })).toBe(268490006);
  expect(await code('currency_pay', { order_id: 'a', amount: 4 })).toBe(0);
  expect(await code('currency_pay', { order_id: 'a', amount: 4 })).toBe(268490004);
  expect(await code('present_currency', { order_id: 'a', amount: 4 })).toBe(268490002);
  expect(await code('cancel_currency_pay', { order_id: 'b', pay_order_id: 'none', amount: 1 })).toBe(
    268490002,
  );
  await xpay('present_currency', { openid, order_id: 'a', amount: 4, env: 1 });
  expect(await xpay('query_user_balance', { ...user, env: 1 })).toMatchObject({
    balance: 4,
    first_save_flag: true,
  });
  expect(await xpay('query_user_balance', user)).toMatchObject({ balance: 6, first_save_flag: false });
});

test('coins whose price is refunded are taken back, unless they are spent', async () => {
  const { mock, app, xpay, login } = await openXpay();
  const openid = await login('user-coins');
  mock.virtualPayment.charge({ app, openid, buyQuantity: 10, fee: 100, outTradeNo: 'order_1' });
  const refund = { openid, order_id: 'order_1', biz_meta: '', refund_reason: '3', req_from: '2' };
  const half = { ...refund, refund_order_id: 'refund_1', left_fee: 100, refund_fee: 50 };
  expect((await xpay('refund_order', half)).errcode).toBe(0);
  expect(await xpay('query_user_balance', { openid, user_ip })).toMatchObject({ balance: 5 });
  await xpay('currency_pay', { openid, user_ip, order_id: 'a', amount: 1 });
  const rest = { ...refund, refund_order_id: 'refund_2', left_fee: 50, refund_fee: 50 };
  expect((await xpay('refund_order', rest)).errcode).toBe(268490006);
});

test('the wallet of a user that a test created begins empty', async () => {
  const { mock, app, xpay, login } = await openXpay();
  const alice = mock.users.create({ app, name: 'alice' });
  const openid = await login(mock.users.login(alice));
  const user = { openid, user_ip };
  expect(await xpay('query_user_balance', user)).toMatchObject({
    balance: 0,
    sum_cost: 0,
    first_save_flag: true,
  });
  expect(await xpay('currency_pay', { ...user, order_id: 'a', amount: 1 })).toMatchObject({
    errcode: 268490006,
  });
  expect(
    await xpay('cancel_currency_pay', { ...user, order_id: 'b', pay_order_id: 'a', amount: 1 }),
  ).toMatchObject({ errcode: 268490002 });
  mock.virtualPayment.charge({ app, openid, buyQuantity: 100 });
  expect(await xpay('query_user_balance', user)).toMatchObject({ balance: 100 });
});
