import type { VirtualPayment, VirtualPaymentInput } from '../wechat/virtual-payment/virtual-payment.ts';
import { type Fields, readFields } from './fields.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

/** Coins, items, or fen. */
const MOST = 1e12;
const PAYMENT = ['app', 'openid', 'env', 'outTradeNo', 'attach'];

/** What users do in virtual payment. */
export function virtualPaymentRoutes(payment: VirtualPayment): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/virtual-payment/charge',
      answer({ body }) {
        const fields = readFields(body, [...PAYMENT, 'buyQuantity', 'fee']);
        const buyQuantity = fields.whole('buyQuantity', 1, MOST);
        if (buyQuantity === undefined) throw new Problem(400, 'buyQuantity is missing: how many coins.');
        const paid = { ...paymentOf(fields), buyQuantity, ...numbers(fields, ['fee']) };
        return { status: 201, body: payment.charge(paid) };
      },
    },
    {
      method: 'POST',
      path: '/virtual-payment/buy',
      answer({ body }) {
        const fields = readFields(body, [...PAYMENT, 'productId', 'buyQuantity', 'goodsPrice']);
        const bought = { productId: fields.required('productId'), ...paymentOf(fields) };
        return {
          status: 201,
          body: payment.buy({ ...bought, ...numbers(fields, ['buyQuantity', 'goodsPrice']) }),
        };
      },
    },
    {
      method: 'POST',
      path: '/virtual-payment/complain',
      answer({ body }) {
        const fields = readFields(body, ['app', 'outTradeNo', 'env', 'detail']);
        const about = { app: fields.required('app'), outTradeNo: fields.required('outTradeNo') };
        const id = payment.complain({ ...about, ...envOf(fields), ...texts(fields, ['detail']) });
        return { status: 201, body: { id } };
      },
    },
    {
      method: 'POST',
      path: '/virtual-payment/sign',
      answer({ body }) {
        const { required } = readFields(body, ['app', 'openid', 'productId', 'outContractCode']);
        payment.sign({
          ...{ app: required('app'), openid: required('openid') },
          ...{ productId: required('productId'), outContractCode: required('outContractCode') },
        });
        return {};
      },
    },
    {
      method: 'POST',
      path: '/virtual-payment/grant-funds',
      answer({ body }) {
        const fields = readFields(body, ['app', 'amount', 'type']);
        const amount = fields.whole('amount', 1, MOST);
        if (amount === undefined) throw new Problem(400, 'amount is missing: how much, in fen.');
        const type = fields.whole('type', 0, 2) as 0 | 1 | 2 | undefined;
        const granted = { app: fields.required('app'), amount, ...(type === undefined ? {} : { type }) };
        return { status: 201, body: payment.grantFunds(granted) };
      },
    },
  ];
}

const paymentOf = (fields: Fields): VirtualPaymentInput => ({
  ...{ app: fields.required('app'), openid: fields.required('openid') },
  ...envOf(fields),
  ...texts(fields, ['outTradeNo', 'attach']),
});

function envOf(fields: Fields): { env?: 0 | 1 } {
  const env = fields.whole('env', 0, 1);
  return env === undefined ? {} : { env: env as 0 | 1 };
}

/** Those of the fields that are there. */
const texts = <Name extends string>(fields: Fields, names: readonly Name[]) =>
  present(names, (name) => fields.text(name));
const numbers = <Name extends string>(fields: Fields, names: readonly Name[]) =>
  present(names, (name) => fields.whole(name, 1, MOST));

function present<Name extends string, Value>(
  names: readonly Name[],
  read: (name: Name) => Value | undefined,
): { [Each in Name]?: Value } {
  const found: { [Each in Name]?: Value } = {};
  for (const name of names) {
    const value = read(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
