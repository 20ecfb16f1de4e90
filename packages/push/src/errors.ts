import { environmentLanguage, type Texts, WeappError, WeappUsageError } from '@weapp-openapi/core';

/**
 * Why a request was refused:
 * - `method`: neither GET nor POST.
 * - `parameters`: the URL's query has none of WeChat's parameters, or one of them twice.
 * - `signature`: missing or wrong: not from WeChat, or `token` is not that of the push settings.
 * - `age`: signed longer ago than `maxAge`, or the clock here is wrong.
 * - `encryption`: encrypted although `mode` is plain, or the other way round.
 * - `base64`, `padding`, `length`: it does not decrypt: `encodingAESKey` is not that of the push settings.
 * - `appid`: encrypted for another appid.
 * - `source`: with `cloud`, the header that WeChat's cloud hosting adds is missing.
 * - `size`: the body is longer than `maxBody`.
 * - `aborted`: the sender hung up before the body had come.
 * - `format`: neither XML nor JSON, or malformed; `detail` of the message says where it stopped.
 */
export type PushReason =
  | 'method'
  | 'parameters'
  | 'signature'
  | 'age'
  | 'encryption'
  | 'base64'
  | 'padding'
  | 'length'
  | 'appid'
  | 'source'
  | 'size'
  | 'aborted'
  | 'format';

/**
 * Why a request was refused, for your own eyes: `hooks.onRefuse` gets it. The sender only gets the status. It never
 * contains a token, a key, or anything of the message.
 */
export class WeappPushError extends WeappError {
  static override readonly code = 'WEAPP_PUSH';
  declare readonly code: 'WEAPP_PUSH';
  override readonly name = 'WeappPushError';
  /** Which check failed; safe to compare. */
  readonly reason: PushReason;
  /** The HTTP status of the answer: 403 until the sender is known to be WeChat, 400 for what is malformed. */
  readonly status: number;

  constructor(reason: PushReason, message: string | Texts) {
    super(message);
    this.reason = reason;
    this.status = STATUSES[reason] ?? 403;
  }
}

const STATUSES: Partial<Record<PushReason, number>> = { method: 405, size: 400, aborted: 400, format: 400 };

/** Says what is used wrongly. */
export const usageError = (what: Texts): WeappUsageError => new WeappUsageError(what);

/** An error of a store or a handler, for `hooks.onError`. */
export const plainError = (what: Texts): Error => new Error(what[environmentLanguage()]);

/** Says which argument is missing or malformed. */
export function misused(what: Texts): never {
  throw usageError(what);
}
