import { expect, test } from 'vitest';
import { stoppedClock } from '../../caller.ts';
import { openXpay } from '../../xpay-caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const open = () => openXpay({ now: clock.now });

test('an item is uploaded, published and sold at its price', async () => {
  const { mock, app, xpay } = await open();
  const upload_item = [
    { id: 'sword', name: 'n', price: 600, remark: 'r', item_url: 'https://a.example/a.png' },
  ];
  await xpay('start_upload_goods', { upload_item });
  expect(await xpay('query_upload_goods', {})).toMatchObject({
    status: 3,
    upload_item: [{ id: 'sword', price: 600 }],
  });
  const buy = (productId: string) => mock.virtualPayment.buy({ app, openid: 'o1', productId });
  expect(() => buy('sword')).toThrow('not published');
  await xpay('start_publish_goods', { publish_item: [{ id: 'sword' }] });
  expect(await xpay('query_publish_goods', {})).toMatchObject({
    status: 3,
    publish_item: [{ publish_status: 2 }],
  });
  expect(buy('sword')).toMatchObject({ fee: 600 });
  expect(() => buy('shield')).toThrow('no such item');
  await xpay('start_publish_goods', { publish_item: [{ id: 'shield' }] });
  expect(await xpay('query_publish_goods', {})).toMatchObject({
    status: 2,
    publish_item: [{ publish_status: 3 }],
  });
});

test('what is settled can be withdrawn, once', async () => {
  const { mock, app, xpay } = await open();
  mock.virtualPayment.charge({ app, openid: 'o1', buyQuantity: 1, fee: 10_000 });
  const withdraw = (withdraw_no: string, more = {}) =>
    xpay('create_withdraw_order', { withdraw_no, ...more });
  expect((await withdraw('withdraw_1')).errcode).toBe(268490002);
  mock.clock.advance('3d');
  expect((await withdraw('withdraw_1', { withdraw_amount: '100.00' })).errcode).toBe(268490002);
  expect((await withdraw('withdraw_1', { withdraw_amount: '9.00' })).errcode).toBe(0);
  expect((await withdraw('withdraw_1')).errcode).toBe(268490004);
  expect(await xpay('query_withdraw_order', { withdraw_no: 'withdraw_1' })).toMatchObject({ status: 1 });
  mock.clock.advance('60s');
  expect(await xpay('query_withdraw_order', { withdraw_no: 'withdraw_1' })).toMatchObject({
    ...{ status: 2, withdraw_amount: '9.00' },
  });
  expect(await xpay('query_biz_balance', {})).toMatchObject({ balance_available: { amount: '90.00' } });
  await withdraw('withdraw_2');
  expect(await xpay('query_biz_balance', {})).toMatchObject({ balance_available: { amount: '0.00' } });
  expect((await xpay('query_withdraw_order', { withdraw_no: 'withdraw_3' })).errcode).toBe(268490002);
});

test('a bill is there at the second call', async () => {
  const { mock, app, xpay } = await open();
  mock.virtualPayment.charge({ app, openid: 'o1', buyQuantity: 1 });
  const bill = () => xpay('download_bill', { begin_ds: 20240301, end_ds: 20240302 });
  expect((await bill()).errcode).toBe(268490011);
  expect(String((await bill()).url)).toContain('20240301_20240302');
  const task = { begin_ds: 20240301, end_ds: 20240302, order_type: 1, pay_channel: 1 };
  const { task_id } = await xpay('start_download_order', task);
  expect(await xpay('query_download_order', { task_id })).toMatchObject({ task_id, status: 2 });
  expect((await xpay('query_download_order', { task_id: 'other' })).errcode).toBe(268490002);
});

test('advertising funds are granted, charged and used up', async () => {
  const { mock, app, xpay } = await open();
  const { settle_begin, settle_end, fund_type } = mock.virtualPayment.grantFunds({ app, amount: 1_000 });
  const account = { transfer_account_uid: 7, transfer_account_name: 'n', transfer_account_agency_id: 1 };
  await xpay('bind_transfer_accout', { transfer_account_uid: 7, transfer_account_org_name: 'n' });
  expect(await xpay('query_transfer_account', {})).toMatchObject({
    acct_list: [{ transfer_account_uid: 7 }],
  });
  const charge = (request_id: string, transfer_amount: number, more = {}) =>
    xpay('create_funds_bill', {
      ...{
        ...account,
        request_id,
        transfer_amount,
        settle_begin,
        settle_end,
        fund_type,
        authorize_advertise: 1,
      },
      ...more,
    });
  expect((await charge('a', 400)).errcode).toBe(0);
  expect((await charge('a', 400)).errcode).toBe(268490004);
  expect((await charge('b', 601)).errcode).toBe(268490023);
  expect((await charge('b', 1, { transfer_account_uid: 8 })).errcode).toBe(268490022);
  expect(await xpay('query_adver_funds', { page: 1, page_size: 1 })).toMatchObject({
    ...{ adver_funds_list: [{ total_amount: 1_000, remain_amount: 600 }], total_page: 1 },
  });
  const filter = { oper_time_begin: 0, oper_time_end: 2_000_000_000 };
  expect(await xpay('query_funds_bill', { page: 1, page_size: 10, filter })).toMatchObject({
    bill_list: [{ request_id: 'a', transfer_amount: 400, status: 1 }],
  });
});

test('a complaint is listed, answered and closed', async () => {
  const { mock, app, xpay } = await open();
  const { outTradeNo } = mock.virtualPayment.charge({ app, openid: 'o1', buyQuantity: 1, fee: 600 });
  const complaint_id = mock.virtualPayment.complain({ app, outTradeNo, detail: 'nothing came' });
  expect(mock.pushes('xpay_complaint_notify')).toMatchObject([{ fields: { ComplaintId: complaint_id } }]);
  const days = { begin_date: '2024-03-13', end_date: '2024-03-31', offset: 0, limit: 10 };
  expect(await xpay('get_complaint_list', days)).toMatchObject({
    ...{
      total: 1,
      complaints: [{ complaint_id, payer_openid: 'o1', complaint_order_info: [{ amount: 600 }] }],
    },
  });
  expect(await xpay('get_complaint_list', { ...days, end_date: '2024-03-12' })).toMatchObject({ total: 0 });
  await xpay('response_complaint', { complaint_id, response_content: 'sorry', response_images: [] });
  await xpay('complete_complaint', { complaint_id });
  expect(await xpay('get_complaint_detail', { complaint_id })).toMatchObject({
    complaint: { complaint_state: 'PROCESSED' },
  });
  expect(await xpay('get_negotiation_history', { complaint_id, offset: 1, limit: 1 })).toMatchObject({
    ...{ total: 3, history: [{ operate_type: 'MERCHANT_RESPONSE', operate_details: 'sorry' }] },
  });
  expect((await xpay('complete_complaint', { complaint_id: 'other' })).errcode).toBe(268490002);
});

test('an app that nobody has paid in gets the examples', async () => {
  const { xpay } = await open();
  expect(await xpay('query_biz_balance', {})).toMatchObject({ balance_available: { amount: '1234.56' } });
  expect(await xpay('query_order', { openid: 'o1', order_id: 'mine' })).toMatchObject({
    order: { order_id: 'mine' },
  });
});

test('nothing is withdrawn from a balance that refunds made negative, nor an amount of nothing', async () => {
  const { mock, app, xpay } = await open();
  const { outTradeNo } = mock.virtualPayment.charge({ app, openid: 'o1', buyQuantity: 100, fee: 1_000 });
  mock.clock.advance('4d');
  const withdraw = (withdraw_no: string, more = {}) =>
    xpay('create_withdraw_order', { withdraw_no, ...more });
  for (const withdraw_amount of ['0', '0.00', '-1.00', '0.001', 'NaN'])
    expect((await withdraw('withdraw_1', { withdraw_amount })).errcode, withdraw_amount).toBe(268490002);
  expect((await withdraw('withdraw_1', { withdraw_amount: '9.90' })).errcode).toBe(0);
  const refund = { order_id: outTradeNo, refund_order_id: 'refund_01', left_fee: 1_000, refund_fee: 500 };
  expect(
    await xpay('refund_order', { openid: 'o1', ...refund, biz_meta: '', refund_reason: '0', req_from: '1' }),
  ).toMatchObject({ errcode: 0 });
  const balance = { balance_available: { amount: '-4.95' } };
  expect(await xpay('query_biz_balance', {})).toMatchObject(balance);
  expect((await withdraw('withdraw_2')).errcode).toBe(268490002);
  expect((await withdraw('withdraw_2', { withdraw_amount: '-4.95' })).errcode).toBe(268490002);
  expect(await xpay('query_biz_balance', {})).toMatchObject(balance);
});

test('what was withdrawn before the first payment is not missing afterwards', async () => {
  const { mock, app, xpay } = await open();
  expect((await xpay('create_withdraw_order', { withdraw_no: 'withdraw_1' })).errcode).toBe(0);
  expect(await xpay('query_withdraw_order', { withdraw_no: 'withdraw_1' })).toMatchObject({
    withdraw_amount: '1234.56',
  });
  mock.virtualPayment.charge({ app, openid: 'o1', buyQuantity: 100, fee: 1_000 });
  mock.clock.advance('4d');
  expect(await xpay('query_biz_balance', {})).toMatchObject({ balance_available: { amount: '9.90' } });
});
