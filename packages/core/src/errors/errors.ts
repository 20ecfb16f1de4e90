const MARK: unique symbol = Symbol.for('weapp-openapi.error');

/** Stable codes of the error classes. */
export type WeappErrorCode =
  | 'WEAPP_API'
  | 'WEAPP_HTTP'
  | 'WEAPP_NETWORK'
  | 'WEAPP_TIMEOUT'
  | 'WEAPP_ABORT'
  | 'WEAPP_USAGE'
  | 'WEAPP_TOKEN'
  | 'WEAPP_CRYPTO'
  | 'WEAPP_PUSH';

/**
 * Base of every error that these packages throw on purpose. No error ever holds an access_token, a secret,
 * a session_key or a URL with a query.
 *
 * `instanceof` also holds across two installed copies of the package, because it compares a registered
 * symbol and the `code`.
 */
export abstract class WeappError extends Error {
  /** Of each class its own; what `instanceof` compares. */
  declare static readonly code: WeappErrorCode;
  /** Which kind of error this is; safe to compare. */
  declare readonly code: WeappErrorCode;
  /** The operation that failed, or undefined where no operation was involved. */
  declare readonly operationId: string | undefined;

  constructor(message: string, operationId?: string) {
    super(message);
    this.code = new.target.code;
    this.operationId = operationId;
    Object.defineProperty(this, MARK, { value: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!isWeappError(value)) return false;
    const own = Object.hasOwn(this, 'code') && this.code;
    if (own) return value.code === own;
    return this === WeappError || super[Symbol.hasInstance](value);
  }

  /** What a logger prints: every field, and no stack. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** Whether a caught value is an error of these packages, also of another installed copy. */
export const isWeappError = (value: unknown): value is WeappError =>
  // Not by instanceof: an error of another realm (Jest's, a vm's) is no Error here.
  Object(value)[MARK] === true;

/** Details of a {@link WeappApiError}. */
export interface ApiFailure {
  errcode: number;
  errmsg: string;
  rid?: string | undefined;
  meaning?: string | undefined;
  remedy?: string | undefined;
  /** Default: whether the errcode is -1. */
  retryable?: boolean | undefined;
  docs?: string | undefined;
  body?: unknown;
  /** What a logger is given of the body. Default: nothing. */
  logged?: unknown;
}

/** An answer that is an error: its `errcode` and `errmsg`, and for some errcodes more fields. */
export type ErrorBody = { errcode?: unknown; errmsg?: unknown } & Record<string, unknown>;

/**
 * WeChat answered with an `errcode` other than 0. `Code` is `number`, or {@link Errcode} where the operation is
 * known to the type checker; so is `Body`.
 */
export class WeappApiError<Code extends number = number, Body = ErrorBody> extends WeappError {
  static override readonly code = 'WEAPP_API';
  declare readonly code: 'WEAPP_API';
  override readonly name = 'WeappApiError';
  /** Number of the error, for example 40001. */
  declare readonly errcode: Code;
  /**
   * WeChat's message without the request id: at most 500 characters, and what a terminal would obey as
   * `\u001b`.
   */
  declare readonly errmsg: string;
  /** WeChat's request id; `getRidInfo({ rid })` looks it up for 7 days. */
  declare readonly rid: string | undefined;
  /** What the errcode means for this operation, where the spec knows it. */
  declare readonly meaning: string | undefined;
  /** What to do about it, where the spec knows it. */
  declare readonly remedy: string | undefined;
  /** Whether the same call may succeed when it is repeated later. */
  declare readonly retryable: boolean;
  /** The operation's official page. */
  declare readonly docs: string | undefined;
  /**
   * WeChat's whole answer, with secrets struck out: some errcodes bring more fields, such as the `qrcode_url` of
   * createRoom's 300036. {@link isApiError} of one operation gives them their types.
   */
  declare readonly body: Body;

  constructor(operationId: string, failure: ApiFailure) {
    const {
      errcode,
      errmsg,
      rid,
      meaning,
      remedy,
      retryable = errcode === -1,
      docs,
      body = {},
      logged,
    } = failure;
    const lines = [
      `${operationId}: ${errcode} ${errmsg}${rid ? ` (rid ${rid})` : ''}`,
      meaning && `${meaning} ${remedy ?? ''}`.trim(),
      docs,
    ];
    super(lines.filter(Boolean).join('\n'), operationId);
    Object.assign(this, { errcode, errmsg, rid, retryable });
    // Not enumerable: console.log shows the message, which has them, and would show them again. A body may be long.
    for (const [name, value] of Object.entries({ meaning, remedy, docs, body, logged })) {
      Object.defineProperty(this, name, { value });
    }
  }

  override toJSON(): Record<string, unknown> {
    const { meaning, remedy, docs } = this;
    const { logged } = this as { logged?: unknown };
    return { ...super.toJSON(), meaning, remedy, docs, body: logged };
  }
}

/** The answer was not WeChat's: an HTTP status other than 2xx, a body that is not JSON, or one that is too large. */
export class WeappHttpError extends WeappError {
  static override readonly code = 'WEAPP_HTTP';
  declare readonly code: 'WEAPP_HTTP';
  override readonly name = 'WeappHttpError';
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** The answer's `Retry-After` as it came, where it had one. */
  declare readonly retryAfter: string | undefined;

  constructor(operationId: string, status: number, what: string, retryAfter?: string) {
    super(`${operationId}: ${what}`, operationId);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** No answer: the connection could not be made, or broke. */
export class WeappNetworkError extends WeappError {
  static override readonly code = 'WEAPP_NETWORK';
  declare readonly code: 'WEAPP_NETWORK';
  override readonly name = 'WeappNetworkError';
  /** The system's name for the fault where it is known: ECONNREFUSED, ENOTFOUND, UND_ERR_SOCKET, ... */
  declare readonly reason: string | undefined;

  /** @param host The host, or all that were tried. */
  constructor(operationId: string, host: string, reason: string | undefined) {
    super(`${operationId}: no answer from ${host}${reason ? ` (${reason})` : ''}.`, operationId);
    this.reason = reason;
  }
}

/** The answer did not come within the timeout. */
export class WeappTimeoutError extends WeappError {
  static override readonly code = 'WEAPP_TIMEOUT';
  declare readonly code: 'WEAPP_TIMEOUT';
  override readonly name = 'WeappTimeoutError';
  /** Milliseconds that the call was given. */
  declare readonly timeout: number;

  constructor(operationId: string, timeout: number) {
    super(
      `${operationId}: no answer within ${timeout} ms. The call may have reached WeChat all the same.`,
      operationId,
    );
    this.timeout = timeout;
  }
}

/** The caller's AbortSignal fired. */
export class WeappAbortError extends WeappError {
  static override readonly code = 'WEAPP_ABORT';
  declare readonly code: 'WEAPP_ABORT';
  override readonly name = 'WeappAbortError';

  constructor(operationId: string) {
    super(`${operationId}: aborted by the caller's signal.`, operationId);
  }
}

/** The call cannot work as it was written; nothing was sent. The message says what to do. */
export class WeappUsageError extends WeappError {
  static override readonly code = 'WEAPP_USAGE';
  declare readonly code: 'WEAPP_USAGE';
  override readonly name = 'WeappUsageError';
}
