import type { Kind } from './kind.ts';

const page = { offset: 'offset', limit: 'limit' };
const goods = { 'shop_info.goods_info': 'goods_info', 'waybill_info.waybill_id': 'waybill_id' };
const store = { 'keys.wx_store_id': 'wx_store_id', 'keys.out_store_id': 'out_store_id' };
const order = { wx_order_id: 'wx_order_id', store_order_id: 'store_order_id', wx_store_id: 'wx_store_id' };

/** 物流服务: /weixin-express. */
export const express: readonly Kind[] = [
  {
    kind: 'waybill of the express message',
    id: ['waybill_token'],
    notFound: 9300559,
    steps: {
      trace_waybill: { does: 'create', gives: { waybill_token: 'waybill_token' } },
      query_trace: { does: 'get', as: goods },
      update_waybill_goods: { does: 'change' },
    },
  },
  {
    kind: 'followed waybill',
    id: ['waybill_token'],
    notFound: 9300559,
    steps: {
      follow_waybill: { does: 'create', gives: { waybill_token: 'waybill_token' } },
      query_follow_trace: { does: 'get', as: goods },
      update_follow_waybill_goods: { does: 'change' },
    },
  },
  {
    kind: 'return',
    id: ['return_id'],
    notFound: 931023,
    steps: {
      addReturnId: {
        ...{ does: 'create', gives: { return_id: 'return_id' }, unique: ['shop_order_id'], exists: 9300522 },
      },
      getReturnId: { does: 'get' },
      unbindReturnId: { does: 'remove' },
    },
  },
  {
    kind: 'return insurance of the app',
    id: [],
    notFound: 40097,
    steps: {
      insurance_freight_open: { does: 'create', sets: { is_open: 1 } },
      insurance_freight_query_open: { does: 'get' },
    },
  },
  {
    kind: 'policy of return insurance',
    id: ['order_no'],
    notFound: 40097,
    steps: {
      insurance_freight_createorder: {
        ...{ does: 'create', gives: { policy_no: 'policy_no' } },
        // 2: 保障中, in force; 4: 理赔中, claimed.
        sets: { status: 2 },
      },
      insurance_freight_claim: { does: 'change', by: { order_no: 'order_no' }, sets: { status: 4 } },
      insurance_freight_getorderlist: {
        ...{ does: 'list', at: 'list', total: 'total', page, length: 20, among: { status_list: 'status' } },
        by: { order_no: 'order_no', policy_no: 'policy_no', delivery_no: 'delivery_no', openid: 'openid' },
      },
    },
  },
  {
    kind: 'charge of return insurance',
    id: ['order_id'],
    notFound: 40097,
    names: { quota: 'total_price' },
    steps: {
      insurance_freight_createchargeid: {
        ...{ does: 'create', gives: { order_id: 'order_id' }, now: ['create_time'] },
        // 1: 待支付, unpaid; nobody pays here.
        sets: { order_status: 1, pay_time: 0 },
      },
      insurance_freight_applypay: { does: 'use' },
      insurance_freight_getpayorderlist: {
        ...{ does: 'list', at: 'list', total: 'total', page, length: 20 },
        among: { status_list: 'order_status' },
      },
    },
  },
  {
    kind: 'store of intracity delivery',
    id: ['wx_store_id'],
    notFound: 934021,
    steps: {
      intracity_createstore: {
        ...{ does: 'create', unique: ['out_store_id'], exists: 934010 },
        gives: { wx_store_id: 'wx_store_id', out_store_id: 'out_store_id' },
      },
      intracity_querystore: {
        ...{ does: 'list', at: 'store_list', total: 'total' },
        by: { wx_store_id: 'wx_store_id', out_store_id: 'out_store_id' },
      },
      intracity_updatestore: { does: 'change', from: 'content', by: store },
    },
  },
  {
    kind: 'intracity delivery',
    id: ['wx_order_id'],
    notFound: 934016,
    steps: {
      intracity_addorder: {
        ...{ does: 'create', unique: ['wx_store_id', 'store_order_id'], exists: 934002 },
        gives: { wx_order_id: 'wx_order_id', store_order_id: 'store_order_id', wx_store_id: 'wx_store_id' },
        ...{ sets: { order_status: 10000 }, now: ['create_time'] },
        within: 'store of intracity delivery',
      },
      intracity_queryorder: {
        ...{ does: 'get', by: order },
        as: {
          ...{ 'receiver_info.receiver_name': 'user_name', 'receiver_info.address': 'user_address' },
          'receiver_info.phone_num': 'user_phone',
        },
      },
      // 20000: cancelled by the merchant.
      intracity_cancelorder: {
        ...{ does: 'change', by: order, sets: { order_status: 20000 } },
        gives: { wx_order_id: 'wx_order_id', store_order_id: 'store_order_id', wx_store_id: 'wx_store_id' },
      },
      intracity_mocknotify: { does: 'change', by: order },
    },
  },
  {
    kind: 'payer of intracity delivery',
    id: ['appid'],
    notFound: 934000,
    steps: {
      intracity_setpaymode: { does: 'create' },
      intracity_getpaymode: { does: 'get' },
    },
  },
];
