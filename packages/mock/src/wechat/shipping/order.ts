import type { JsonObject } from '../../engine/document.ts';

/** A WeChat Pay order under shipping management (发货信息管理). Times are Unix seconds, amounts are fen. */
export interface PaidOrder {
  appid: string;
  openid: string;
  transactionId: string;
  mchid: string;
  outTradeNo: string;
  description: string;
  amount: number;
  paidAt: number;
  /** Made by a test, not by the first upload of an order that the mock had never heard of. */
  isKnown: boolean;
  shipping: Shipping | undefined;
  /** When the user confirmed receipt. */
  confirmedAt: number | undefined;
  /** The whole payment was refunded. */
  isRefunded: boolean;
  /** A test order (测试订单) or a presale (预售): opspecialorder. */
  special: 'presale' | 'test' | undefined;
  /** When a presale will be shipped. */
  delayTo: number | undefined;
  /** The user was reminded to confirm receipt. */
  isReminded: boolean;
  /** The messages that were pushed about it. */
  pushed: readonly ('shipped' | 'settled' | 'unshipped')[];
}

export interface Shipping {
  deliveryMode: number;
  logisticsType: number;
  isFinished: boolean;
  /** 2 after the one reshipping (重新发货). */
  finishCount: number;
  /** `upload_time` of the last upload, in milliseconds. */
  uploadedAt: number;
  /** When all of it was shipped. */
  finishedAt: number | undefined;
  parcels: readonly Parcel[];
}

export type Parcel = Readonly<{ upload_time: number }> & JsonObject;

const DAY = 86_400;
/**
 * Receipt is confirmed by itself this long after the shipping. The docs name no time; their example of the message
 * about the shipping expects the settlement ten days later.
 */
export const CONFIRMS_AFTER = 10 * DAY;
/** The money is settled this long after the receipt: a moment that a test can look at. */
const WAITS = 10;
const SETTLES_AFTER = 20;

/** When receipt was, or will be, confirmed; undefined before the shipping. */
export function confirmedAt({ confirmedAt: byUser, shipping }: PaidOrder): number | undefined {
  if (byUser !== undefined) return byUser;
  return shipping?.finishedAt === undefined ? undefined : shipping.finishedAt + CONFIRMS_AFTER;
}

/** When the money was, or will be, settled. */
export function settledAt(order: PaidOrder): number | undefined {
  const at = confirmedAt(order);
  return at === undefined ? undefined : at + SETTLES_AFTER;
}

/** 1 to be shipped, 2 shipped, 3 receipt confirmed, 6 money waits for its settlement, 4 complete; 5 refunded. */
export function stateOf(order: PaidOrder, now: number): 1 | 2 | 3 | 4 | 5 | 6 {
  if (order.isRefunded) return 5;
  const confirmed = confirmedAt(order);
  if (confirmed === undefined) return 1;
  if (now < confirmed) return 2;
  if (now < confirmed + WAITS) return 3;
  return now < confirmed + SETTLES_AFTER ? 6 : 4;
}

const LONGEST_DESCRIPTION = 120;

/** An order as getShippingOrder answers it. */
export function describe(order: PaidOrder, now: number): JsonObject {
  const { shipping } = order;
  const goods = shipping?.parcels.map(({ goods_desc }) => String(goods_desc)).join('；') ?? order.description;
  const description = order.description || goods;
  return {
    ...{ transaction_id: order.transactionId, merchant_id: order.mchid, sub_merchant_id: '' },
    ...{ merchant_trade_no: order.outTradeNo, paid_amount: order.amount, openid: order.openid },
    description: description.length > LONGEST_DESCRIPTION ? `${description.slice(0, 120)}...` : description,
    ...{ trade_create_time: order.paidAt, pay_time: order.paidAt, order_state: stateOf(order, now) },
    in_complaint: false,
    shipping: shipping
      ? {
          ...{ delivery_mode: shipping.deliveryMode, logistics_type: shipping.logisticsType },
          ...{ finish_shipping: shipping.isFinished, finish_shipping_count: shipping.finishCount },
          ...{ goods_desc: goods, shipping_list: shipping.parcels },
        }
      : {},
  };
}
