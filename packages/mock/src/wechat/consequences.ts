import { at, isObject, type JsonObject } from '../engine/document.ts';
import type { Announce } from './announce.ts';
import { type Call, Download, type Handler, type Handlers, text, together } from './call.ts';
import { verdict } from './safety.ts';

/** What a call makes WeChat push, from the request and the answer; undefined if nothing. */
type Consequence = (
  input: JsonObject,
  answer: JsonObject,
  /** Unix seconds. */
  now: number,
) => readonly [event: string, fields: JsonObject] | undefined;

const uploaded: Consequence = ({ source_context = '' }, { media_id }) => [
  'secvod_upload_event',
  { upload_event: { media_id: media_id ?? 0, source_context, errcode: 0, errmsg: 'OK' } },
];

const delivered: Consequence = ({ shopid, shop_order_id, shop_no, waybill_id, ...rest }) => [
  'update_waybill_status',
  {
    ...{ shopid, shop_order_id, shop_no, agent: undefined },
    ...(waybill_id === undefined ? {} : { waybill_id }),
    ...{ action_time: rest.action_time, order_status: rest.order_status, action_msg: rest.action_msg ?? '' },
  },
];

/** The calls whose pages say that a message follows. Orders and virtual payment push by themselves. */
const CONSEQUENCES: Readonly<Record<string, Consequence>> = {
  sendMessage: ({ touser, template_id }, { msgid }) => [
    'subscribe_msg_sent_event',
    {
      FromUserName: touser,
      List: { TemplateId: template_id, MsgID: String(msgid ?? ''), ErrorCode: '0', ErrorStatus: 'success' },
    },
  ],
  mediaCheckAsync(input, { trace_id }) {
    const result = verdict(input);
    const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }];
    return ['wxa_media_check', { appid: input.appid, trace_id, detail, result }];
  },
  singleFileUpload: uploaded,
  commitUpload: uploaded,
  pullUpload: uploaded,
  auditDrama: (_, { drama_id }, now) => [
    'secvod_audit_event',
    {
      audit_event: {
        drama_id,
        audit_detail: { status: 3, audit_type: 0, create_time: now, audit_time: now },
      },
    },
  ],
  auditBook: ({ book_id }, _, now) => [
    'secbook_audit_event',
    { audit_event: { book_id, audit_detail: { status: 3, create_time: now, audit_time: now } } },
  ],
  bindAccount: ({ type, delivery_id, biz_id }) =>
    type === 'bind' ? ['update_business_bind_result', { delivery_id, biz_id }] : undefined,
  testUpdateOrder: ({ delivery_id, waybill_id, order_id, action_time, action_type, action_msg }) => [
    'add_express_path',
    {
      ...{ DeliveryID: delivery_id, WayBillId: waybill_id, OrderId: order_id, Count: 1 },
      Actions: [{ ActionTime: action_time, ActionType: action_type, ActionMsg: action_msg }],
    },
  ],
  mockUpdateOrder: delivered,
  realMockUpdateOrder: delivered,
  refundB2bOrder: ({ appid, mchid, refund_amount }, { out_refund_no, refund_id, out_trade_no, order_id }) => [
    'retail_refund_notify',
    { appid, mchid, refund_amount, out_refund_no, refund_id, out_trade_no, order_id },
  ],
  insurance_freight_claim: ({ order_no }, _, now) => [
    'wxainsurance_claim_result',
    { upload_event: { OrderNo: order_no, Status: 5, FinishTime: now } },
  ],
  pushMessage({ room_id, user_openid }, { message_id }) {
    const count = Array.isArray(user_openid) ? user_openid.length : 0;
    const counts = {
      total_count: count,
      success_count: count,
      openid_error_count: 0,
      relation_error_count: 0,
    };
    const rest = { user_recv_limit_count: 0, internal_error_count: 0 };
    return [
      'wxalive_push_message_notify',
      { PushMessageApiNotify: { message_id, room_id, ...counts, ...rest } },
    ];
  },
};

/** The handlers, which push what follows from a call that succeeded. */
export function withConsequences(handlers: Handlers, announce: Announce, now: () => number): Handlers {
  const follow =
    (consequence: Consequence, handler: Handler): Handler =>
    async (call: Call) => {
      const answer = await handler(call);
      if (answer instanceof Download || (at(answer, 'errcode') ?? 0) !== 0) return answer as JsonObject;
      const input = { ...call.query, ...(isObject(call.body) ? call.body : {}), appid: call.appid };
      const followed = consequence(input, answer, Math.floor(now() / 1000));
      if (followed) announce(text(call.appid), ...followed);
      return answer;
    };
  const example: Handler = (call) => call.example();
  const own = Object.entries(CONSEQUENCES).map(([id, consequence]) => [
    id,
    follow(consequence, handlers[id] ?? example),
  ]);
  return together(handlers, Object.fromEntries(own));
}
