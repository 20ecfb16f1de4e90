import { isObject, type JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import { text } from '../call.ts';
import type { PaidOrder, Parcel, Shipping } from './order.ts';

const MOST_PARCELS = 15;
const MOST_BYTES = 128;
const LONGEST_DESCRIPTION = 120;

/** What an upload says of one order. */
export interface Upload {
  logistics_type: unknown;
  delivery_mode: unknown;
  is_all_delivered: unknown;
  shipping_list: unknown;
}

/**
 * The order's shipping after an upload. Refuses what the page of uploadShippingInfo lists: a wrong mode, parcels
 * without goods or number, a second reshipping, an upload that is not later than the last one or says nothing new.
 *
 * @param at `upload_time` in milliseconds.
 * @param now Unix seconds.
 */
export function shipped(order: PaidOrder, upload: Upload, at: number, now: number): Shipping {
  const before = order.shipping;
  const logisticsType = Number(upload.logistics_type);
  const deliveryMode = Number(upload.delivery_mode);
  const parcels = parcelsOf(upload, logisticsType, deliveryMode, now);
  if (deliveryMode === 2 && typeof upload.is_all_delivered !== 'boolean') throw new Refusal(10060007);
  const isAll = deliveryMode === 1 || upload.is_all_delivered === true;
  if (order.isRefunded || order.confirmedAt !== undefined) throw new Refusal(10060004);
  if (!before) {
    const finishCount = isAll ? 1 : 0;
    const finishedAt = isAll ? now : undefined;
    return {
      deliveryMode,
      logisticsType,
      isFinished: isAll,
      finishCount,
      finishedAt,
      uploadedAt: at,
      parcels,
    };
  }
  const isSame = sameParcels(before.parcels, parcels);
  const isOtherWay = before.deliveryMode !== deliveryMode || before.logisticsType !== logisticsType;
  if (isSame && !isOtherWay && before.isFinished === isAll) throw new Refusal(10060023);
  if (at <= before.uploadedAt)
    throw new Refusal(10060014, 'upload_time must be later than that of the last upload');
  const isReshipping = before.isFinished || isOtherWay;
  if (isReshipping && before.finishCount >= 2) throw new Refusal(10060003);
  const all = isReshipping ? parcels : joined(before.parcels, parcels);
  if (all.length > MOST_PARCELS) throw new Refusal(10060024);
  return {
    ...{ deliveryMode, logisticsType, uploadedAt: at, parcels: all, isFinished: isAll },
    finishCount: isReshipping ? 2 : isAll ? before.finishCount + 1 : before.finishCount,
    finishedAt: isAll ? (before.finishedAt ?? now) : undefined,
  };
}

function parcelsOf(
  { shipping_list }: Upload,
  logistics: number,
  mode: number,
  now: number,
): readonly Parcel[] {
  const list = Array.isArray(shipping_list) ? shipping_list.filter(isObject) : [];
  if (mode === 2 && logistics !== 1) throw new Refusal(10060006);
  if (mode === 1 && list.length !== 1) throw new Refusal(268485228);
  if (list.length > MOST_PARCELS) throw new Refusal(10060024);
  return list.map((parcel) => toParcel(parcel, logistics, now));
}

function toParcel(parcel: JsonObject, logistics: number, now: number): Parcel {
  const { tracking_no, express_company, item_desc, contact } = parcel;
  if (logistics === 1 && !text(tracking_no)) throw new Refusal(268485226);
  if (logistics === 1 && !text(express_company)) throw new Refusal(268485227);
  if (!text(item_desc)) throw new Refusal(10060008);
  if (text(item_desc).length > LONGEST_DESCRIPTION) throw new Refusal(10060009);
  if (Buffer.byteLength(text(express_company)) > MOST_BYTES) throw new Refusal(10060025);
  if (Buffer.byteLength(text(tracking_no)) > MOST_BYTES) throw new Refusal(10060026);
  return {
    ...(tracking_no === undefined ? {} : { tracking_no }),
    ...(express_company === undefined ? {} : { express_company }),
    ...(contact === undefined ? {} : { contact }),
    ...{ goods_desc: item_desc, upload_time: now },
  };
}

const keyOf = ({ upload_time: _, ...parcel }: Parcel) => JSON.stringify(parcel);
const sameParcels = (one: readonly Parcel[], other: readonly Parcel[]) =>
  one.length === other.length &&
  one.every((parcel, index) => keyOf(parcel) === keyOf(other[index] ?? parcel));

/** The parcels of before with the new ones; one with the same tracking number is replaced. */
function joined(before: readonly Parcel[], parcels: readonly Parcel[]): readonly Parcel[] {
  const isNew = (parcel: Parcel) => parcels.some(({ tracking_no }) => tracking_no === parcel.tracking_no);
  return [...before.filter((parcel) => !isNew(parcel)), ...parcels];
}
