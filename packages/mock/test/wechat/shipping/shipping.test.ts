// An order from its payment to its settlement. Pages: /order_shipping in WeChat's docs.
import { expect, test } from 'vitest';
import { stoppedClock } from '../../caller.ts';
import { openXpay } from '../../xpay-caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const PATH = '/wxa/sec/order/';

async function open() {
  const { mock, app, call } = await openXpay({ now: clock.now });
  const order = (name: string, fields: object) => call(`${PATH}${name}`, fields);
  const state = async (transaction_id: string) =>
    Object((await order('get_order', { transaction_id })).order).order_state;
  const parcel = { tracking_no: 'T1', express_company: 'STO', item_desc: 'book' };
  const upload = async (transaction_id: string, fields: object = {}) => {
    const answer = await order('upload_shipping_info', {
      order_key: { order_number_type: 2, transaction_id },
      ...{ delivery_mode: 1, logistics_type: 1, shipping_list: [parcel], payer: { openid: 'o1' } },
      upload_time: new Date(mock.clock.now()).toISOString(),
      ...fields,
    });
    return answer.errcode;
  };
  return { mock, app, order, state, upload, parcel };
}

test('paid, shipped, received by itself after ten days, settled; with the messages about it', async () => {
  const { mock, app, order, state, upload } = await open();
  const { transactionId } = mock.orders.pay({ app, openid: 'o1', amount: 4900, description: 'book' });
  expect(await state(transactionId)).toBe(1);
  expect(await upload(transactionId)).toBe(0);
  expect(await order('get_order', { transaction_id: transactionId })).toMatchObject({
    order: {
      ...{ paid_amount: 4900, openid: 'o1', order_state: 2, description: 'book' },
      shipping: { finish_shipping: true, finish_shipping_count: 1, shipping_list: [{ tracking_no: 'T1' }] },
    },
  });
  const now = Math.floor(mock.clock.now() / 1000);
  mock.clock.advance('10d');
  expect(await state(transactionId)).toBe(3);
  mock.clock.advance('10s');
  expect(await state(transactionId)).toBe(6);
  mock.clock.advance('10s');
  expect(await state(transactionId)).toBe(4);
  expect(mock.pushes().map(({ event }) => event)).toEqual([
    ...['trade_manage_remind_access_api', 'trade_manage_order_settlement', 'trade_manage_order_settlement'],
  ]);
  expect(mock.pushes('trade_manage_order_settlement')).toMatchObject([
    {
      fields: { transaction_id: transactionId, shipped_time: now, estimated_settlement_time: now + 864_000 },
    },
    { fields: { confirm_receive_method: 2, settlement_time: now + 864_020 } },
  ]);
});

test('the user confirms; then nothing can be shipped any more', async () => {
  const { mock, app, state, upload } = await open();
  const { transactionId } = mock.orders.pay({ app, openid: 'o1' });
  expect(() => mock.orders.confirm({ app, transactionId })).toThrow('shipping is complete');
  await upload(transactionId);
  mock.clock.advance('1d');
  mock.orders.confirm({ app, transactionId });
  expect(await state(transactionId)).toBe(3);
  expect(await upload(transactionId)).toBe(10060004);
  mock.clock.advance('20s');
  expect(mock.pushes('trade_manage_order_settlement').at(-1)).toMatchObject({
    fields: { confirm_receive_method: 1 },
  });
});

test('parcels in parts; one reshipping', async () => {
  const { mock, app, order, upload, parcel } = await open();
  const { transactionId } = mock.orders.pay({ app, openid: 'o1' });
  const part = (tracking_no: string, is_all_delivered?: boolean) => {
    mock.clock.advance('1s');
    const shipping_list = [{ ...parcel, tracking_no }];
    return upload(transactionId, {
      delivery_mode: 2,
      shipping_list,
      ...(is_all_delivered === undefined ? {} : { is_all_delivered }),
    });
  };
  expect(await part('A')).toBe(10060007);
  expect(await part('A', false)).toBe(0);
  expect(await part('A', false)).toBe(10060023);
  expect(await part('B', true)).toBe(0);
  const { order: shown } = await order('get_order', { transaction_id: transactionId });
  expect(shown).toMatchObject({
    order_state: 2,
    shipping: { shipping_list: [{ tracking_no: 'A' }, { tracking_no: 'B' }] },
  });
  mock.clock.advance('1s');
  expect(await upload(transactionId)).toBe(0);
  mock.clock.advance('1s');
  expect(await upload(transactionId, { shipping_list: [{ ...parcel, tracking_no: 'C' }] })).toBe(10060003);
});

test.each([
  ['no tracking number', { shipping_list: [{ express_company: 'STO', item_desc: 'a' }] }, 268485226],
  [
    'an empty description',
    { shipping_list: [{ tracking_no: '1', express_company: 'STO', item_desc: '' }] },
    10060008,
  ],
  ['no carrier', { shipping_list: [{ tracking_no: '1', item_desc: 'a' }] }, 268485227],
  [
    'parts of what no carrier brings',
    { logistics_type: 3, delivery_mode: 2, is_all_delivered: true },
    10060006,
  ],
  ['the openid of somebody else', { payer: { openid: 'o2' } }, 10060031],
  ['an order of another number', { order_key: { order_number_type: 2, transaction_id: 'none' } }, 10060001],
])('%s is refused', async (_, fields, errcode) => {
  const { mock, app, upload } = await open();
  const { transactionId } = mock.orders.pay({ app, openid: 'o1' });
  expect(await upload(transactionId, fields)).toBe(errcode);
});

test('without a payment in the test, an upload is of an order that was just paid', async () => {
  const { state, upload } = await open();
  expect(await state('any')).toBe(2);
  expect(await upload('mine')).toBe(0);
  expect(await state('mine')).toBe(2);
});

test('a combined payment: each order is shipped by itself', async () => {
  const { mock, app, order, parcel } = await open();
  const key = (out_trade_no: string) => ({ order_number_type: 1, mchid: 'm1', out_trade_no });
  for (const outTradeNo of ['a', 'b']) mock.orders.pay({ app, openid: 'o1', mchid: 'm1', outTradeNo });
  const sub = (no: string) => ({
    order_key: key(no),
    delivery_mode: 1,
    logistics_type: 1,
    shipping_list: [parcel],
  });
  const upload_time = new Date(mock.clock.now()).toISOString();
  const all = {
    order_key: key('all'),
    sub_orders: [sub('a'), sub('b')],
    upload_time,
    payer: { openid: 'o1' },
  };
  expect((await order('upload_combined_shipping_info', all)).errcode).toBe(0);
  const { order_list } = await order('get_order_list', { order_state: 2 });
  expect(order_list).toHaveLength(2);
});

test('the list is paged and filtered', async () => {
  const { mock, app, order } = await open();
  for (const openid of ['o1', 'o2', 'o1']) {
    mock.orders.pay({ app, openid });
    mock.clock.advance('1h');
  }
  const first = await order('get_order_list', { page_size: 2 });
  expect(first).toMatchObject({ has_more: true, order_list: [{ openid: 'o1' }, { openid: 'o2' }] });
  mock.orders.pay({ app, openid: 'o3' });
  const { last_index } = first;
  expect(await order('get_order_list', { page_size: 2, last_index })).toMatchObject({
    ...{ has_more: false, order_list: [{ openid: 'o1' }, { openid: 'o3' }] },
  });
  expect((await order('get_order_list', { last_index: 'wrong' })).errcode).toBe(10060011);
  const begin_time = Math.floor(mock.clock.now() / 1000) - 3_600;
  const { order_list } = await order('get_order_list', { pay_time_range: { begin_time }, openid: 'o1' });
  expect(order_list).toHaveLength(1);
});

test('the user is reminded once, of a parcel that a carrier brought', async () => {
  const { mock, app, order, upload } = await open();
  const { transactionId: transaction_id } = mock.orders.pay({ app, openid: 'o1' });
  const remind = async (received_time: number) =>
    (await order('notify_confirm_receive', { transaction_id, received_time })).errcode;
  const now = Math.floor(mock.clock.now() / 1000);
  expect(await remind(now)).toBe(10060028);
  await upload(transaction_id);
  expect(await remind(now - 1)).toBe(10060029);
  expect(await remind(now + 1)).toBe(0);
  expect(await remind(now + 1)).toBe(10060030);
});

test('a presale is shipped later, within 330 days; what is late is reminded of', async () => {
  const { mock, app, order, upload } = await open();
  const [shipped, late, presale] = ['o1', 'o1', 'o1'].map((openid) => mock.orders.pay({ app, openid }));
  await upload(shipped?.transactionId ?? '');
  const report = async (delay_to: number) =>
    (await order('opspecialorder', { order_id: presale?.outTradeNo, type: 1, delay_to })).errcode;
  const now = Math.floor(mock.clock.now() / 1000);
  expect(await report(now + 86_400)).toBe(268546001);
  expect(await report(now + 20 * 86_400)).toBe(0);
  mock.clock.advance('2d');
  expect(mock.pushes('trade_manage_remind_shipping').map(({ fields }) => fields.transaction_id)).toEqual([
    late?.transactionId,
  ]);
  expect((await order('opspecialorder', { order_id: shipped?.transactionId, type: 2 })).errcode).toBe(
    268546002,
  );
});

test('a refunded order is not shipped', async () => {
  const { mock, app, state, upload } = await open();
  const { transactionId } = mock.orders.pay({ app, openid: 'o1' });
  mock.orders.refund({ app, transactionId });
  expect(await state(transactionId)).toBe(5);
  expect(await upload(transactionId)).toBe(10060004);
});

test('in real time, a look at the orders pushes what has become due', async () => {
  let now = Date.parse('2024-03-13T12:00:00+08:00');
  const { mock, app, call } = await openXpay({ now: () => now });
  const { transactionId: transaction_id } = mock.orders.pay({ app, openid: 'o1' });
  await call(`${PATH}upload_shipping_info`, {
    order_key: { order_number_type: 2, transaction_id },
    ...{
      delivery_mode: 1,
      logistics_type: 3,
      shipping_list: [{ item_desc: 'coins' }],
      payer: { openid: 'o1' },
    },
    upload_time: '2024-03-13T12:00:00+08:00',
  });
  now += 11 * 86_400_000;
  await call(`${PATH}get_order`, { transaction_id });
  expect(mock.pushes('trade_manage_order_settlement')).toHaveLength(2);
});
