import { aborted, noAnswer, noAnswerInTime, saidOf } from '../messages/errors.ts';
import { environmentLanguage } from './language.ts';
import { remember, type Texts } from './texts.ts';

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
  | 'WEAPP_PUSH'
  | 'WEAPP_HISTORY';

/**
 * Base class of all errors that these packages throw on purpose. No error ever contains an access_token, a secret, a
 * session_key or a URL with a query.
 *
 * `instanceof` also works across two installed copies of the package, because it compares a registered symbol and the
 * `code`.
 */
export abstract class WeappError extends Error {
  /** Different for each class; `instanceof` compares it. */
  declare static readonly code: WeappErrorCode;
  /** Which kind of error this is; safe to compare. */
  declare readonly code: WeappErrorCode;
  /** The operation that failed; undefined if no operation was involved. */
  declare readonly operationId: string | undefined;

  /** @param message A text in both languages appears in the language of the environment; {@link inLanguage} changes it. */
  constructor(message: string | Texts, operationId?: string) {
    super(typeof message === 'string' ? message : message[environmentLanguage()]);
    this.code = new.target.code;
    this.operationId = operationId;
    Object.defineProperty(this, MARK, { value: true });
    if (typeof message !== 'string') remember(this, message);
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

/** Whether a caught value is an error of these packages, including another installed copy. */
export const isWeappError = (value: unknown): value is WeappError =>
  // Not instanceof: an error from another realm (Jest's, a vm's) is not an Error here.
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
  /** The part of the body for loggers. Default: nothing. */
  logged?: unknown;
}

/** The body of an error answer: `errcode`, `errmsg`, and more fields for some errcodes. */
export type ErrorBody = { errcode?: unknown; errmsg?: unknown } & Record<string, unknown>;

/**
 * WeChat answered with an `errcode` other than 0. `Code` and `Body` are general types, or those of the operation where
 * the type checker knows it (see {@link Errcode}).
 */
export class WeappApiError<Code extends number = number, Body = ErrorBody> extends WeappError {
  static override readonly code = 'WEAPP_API';
  declare readonly code: 'WEAPP_API';
  override readonly name = 'WeappApiError';
  /** WeChat's error code, for example 40001. */
  declare readonly errcode: Code;
  /**
   * WeChat's message without the request id: at most 500 characters, with control characters escaped, for example as
   * `\u001b`.
   */
  declare readonly errmsg: string;
  /** WeChat's request id; `getRidInfo({ rid })` looks it up for 7 days. */
  declare readonly rid: string | undefined;
  /** What the errcode means for this operation; undefined if the spec does not say. */
  declare readonly meaning: string | undefined;
  /** What to do about it; undefined if the spec does not say. */
  declare readonly remedy: string | undefined;
  /** Whether the same call may succeed if repeated later. */
  declare readonly retryable: boolean;
  /** The operation's official page. */
  declare readonly docs: string | undefined;
  /**
   * WeChat's whole answer, with secrets redacted: some errcodes come with more fields, such as the `qrcode_url` of
   * createRoom's 300036. {@link isApiError} with an operationId gives them their types.
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
    // Not enumerable: console.log already shows them as part of the message, and a body may be long.
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

/** The answer is unusable: an HTTP status other than 2xx, a body that is not JSON, or one that is too large. */
export class WeappHttpError extends WeappError {
  static override readonly code = 'WEAPP_HTTP';
  declare readonly code: 'WEAPP_HTTP';
  override readonly name = 'WeappHttpError';
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** The answer's `Retry-After` header, unparsed; undefined if there is none. */
  declare readonly retryAfter: string | undefined;

  constructor(operationId: string, status: number, what: string | Texts, retryAfter?: string) {
    super(saidOf(operationId, what), operationId);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** There was no answer: the connection failed or broke. */
export class WeappNetworkError extends WeappError {
  static override readonly code = 'WEAPP_NETWORK';
  declare readonly code: 'WEAPP_NETWORK';
  override readonly name = 'WeappNetworkError';
  /** The system's error code, if known: ECONNREFUSED, ENOTFOUND, UND_ERR_SOCKET, ... */
  declare readonly reason: string | undefined;

  /** @param host The host, or all hosts that were tried. */
  constructor(operationId: string, host: string, reason: string | undefined) {
    super(saidOf(operationId, noAnswer(host, reason)), operationId);
    this.reason = reason;
  }
}

/** There was no answer within the timeout. */
export class WeappTimeoutError extends WeappError {
  static override readonly code = 'WEAPP_TIMEOUT';
  declare readonly code: 'WEAPP_TIMEOUT';
  override readonly name = 'WeappTimeoutError';
  /** The call's timeout in milliseconds. */
  declare readonly timeout: number;

  constructor(operationId: string, timeout: number) {
    super(saidOf(operationId, noAnswerInTime(timeout)), operationId);
    this.timeout = timeout;
  }
}

/** The caller's AbortSignal fired. */
export class WeappAbortError extends WeappError {
  static override readonly code = 'WEAPP_ABORT';
  declare readonly code: 'WEAPP_ABORT';
  override readonly name = 'WeappAbortError';

  constructor(operationId: string) {
    super(saidOf(operationId, aborted()), operationId);
  }
}

/** The call cannot work as written; nothing was sent. The message says what to do. */
export class WeappUsageError extends WeappError {
  static override readonly code = 'WEAPP_USAGE';
  declare readonly code: 'WEAPP_USAGE';
  override readonly name = 'WeappUsageError';
}
