import { randomInt } from 'node:crypto';
import { isObject, type JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import type { Announce } from '../announce.ts';
import { type Handlers, text } from '../call.ts';
import { dueMessages } from './messages.ts';
import { describe, type PaidOrder, stateOf } from './order.ts';
import { shipped, type Upload } from './upload.ts';

/** A payment with WeChat Pay, which the server API does not make. */
export interface Payment {
  transactionId: string;
  mchid: string;
  outTradeNo: string;
}

/** What users do with orders under shipping management (发货信息管理). */
export interface Orders {
  /**
   * A user pays an order with WeChat Pay: it waits for its shipping. From then on the app's orders are only those that
   * were paid so.
   *
   * @param order `amount` in fen; the numbers are made up where they are missing.
   */
  pay(order: {
    app: string;
    openid: string;
    amount?: number;
    description?: string;
    mchid?: string;
    outTradeNo?: string;
    transactionId?: string;
  }): Payment;
  /**
   * The user confirms receipt; without it, receipt is confirmed ten days after the shipping.
   *
   * @throws {RangeError} if there is no such order, or not all of it is shipped.
   */
  confirm(order: { app: string; transactionId: string }): void;
  /**
   * The whole payment is refunded, as in the merchant platform.
   *
   * @throws {RangeError} if there is no such order.
   */
  refund(order: { app: string; transactionId: string }): void;
}

export interface ShippingOptions {
  createObjects: CreateObjects;
  announce: Announce;
  now: () => number;
}

const DAY = 86_400;
const MINIMUM_DELAY = 15 * DAY;
const MAXIMUM_DELAY = 330 * DAY;

/** Orders that are paid, shipped, received and settled, by the mock's clock. */
export function createShipping({ createObjects, announce, now }: ShippingOptions) {
  const orders = createObjects<PaidOrder>('order');
  const seconds = () => Math.floor(now() / 1000);
  const keep = (order: PaidOrder) => orders.set(order.appid, order.transactionId, order);

  function lookUp(
    appid: string,
    transactionId: string,
    mchid: string,
    outTradeNo: string,
  ): PaidOrder | undefined {
    if (transactionId) return orders.get(appid, transactionId);
    return orders.list(appid).find((order) => order.mchid === mchid && order.outTradeNo === outTradeNo);
  }

  /** Whether the app's orders are all known: it pays them in tests. */
  const isStrict = (appid: string) => orders.list(appid).some(({ isKnown }) => isKnown);

  function add(
    order: Pick<PaidOrder, 'appid' | 'openid' | 'transactionId' | 'mchid' | 'outTradeNo'> &
      Partial<PaidOrder>,
  ): PaidOrder {
    const added: PaidOrder = {
      ...{ description: '', amount: 100, paidAt: seconds(), isKnown: false, shipping: undefined },
      ...{ confirmedAt: undefined, isRefunded: false, special: undefined, delayTo: undefined },
      ...{ isReminded: false, pushed: [] },
      ...order,
    };
    keep(added);
    return added;
  }

  /** The order of an `order_key`. One that nobody paid here is taken as paid just now, as long as no test pays any. */
  function ofKey(appid: string, key: unknown, openid: string): PaidOrder {
    const { order_number_type, transaction_id, mchid, out_trade_no } = isObject(key) ? key : {};
    const byTransaction = order_number_type === 2;
    if (byTransaction && !text(transaction_id)) throw new Refusal(268485195);
    if (!byTransaction && !text(mchid)) throw new Refusal(268485196);
    if (!byTransaction && !text(out_trade_no)) throw new Refusal(268485197);
    const id = byTransaction ? text(transaction_id) : '';
    const found = lookUp(appid, id, text(mchid), text(out_trade_no));
    if (found && found.openid !== openid) throw new Refusal(10060031);
    if (found) return found;
    if (isStrict(appid)) throw new Refusal(10060001);
    return add({
      ...{ appid, openid, transactionId: id || newNumber('4200'), mchid: text(mchid) || '1900000109' },
      outTradeNo: text(out_trade_no) || newNumber('T'),
    });
  }

  function ship(order: PaidOrder, upload: Upload, uploadTime: unknown): void {
    const at = Date.parse(text(uploadTime));
    if (Number.isNaN(at)) throw new Refusal(268485216);
    // Receipt may have been confirmed by itself.
    if (stateOf(order, seconds()) > 2) throw new Refusal(10060004);
    keep({ ...order, shipping: shipped(order, upload, at, seconds()) });
    tick(order.appid);
  }

  /** The order that getShippingOrder and notifyConfirmReceive name; undefined in an app without orders. */
  function named(
    appid: string,
    { transaction_id, merchant_id, merchant_trade_no }: JsonObject,
  ): PaidOrder | undefined {
    const found = lookUp(appid, text(transaction_id), text(merchant_id), text(merchant_trade_no));
    if (!found && orders.isTouched(appid)) throw new Refusal(10060001);
    return found;
  }

  /** Pushes what has become due for the orders of an app. */
  function tick(appid: string): void {
    const all = orders.list(appid);
    const isShipper = all.some(({ shipping }) => shipping !== undefined);
    for (const order of all) {
      const due = dueMessages(order, isShipper, seconds());
      if (due.length === 0) continue;
      keep({ ...order, pushed: [...order.pushed, ...due.map(({ kind }) => kind)] });
      for (const { event, fields } of due) announce(appid, event, fields);
    }
  }

  const handlers: Handlers = {
    uploadShippingInfo({ appid, body }) {
      const openid = text(isObject(body.payer) ? body.payer.openid : '');
      ship(ofKey(appid, body.order_key, openid), toUpload(body), body.upload_time);
      return OK;
    },
    uploadCombinedShippingInfo({ appid, body }) {
      const openid = text(isObject(body.payer) ? body.payer.openid : '');
      const parts = Array.isArray(body.sub_orders) ? body.sub_orders.filter(isObject) : [];
      const found = parts.map((part) => [ofKey(appid, part.order_key, openid), part] as const);
      for (const [order, part] of found) ship(order, toUpload(part), body.upload_time);
      return OK;
    },
    getShippingOrder({ appid, body, example }) {
      tick(appid);
      const order = named(appid, body);
      return order ? { ...OK, order: describe(order, seconds()) } : example();
    },
    getOrderList({ appid, body, example }) {
      if (!orders.isTouched(appid)) return example();
      tick(appid);
      const range = isObject(body.pay_time_range) ? body.pay_time_range : {};
      const { begin_time = 0, end_time = Number.POSITIVE_INFINITY } = range;
      const found = orders
        .list(appid)
        .filter(({ paidAt }) => paidAt >= Number(begin_time) && paidAt <= Number(end_time))
        .filter(({ openid }) => body.openid === undefined || openid === body.openid)
        .filter((order) => body.order_state === undefined || stateOf(order, seconds()) === body.order_state);
      const last = text(body.last_index);
      const begin =
        last === '' ? 0 : found.findIndex(({ transactionId }) => indexOf(transactionId) === last) + 1;
      if (last !== '' && begin === 0) throw new Refusal(10060011);
      const page = found.slice(begin, begin + Number(body.page_size ?? 100));
      const [end] = page.slice(-1);
      return {
        ...OK,
        order_list: page.map((order) => describe(order, seconds())),
        has_more: begin + page.length < found.length,
        ...(end ? { last_index: indexOf(end.transactionId) } : {}),
      };
    },
    notifyConfirmReceive({ appid, body }) {
      const order = named(appid, body);
      if (!order) return OK;
      if (stateOf(order, seconds()) !== 2) throw new Refusal(10060028);
      if (order.shipping?.logisticsType !== 1) throw new Refusal(10060032);
      if (order.isReminded) throw new Refusal(10060030);
      if (Number(body.received_time) <= (order.shipping.finishedAt ?? 0)) throw new Refusal(10060029);
      keep({ ...order, isReminded: true });
      return OK;
    },
    opspecialorder({ appid, body }) {
      const id = text(body.order_id);
      const order = orders
        .list(appid)
        .find(({ transactionId, outTradeNo }) => id === transactionId || id === outTradeNo);
      if (!order) {
        if (orders.isTouched(appid)) throw new Refusal(268546002);
        return OK;
      }
      if (stateOf(order, seconds()) !== 1) throw new Refusal(268546002);
      const delayTo = Number(body.delay_to);
      if (
        body.type === 1 &&
        !(delayTo >= order.paidAt + MINIMUM_DELAY && delayTo <= order.paidAt + MAXIMUM_DELAY)
      )
        throw new Refusal(268546001);
      keep({
        ...order,
        special: body.type === 1 ? 'presale' : 'test',
        delayTo: body.type === 1 ? delayTo : undefined,
      });
      return OK;
    },
  };

  /** An order by its transaction number, for what users do. */
  function known(app: string, transactionId: string): PaidOrder {
    const order = orders.get(app, transactionId);
    if (!order) throw new RangeError(`@weapp-openapi/mock: ${app} has no order ${transactionId}.`);
    return order;
  }

  const users: Orders = {
    pay({ app, openid, amount = 100, description = '', mchid = '1900000109', outTradeNo, transactionId }) {
      const isFirst = orders.list(app).length === 0;
      const order = add({
        ...{ appid: app, openid, amount, description, mchid, isKnown: true },
        ...{ outTradeNo: outTradeNo ?? newNumber('T'), transactionId: transactionId ?? newNumber('4200') },
      });
      if (isFirst) announce(app, 'trade_manage_remind_access_api', {});
      return { transactionId: order.transactionId, mchid, outTradeNo: order.outTradeNo };
    },
    confirm({ app, transactionId }) {
      const order = known(app, transactionId);
      if (stateOf(order, seconds()) !== 2)
        throw new RangeError(
          '@weapp-openapi/mock: only an order whose shipping is complete can be confirmed.',
        );
      keep({ ...order, confirmedAt: seconds() });
    },
    refund({ app, transactionId }) {
      keep({ ...known(app, transactionId), isRefunded: true });
    },
  };
  return {
    handlers,
    users,
    /** Pushes what has become due. */
    tick(): void {
      for (const appid of orders.apps()) tick(appid);
    },
  };
}

const OK: JsonObject = { errcode: 0, errmsg: 'ok' };

const toUpload = ({
  logistics_type,
  delivery_mode,
  is_all_delivered,
  shipping_list,
}: JsonObject): Upload => ({
  ...{ logistics_type, delivery_mode, is_all_delivered, shipping_list },
});

/** Where a page ended: made of the order's number, so that it stays right when other orders are added. */
const indexOf = (transactionId: string) => Buffer.from(transactionId).toString('base64url');

const newNumber = (prefix: string) =>
  `${prefix}${randomInt(1e8, 1e9)}${randomInt(1e8, 1e9)}${randomInt(1e6, 1e7)}`;
