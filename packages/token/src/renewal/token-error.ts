import { type Texts, WeappError } from '@weapp-openapi/core';

/**
 * Why there is no token although WeChat might be fine:
 * - `lock`: other processes held the lock the whole time that this one waited.
 * - `alone`: without the store, a legacy token may not be fetched again so soon.
 * - `store`: only in the event `store-error`.
 * - `answer`: WeChat's answer contained no token, or only tokens about to expire.
 */
export type TokenFailure = 'lock' | 'alone' | 'store' | 'answer';

/** The token manager has no token to give, for a reason of its own. The message says what to do. */
export class WeappTokenError extends WeappError {
  static override readonly code = 'WEAPP_TOKEN';
  declare readonly code: 'WEAPP_TOKEN';
  override readonly name = 'WeappTokenError';
  /** Which kind of failure it is; safe to compare. */
  readonly reason: TokenFailure;
  /** When it is worth asking again, if known. */
  readonly retryAt: Date | undefined;

  constructor(reason: TokenFailure, message: string | Texts, retryAt?: Date) {
    super(message);
    this.reason = reason;
    this.retryAt = retryAt;
  }
}
