import type { Kind } from './kind.ts';

const account = { payee_type: 'sharing_account_type', payee_id: 'sharing_account' };
const sharing = {
  ...{ mchid: 'mchid', out_trade_no: 'out_trade_no' },
  ...{ receiver_type: 'receiver_type', receiver_account: 'receiver_account' },
};

/** 门店助手: /B2b. Shares, returns of shares, refunds and withdrawals succeed at once. */
export const business: readonly Kind[] = [
  {
    kind: 'receiver of shares',
    id: ['sharing_account_type', 'sharing_account'],
    notFound: 210005,
    names: { ...account, payee_name: 'name' },
    steps: {
      addProfitSharingAccount: { does: 'create', exists: 210004, now: ['add_time', 'update_time'] },
      queryprofitsharingaccount: {
        ...{ does: 'list', at: 'account_list' },
        page: { offset: 'offset', limit: 'limit' },
        length: 1000,
      },
      delProfitSharingAccount: { does: 'remove' },
    },
  },
  {
    kind: 'share of an order',
    id: ['mchid', 'out_trade_no', 'receiver_type', 'receiver_account'],
    notFound: 10038,
    steps: {
      createProfitSharingOrder: { does: 'create', exists: 10037, sets: { order_status: 2 } },
      queryProfitSharingOrder: { does: 'get', by: sharing },
    },
  },
  {
    kind: 'return of a share',
    id: ['mchid', 'out_refund_no', 'payee_type', 'payee_id'],
    notFound: 40097,
    steps: {
      refundProfitSharing: { does: 'create', exists: 10045, sets: { order_status: 2 } },
      queryRefundProfitSharingOrder: { does: 'get' },
    },
  },
  {
    kind: 'refund',
    id: ['mchid', 'out_refund_no'],
    notFound: 9403201,
    steps: {
      refundB2bOrder: {
        ...{ does: 'create', exists: 9403202, sets: { refund_status: 'REFUND_SUCC' } },
        gives: {
          ...{ refund_id: 'refund_id', out_refund_no: 'out_refund_no', out_trade_no: 'out_trade_no' },
        },
      },
      getRefund: {
        ...{ does: 'get', as: { 'amount.refund_amount': 'refund_amount' } },
        by: { mchid: 'mchid', out_refund_no: 'out_refund_no', refund_id: 'refund_id' },
      },
    },
  },
  {
    kind: 'withdrawal',
    id: ['mchid', 'out_withdraw_no'],
    notFound: 40097,
    steps: {
      manualWithdraw: { does: 'create', sets: { status: 'WITHDRAW_SUCC' } },
      queryWithdraw: { does: 'get' },
    },
  },
  {
    kind: 'fee for bank transfers',
    id: ['sub_mchid'],
    notFound: 2,
    steps: {
      updateWqfChargeFee: { does: 'create' },
      getWqfChargeFee: { does: 'get' },
    },
  },
];
