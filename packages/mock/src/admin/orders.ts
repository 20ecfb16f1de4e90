import type { Orders } from '../wechat/shipping/shipping.ts';
import { readFields } from './fields.ts';
import type { Route } from './route.ts';

const TEXTS = ['description', 'mchid', 'outTradeNo', 'transactionId'] as const;
/** Fen. */
const MOST = 1e12;

/** What users do with orders under shipping management. */
export function orderRoutes(orders: Orders): readonly Route[] {
  const one = (body: unknown) => {
    const fields = readFields(body, ['app', 'transactionId']);
    return { app: fields.required('app'), transactionId: fields.required('transactionId') };
  };
  return [
    {
      method: 'POST',
      path: '/orders/pay',
      answer({ body }) {
        const fields = readFields(body, ['app', 'openid', 'amount', ...TEXTS]);
        const order: Parameters<Orders['pay']>[0] = {
          ...{ app: fields.required('app'), openid: fields.required('openid') },
        };
        const amount = fields.whole('amount', 1, MOST);
        if (amount !== undefined) order.amount = amount;
        for (const name of TEXTS) {
          const text = fields.text(name);
          if (text !== undefined) order[name] = text;
        }
        return { status: 201, body: orders.pay(order) };
      },
    },
    {
      method: 'POST',
      path: '/orders/confirm',
      answer({ body }) {
        orders.confirm(one(body));
        return {};
      },
    },
    {
      method: 'POST',
      path: '/orders/refund',
      answer({ body }) {
        orders.refund(one(body));
        return {};
      },
    },
  ];
}
