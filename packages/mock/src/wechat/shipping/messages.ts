import type { JsonObject } from '../../engine/document.ts';
import { CONFIRMS_AFTER, confirmedAt, type PaidOrder, settledAt } from './order.ts';

/** A message about an order, which is pushed once. */
export interface DueMessage {
  kind: PaidOrder['pushed'][number];
  event: string;
  fields: JsonObject;
}

/** An order that is not shipped so many seconds after its payment is reminded of. */
const UNSHIPPED = 48 * 3_600;
const SETTLEMENT = 'trade_manage_order_settlement';

/**
 * What WeChat pushes about an order by now: that it is not shipped after 48 hours, that it is shipped, that its money is
 * settled.
 *
 * @param isShipper Whether the app has shipped anything yet; otherwise it is not reminded.
 * @param now Unix seconds.
 */
export function dueMessages(order: PaidOrder, isShipper: boolean, now: number): DueMessage[] {
  const { shipping, special, paidAt } = order;
  if (order.isRefunded) return [];
  const due: DueMessage[] = [];
  const add = (kind: DueMessage['kind'], event: string, fields: JsonObject) => {
    if (!order.pushed.includes(kind)) due.push({ kind, event, fields: { ...numbersOf(order), ...fields } });
  };
  if (!shipping && !special && isShipper && now >= paidAt + UNSHIPPED)
    add('unshipped', 'trade_manage_remind_shipping', { msg: '订单超过48小时未发货' });
  if (shipping?.finishedAt === undefined) return due;
  add('shipped', SETTLEMENT, {
    shipped_time: shipping.finishedAt,
    estimated_settlement_time: shipping.finishedAt + CONFIRMS_AFTER,
  });
  const settled = settledAt(order);
  if (settled !== undefined && now >= settled)
    add('settled', SETTLEMENT, {
      ...{ shipped_time: shipping.finishedAt, estimated_settlement_time: undefined },
      confirm_receive_method: order.confirmedAt === undefined ? 2 : 1,
      ...{ confirm_receive_time: confirmedAt(order), settlement_time: settled },
    });
  return due;
}

/** The numbers of an order in messages. */
const numbersOf = ({ transactionId, mchid, outTradeNo, paidAt }: PaidOrder): JsonObject => ({
  ...{ transaction_id: transactionId, merchant_id: mchid, sub_merchant_id: undefined },
  ...{ merchant_trade_no: outTradeNo, pay_time: paidAt },
});
