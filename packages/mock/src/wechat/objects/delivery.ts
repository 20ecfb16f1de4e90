import type { Kind } from './kind.ts';

const order = { order_id: 'order_id', delivery_id: 'delivery_id', waybill_id: 'waybill_id' };
const shopOrder = { shop_order_id: 'shop_order_id' };

/** 物流助手: /express, and 即时配送: /immediate-delivery. */
export const delivery: readonly Kind[] = [
  {
    kind: 'logistics account',
    id: ['delivery_id', 'biz_id'],
    notFound: 40097,
    steps: {
      bindAccount: [
        {
          does: 'create',
          when: { type: 'bind' },
          now: ['create_time', 'update_time'],
          sets: { status_code: 0 },
        },
        { does: 'remove', when: { type: 'unbind' } },
      ],
      getAllAccount: { does: 'list', at: 'list', total: 'count' },
    },
  },
  {
    kind: 'printer',
    id: ['openid'],
    notFound: 40097,
    steps: {
      updatePrinter: [
        { does: 'create', when: { update_type: 'bind' } },
        { does: 'remove', when: { update_type: 'unbind' } },
      ],
      getPrinter: { does: 'list', at: 'openid', total: 'count', values: 'openid' },
    },
  },
  {
    kind: 'waybill',
    id: ['order_id', 'delivery_id'],
    notFound: 40199,
    steps: {
      addOrder: {
        ...{ does: 'create', gives: { waybill_id: 'waybill_id', order_id: 'order_id' } },
        // 0: 正常, in order; 1: 取消, cancelled.
        sets: { order_status: 0 },
      },
      getExpressOrder: { does: 'get', by: order },
      batchGetOrder: { does: 'get', each: 'order_list', at: 'order_list', by: order },
      getPath: {
        ...{ does: 'get', by: order },
        includes: {
          path_item_list: {
            ...{ kind: 'step of a waybill', by: { waybill_id: 'waybill_id' }, count: 'path_item_num' },
          },
        },
      },
      cancelOrder: { does: 'change', by: order, sets: { order_status: 1 } },
    },
  },
  {
    kind: 'step of a waybill',
    id: ['waybill_id', 'action_time', 'action_type'],
    notFound: 40199,
    steps: { testUpdateOrder: { does: 'create' } },
  },
  {
    kind: 'immediate delivery',
    id: ['shop_order_id'],
    notFound: 930563,
    steps: {
      addLocalOrder: {
        ...{ does: 'create', exists: 930562, sets: { order_status: 101 } },
        gives: { waybill_id: 'waybill_id', order_status: 'order_status' },
      },
      getLocalOrder: { does: 'get', by: shopOrder },
      addTips: { does: 'use', by: shopOrder },
      preCancelOrder: { does: 'use', by: shopOrder },
      // 103: cancelled by the merchant.
      cancelLocalOrder: { does: 'change', by: shopOrder, sets: { order_status: 103 } },
      abnormalConfirm: { does: 'use', by: shopOrder },
      mockUpdateOrder: { does: 'change', by: shopOrder },
      realMockUpdateOrder: { does: 'change', by: shopOrder },
      updateOrder: { does: 'change', by: shopOrder },
    },
  },
  {
    kind: 'account for immediate delivery',
    id: ['delivery_id'],
    notFound: 40097,
    steps: {
      bindLocalAccount: { does: 'create', sets: { audit_result: 0 } },
      getBindAccount: { does: 'list', at: 'shop_list' },
    },
  },
];
