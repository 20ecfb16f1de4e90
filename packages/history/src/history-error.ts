import { type Texts, WeappError } from '@weapp-openapi/core';

/** What went wrong: see {@link HistoryError.reason}. */
export type HistoryErrorReason = 'newer-database' | 'database';

/** The history cannot do what was asked, although the call was right. */
export class HistoryError extends WeappError {
  static override readonly code = 'WEAPP_HISTORY';
  declare readonly code: 'WEAPP_HISTORY';
  override readonly name = 'HistoryError';
  /**
   * `newer-database`: a later version of this package has changed the tables. `database`: the database cannot be
   * opened or fails during a sync, or a package that it needs is missing.
   */
  declare readonly reason: HistoryErrorReason;

  constructor(reason: HistoryErrorReason, message: string | Texts, cause?: unknown) {
    super(message);
    this.reason = reason;
    if (cause !== undefined) Object.defineProperty(this, 'cause', { value: cause });
  }
}
