import { randomInt } from 'node:crypto';
import type { JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import type { Announce } from '../announce.ts';
import { type Handlers, text } from '../call.ts';
import { requestId } from '../errors.ts';
import { ok } from './account.ts';
import type { CashOrder } from './orders.ts';

interface Complaint {
  /** As get_complaint_detail answers it. */
  shown: JsonObject;
  /** `2024-03-13`, in China. */
  day: string;
  history: readonly JsonObject[];
}

const HOURS_8 = 8 * 3_600_000;

/** Complaints (投诉): made by users, answered and completed by the app. Both environments show production's. */
export function createComplaints(createObjects: CreateObjects, announce: Announce, now: () => number) {
  const complaints = createObjects<Complaint>('xpay.complaint');

  const time = () => new Date(now() + HOURS_8).toISOString().replace(/\.\d+Z$/, '+08:00');
  const entry = (operator: string, operate_type: string, operate_details: string): JsonObject => ({
    log_id: `30028532${randomInt(1e8, 1e9)}${randomInt(1e8, 1e9)}`,
    ...{ operator, operate_time: time(), operate_type, operate_details, complaint_media_list: [] },
  });

  /** The complaint that a request names; undefined in an app without any. */
  function find(appid: string, body: JsonObject): Complaint | undefined {
    const found = complaints.get(appid, text(body.complaint_id));
    if (!found && complaints.isTouched(appid)) throw new Refusal(268490002, 'there is no such complaint_id');
    return found;
  }

  function change(appid: string, body: JsonObject, complaint_state: string, step: JsonObject): void {
    const found = find(appid, body);
    if (!found) return;
    if (found.shown.complaint_state === 'PROCESSED')
      throw new Refusal(268490002, 'the complaint is closed already');
    complaints.set(appid, text(body.complaint_id), {
      ...found,
      shown: { ...found.shown, complaint_state },
      history: [...found.history, step],
    });
  }

  const handlers: Handlers = {
    get_complaint_list({ appid, body, example }) {
      if (!complaints.isTouched(appid)) return example();
      const [begin, end] = [text(body.begin_date), text(body.end_date)];
      const found = complaints.list(appid).filter(({ day }) => day >= begin && day <= end);
      const page = sliced(found, body).map(({ shown }) => shown);
      return ok({ total: found.length, complaints: page });
    },
    async get_complaint_detail({ appid, body, example }) {
      const found = find(appid, body);
      if (found) return ok({ complaint: found.shown });
      const { complaint, ...rest } = await example();
      return { ...rest, complaint: { ...Object(complaint), complaint_id: body.complaint_id } };
    },
    get_negotiation_history({ appid, body, example }) {
      const found = find(appid, body);
      return found ? ok({ total: found.history.length, history: sliced(found.history, body) }) : example();
    },
    response_complaint({ appid, body }) {
      change(appid, body, 'PROCESSING', entry('商家', 'MERCHANT_RESPONSE', text(body.response_content)));
      return ok();
    },
    complete_complaint({ appid, body }) {
      change(appid, body, 'PROCESSED', entry('商家', 'MERCHANT_CONFIRM_COMPLETE', ''));
      return ok();
    },
  };

  return {
    handlers,
    /** A user complains about an order: the id of the complaint. */
    complain(order: CashOrder, detail: string): string {
      const { appid, openid } = order;
      const complaint_id = `20020182${randomInt(1e8, 1e9)}${randomInt(1e8, 1e9)}`;
      complaints.set(appid, complaint_id, {
        day: time().slice(0, 10),
        history: [entry('投诉人', 'USER_CREATE_COMPLAINT', detail)],
        shown: {
          ...{ complaint_id, complaint_time: time(), complaint_detail: detail, complaint_state: 'PENDING' },
          ...{ payer_openid: openid, complaint_full_refunded: order.left === 0 },
          complaint_order_info: [
            {
              ...{ transaction_id: order.transactionId, out_trade_no: order.channelId, amount: order.fee },
              ...{ wxa_out_trade_no: order.id, wx_order_id: order.wxId },
            },
          ],
          ...{ incoming_user_response: true, user_complaint_times: 1, problem_description: detail },
          ...{ problem_type: 'OTHERS', complaint_media_list: [], user_tag_list: [], service_order_info: [] },
        },
      });
      announce(appid, 'xpay_complaint_notify', {
        ...{ OpenId: openid, WxOrderId: order.wxId, MchOrderId: order.id },
        ...{ TransactionId: order.transactionId, ComplaintId: complaint_id, ComplaintDetail: detail },
        ...{ ComplaintTime: Math.floor(now() / 1000), RetryTimes: 0, RequestId: requestId(now()) },
      });
      return complaint_id;
    },
  };
}

function sliced<Item>(list: readonly Item[], { offset, limit }: JsonObject): readonly Item[] {
  return list.slice(Number(offset), Number(offset) + Number(limit));
}
