import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../engine/document.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import type { Announce } from '../announce.ts';
import { text } from '../call.ts';
import { createAccounts, type IsCreated, worldOf } from './account.ts';
import { createComplaints } from './complaints.ts';
import { createContracts } from './contracts.ts';
import { createFunds, type Fund } from './funds.ts';
import { createGoods } from './goods.ts';
import { createMoney } from './money.ts';
import { type CashOrder, createCashOrders } from './orders.ts';

/** What every payment has; the names are those of wx.requestVirtualPayment. */
export interface VirtualPaymentInput {
  /** AppID of the mini program. */
  app: string;
  openid: string;
  /** 0 production (default), 1 sandbox. */
  env?: 0 | 1;
  /** The app's order number. Default: a new one. */
  outTradeNo?: string;
  /** The app's own text, which comes back in the message and in query_order. */
  attach?: string;
}

/** A payment that was made. */
export interface VirtualOrder {
  /** The app's order number. */
  outTradeNo: string;
  /** WeChat's order number. */
  wxOrderId: string;
  /** WeChat Pay's transaction number. */
  transactionId: string;
  /** What was paid, in fen. */
  fee: number;
}

/** What users do in virtual payment (虚拟支付), which no call of the server API does. */
export interface VirtualPayment {
  /**
   * A user buys coins (代币): their balance grows, and WeChat pushes `xpay_coin_pay_notify`.
   *
   * @param input `buyQuantity` coins, for `fee` fen; by default ten fen a coin.
   * @throws {RangeError} if the outTradeNo was used before, or a number is not one.
   */
  charge(input: VirtualPaymentInput & { buyQuantity: number; fee?: number }): VirtualOrder;
  /**
   * A user buys an item (道具) with money: WeChat pushes `xpay_goods_deliver_notify`, and once the app's server takes
   * it, the order is delivered.
   *
   * @param input `buyQuantity` items (default 1), at `goodsPrice` fen each; by default the price of start_upload_goods,
   *   otherwise 100.
   * @throws {RangeError} if the outTradeNo was used before, or the app uploaded items, but not this one.
   */
  buy(
    input: VirtualPaymentInput & { productId: string; buyQuantity?: number; goodsPrice?: number },
  ): VirtualOrder;
  /**
   * A user complains about an order: the id of the complaint. WeChat pushes `xpay_complaint_notify`.
   *
   * @throws {RangeError} if there is no such order.
   */
  complain(input: { app: string; outTradeNo: string; env?: 0 | 1; detail?: string }): string;
  /**
   * A user signs a subscription (会员订阅), on Android or HarmonyOS: WeChat pushes
   * `xpay_subscribe_signing_result_notify`.
   */
  sign(input: { app: string; openid: string; productId: string; outContractCode: string }): void;
  /** WeChat grants advertising funds (广告金): `amount` in fen, for 30 days. */
  grantFunds(input: { app: string; amount: number; type?: 0 | 1 | 2 }): Fund;
}

const DAY = 86_400;

export interface VirtualPaymentOptions {
  createObjects: CreateObjects;
  announce: Announce;
  isCreated: IsCreated;
  now: () => number;
}

/** Virtual payment: the handlers of its operations, and what users do. */
export function createVirtualPayment({ createObjects, announce, isCreated, now }: VirtualPaymentOptions) {
  const accounts = createAccounts(createObjects, isCreated);
  const orders = createCashOrders({ createObjects, announce, accounts, now });
  const goods = createGoods(createObjects);
  const { isTouched, settled } = orders;
  const money = createMoney({ createObjects, isTouched, settled, now });
  const funds = createFunds(createObjects, now);
  const complaints = createComplaints(createObjects, announce, now);

  const contracts = createContracts({
    ...{ createObjects, announce, now },
    isUsed: (appid, id) => orders.find(appid, 0, id) !== undefined,
    deduct: (deduction) => void users.buy(deduction),
  });

  function pay(
    { app, openid, env = 0, outTradeNo, attach = '' }: VirtualPaymentInput,
    paid: Pick<CashOrder, 'fee' | 'coins' | 'product'>,
  ): CashOrder {
    const id = outTradeNo ?? `order_${randomUUID().slice(0, 18)}`;
    if (orders.find(app, env, id))
      throw new RangeError(`@weapp-openapi/mock: outTradeNo ${id} was used before (-15002).`);
    checkCount('fee', paid.fee);
    return orders.add({ ...paid, appid: app, env, openid, id, meta: attach });
  }

  const messageOf = (order: CashOrder): JsonObject => ({
    ...{ OpenId: order.openid, OutTradeNo: order.id, Env: order.env },
    WeChatPayInfo: {
      ...{ MchOrderNo: order.channelId, TransactionId: order.transactionId, PaidTime: order.paidAt },
    },
  });

  const users: VirtualPayment = {
    charge(input) {
      const { app, openid, env, buyQuantity, fee = buyQuantity * 10 } = input;
      checkCount('buyQuantity', buyQuantity);
      const order = pay(input, { fee, coins: buyQuantity });
      accounts.add(worldOf(app, env), openid, buyQuantity);
      announce(app, 'xpay_coin_pay_notify', {
        ...messageOf(order),
        CoinInfo: { Quantity: buyQuantity, OrigPrice: fee, ActualPrice: fee, Attach: order.meta },
      });
      return toResult(order);
    },
    buy(input) {
      const { app, env = 0, productId, buyQuantity = 1 } = input;
      checkCount('buyQuantity', buyQuantity);
      const price = input.goodsPrice ?? goods.priceOf(app, env, productId) ?? 100;
      const fee = price * buyQuantity;
      const order = pay(input, { fee, product: { id: productId, quantity: buyQuantity } });
      announce(app, 'xpay_goods_deliver_notify', {
        ...messageOf(order),
        GoodsInfo: {
          ...{ ProductId: productId, Quantity: buyQuantity, OrigPrice: fee, ActualPrice: fee },
          Attach: order.meta,
        },
      });
      return toResult(order);
    },
    complain({ app, outTradeNo, env = 0, detail = '道具未到账' }) {
      const order = orders.find(app, env, outTradeNo);
      if (!order) throw new RangeError(`@weapp-openapi/mock: ${app} has no order ${outTradeNo}.`);
      return complaints.complain(order, detail);
    },
    sign: ({ app, openid, productId, outContractCode }) =>
      contracts.sign(app, openid, productId, outContractCode),
    grantFunds({ app, amount, type = 0 }) {
      checkCount('amount', amount);
      const end = Math.floor(now() / 1000);
      const period = { settle_begin: end - 7 * DAY, settle_end: end, expire_time: end + 30 * DAY };
      return funds.grant(app, { ...period, total_amount: amount, fund_type: type });
    },
  };

  return {
    users,
    handlers: {
      ...accounts.handlers,
      ...orders.handlers,
      ...goods.handlers,
      ...money.handlers,
      ...funds.handlers,
      ...complaints.handlers,
      ...contracts.handlers,
    },
    /** The app's server took a message, or did not. */
    pushed(appid: string, event: string, fields: JsonObject, isTaken: boolean): void {
      if (event === 'xpay_goods_deliver_notify')
        orders.answered(appid, fields.Env, text(fields.OutTradeNo), isTaken);
    },
  };
}

const toResult = ({ id, wxId, transactionId, fee }: CashOrder): VirtualOrder => ({
  ...{ outTradeNo: id, wxOrderId: wxId, transactionId, fee },
});

function checkCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new RangeError(`@weapp-openapi/mock: ${name} must be a whole number greater than 0.`);
}
