import { randomInt } from 'node:crypto';
import type { JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import type { Announce } from '../announce.ts';
import { type Handlers, text } from '../call.ts';
import { type createAccounts, ok, worldOf } from './account.ts';

/** An order paid with money (现金单), or its refund. Times are Unix seconds, amounts are fen. */
export interface CashOrder {
  appid: string;
  env: 0 | 1;
  openid: string;
  /** The app's number, WeChat's, the channel's, and WeChat Pay's. */
  id: string;
  wxId: string;
  channelId: string;
  transactionId: string;
  fee: number;
  /** What is left after refunds. */
  left: number;
  /** 2 paid, 3 being delivered, 4 delivered, 5 refunded; 8 the refund, which is done. */
  status: 2 | 3 | 4 | 5 | 8;
  paidAt: number;
  updatedAt: number;
  providedAt: number;
  meta: string;
  /** What was bought: coins, or items. */
  coins?: number;
  product?: { id: string; quantity: number };
  /** Of a refund: the number of the order. */
  refundOf?: string;
}

const DAY = 86_400;
/** An order is settled three days after its payment (T+3), says the guide to virtual payment. */
const SETTLES_AFTER = 3 * DAY;
/** An order can be refunded for a year. */
const REFUNDABLE = 365 * DAY;
/** WeChat's service fee that holds for most categories now (技术服务费). */
const FEE_RATE = 0.01;

export interface OrdersOptions {
  createObjects: CreateObjects;
  announce: Announce;
  accounts: ReturnType<typeof createAccounts>;
  now: () => number;
}

/** Orders that users paid in the mini program: looked up, delivered, refunded, settled. */
export function createCashOrders({ createObjects, announce, accounts, now }: OrdersOptions) {
  const orders = createObjects<CashOrder>('xpay.order');
  const seconds = () => Math.floor(now() / 1000);
  const worldOfOrder = ({ appid, env }: CashOrder) => worldOf(appid, env);
  const keep = (order: CashOrder) => orders.set(worldOfOrder(order), order.id, order);

  /** The order that a request names, by the app's number or by WeChat's; undefined in an app without orders. */
  function find(appid: string, body: JsonObject): CashOrder | undefined {
    const world = worldOf(appid, body.env);
    if (!orders.isTouched(world)) return undefined;
    const wxId = text(body.wx_order_id);
    const found = body.order_id
      ? orders.get(world, text(body.order_id))
      : orders.list(world).find((order) => order.wxId === wxId);
    if (!found) throw new Refusal(268490002, 'there is no such order in this environment');
    if (body.openid !== undefined && body.openid !== found.openid)
      throw new Refusal(268490001, 'the order is that of another user');
    return found;
  }

  const handlers: Handlers = {
    async query_order({ appid, body, example }) {
      const order = find(appid, body);
      if (order) return ok({ order: describe(order, seconds()) });
      const { order: shown, ...rest } = await example();
      const { openid: _, env, ...ids } = body;
      return { ...rest, order: { ...Object(shown), ...ids, env_type: env === 1 ? 2 : 1 } };
    },

    async notify_provide_goods({ appid, body, example }) {
      const order = find(appid, body);
      if (!order) return example();
      if (order.status === 5 || order.refundOf) throw new Refusal(268490002, 'the order was refunded');
      if (order.status !== 4) deliver(order);
      return ok();
    },

    async refund_order({ appid, body, example }) {
      const refundId = text(body.refund_order_id);
      const order = find(appid, body);
      if (!order) {
        const ids = { refund_order_id: refundId, ...(body.order_id ? { pay_order_id: body.order_id } : {}) };
        return { ...(await example()), ...ids };
      }
      const fee = Number(body.refund_fee);
      const before = orders.get(worldOfOrder(order), refundId);
      // A repeat with the same parameters is the same refund.
      if (before?.refundOf === order.id && before.fee === fee) return refundAnswer(before, order);
      if (before) throw new Refusal(268490002, 'refund_order_id was used before');
      if (order.refundOf) throw new Refusal(268490002, 'the order is a refund');
      if (seconds() > order.paidAt + REFUNDABLE)
        throw new Refusal(268490002, 'the payment was more than 365 days ago');
      if (body.left_fee !== order.left) throw new Refusal(268490016);
      if (!(fee > 0 && fee <= order.left)) throw new Refusal(268490002, 'refund_fee must be within left_fee');
      if (order.coins) {
        // Of a partial refund, the coins that its share of the price bought.
        const coins = (left: number) => Math.ceil(((order.coins ?? 0) * left) / order.fee);
        accounts.takeBack(worldOfOrder(order), order.openid, coins(order.left) - coins(order.left - fee));
      }
      const at = seconds();
      const left = order.left - fee;
      keep({ ...order, left, updatedAt: at, status: left === 0 ? 5 : order.status });
      const { coins: _coins, product: _product, ...same } = order;
      const refund: CashOrder = {
        ...same,
        ...{ id: refundId, wxId: number('WXR'), channelId: number('XPAYR'), transactionId: number('5030') },
        ...{ fee, left: 0, status: 8, paidAt: at, updatedAt: at, providedAt: 0 },
        ...{ meta: text(body.biz_meta), refundOf: order.id },
      };
      keep(refund);
      announce(appid, 'xpay_refund_notify', {
        ...{ OpenId: order.openid, WxRefundId: refund.wxId, MchRefundId: refundId },
        ...{ WxOrderId: order.wxId, MchOrderId: order.id, RefundFee: fee, RetCode: 0, RetMsg: 'ok' },
        ...{ RefundStartTimestamp: at, RefundSuccTimestamp: at, RetryTimes: 0 },
        WxpayRefundTransactionId: refund.transactionId,
      });
      return refundAnswer(refund, order);
    },
  };

  const refundAnswer = (refund: CashOrder, order: CashOrder) =>
    ok({
      ...{ refund_order_id: refund.id, refund_wx_order_id: refund.wxId },
      ...{ pay_order_id: order.id, pay_wx_order_id: order.wxId },
    });

  function deliver(order: CashOrder): void {
    keep({ ...order, status: 4, providedAt: seconds(), updatedAt: seconds() });
  }

  return {
    handlers,
    find: (appid: string, env: 0 | 1, id: string) => orders.get(worldOf(appid, env), id),
    isTouched: (world: string) => orders.isTouched(world),
    /** Keeps a new order that was just paid. */
    add(
      order: Pick<CashOrder, 'appid' | 'env' | 'openid' | 'id' | 'fee' | 'meta' | 'coins' | 'product'>,
    ): CashOrder {
      const at = seconds();
      const added: CashOrder = {
        ...order,
        ...{ wxId: number('WX'), channelId: number('XPAY'), transactionId: number('4200') },
        ...{ left: order.fee, paidAt: at, updatedAt: at },
        // WeChat itself hands out coins.
        ...(order.coins ? { status: 4, providedAt: at } : { status: 2, providedAt: 0 }),
      };
      keep(added);
      return added;
    },
    /** What the app's server answered to the message about the order. */
    answered(appid: string, env: unknown, id: string, isTaken: boolean): void {
      const order = orders.get(worldOf(appid, env), id);
      if (!order?.product || order.status > 3) return;
      if (isTaken) deliver(order);
      else if (order.status === 2) keep({ ...order, status: 3, updatedAt: seconds() });
    },
    /** Fen that were paid, settled and not refunded, without WeChat's fee. */
    settled(world: string): number {
      return orders
        .list(world)
        .filter(({ refundOf, paidAt }) => refundOf === undefined && seconds() >= paidAt + SETTLES_AFTER)
        .reduce((sum, { left }) => sum + left - feeOf(left), 0);
    },
  };
}

const feeOf = (fen: number) => Math.round(fen * FEE_RATE);

/** WeChat's own numbers: a prefix and 16 digits. */
const number = (prefix: string) =>
  `${prefix}${String(randomInt(1e8)).padStart(8, '0')}${randomInt(1e7, 1e8)}`;

function describe(order: CashOrder, now: number): JsonObject {
  const isRefund = order.refundOf !== undefined;
  const settlesAt = order.paidAt + SETTLES_AFTER;
  const isSettled = !isRefund && now >= settlesAt;
  return {
    ...{ order_id: order.id, create_time: order.paidAt, update_time: order.updatedAt, status: order.status },
    ...{ biz_type: 0, order_fee: order.fee, coupon_fee: 0, paid_fee: order.fee },
    ...{ order_type: isRefund ? 1 : 0, refund_fee: isRefund ? order.fee : 0 },
    ...{ paid_time: order.paidAt, provide_time: order.providedAt, biz_meta: order.meta },
    ...{ env_type: order.env + 1, token: '', left_fee: order.left, wx_order_id: order.wxId },
    ...{ channel_order_id: order.channelId, wxpay_order_id: order.transactionId },
    ...(isSettled
      ? { sett_time: settlesAt, sett_state: 2, platform_fee_fen: feeOf(order.left), cps_fee_fen: 0 }
      : { sett_time: 0, sett_state: 0 }),
  };
}
