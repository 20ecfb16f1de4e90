import { WeappError } from '@weapp-openapi/core';

/**
 * Why there is no token although WeChat might be fine:
 * - `lock`: other processes held the lock all the time that this one waited.
 * - `alone`: a legacy token may not be fetched again so soon without the store.
 * - `store`: only in the event `store-error`.
 * - `answer`: WeChat's answer had no token in it, or only tokens at their end.
 */
export type TokenFailure = 'lock' | 'alone' | 'store' | 'answer';

/** The token manager cannot give a token, for a reason of its own. The message says what to do. */
export class WeappTokenError extends WeappError {
  static override readonly code = 'WEAPP_TOKEN';
  declare readonly code: 'WEAPP_TOKEN';
  override readonly name = 'WeappTokenError';
  /** Which kind of failure it is; safe to compare. */
  readonly reason: TokenFailure;
  /** From when on it is worth asking again, where that is known. */
  readonly retryAt: Date | undefined;

  constructor(reason: TokenFailure, message: string, retryAt?: Date) {
    super(message);
    this.reason = reason;
    this.retryAt = retryAt;
  }
}
