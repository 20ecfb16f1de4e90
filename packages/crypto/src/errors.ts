import { environmentLanguage } from './language.ts';
import type { Texts } from './messages/texts.ts';

const MARK: unique symbol = Symbol.for('weapp-openapi.error');
/** Both languages of the message, for `inLanguage` of `@weapp-openapi/core`. */
const TEXTS: unique symbol = Symbol.for('weapp-openapi.texts');

/**
 * Which check failed:
 * - `usage`: an argument is missing or malformed; the message says which one.
 * - `base64`: the input is not valid base64.
 * - `session_key`: the session_key does not decrypt this data. Usually a later `wx.login` has replaced it.
 * - `kind`: the open data is not of the requested kind.
 * - `appid`: the data is for another mini program.
 * - `signature`: a signature is missing or wrong.
 * - `certificate`: the answer is signed with a platform certificate that was not passed.
 * - `age`: the timestamp differs too much from the local clock.
 * - `timestamp`: the timestamp in the encrypted data differs from the one in the header.
 * - `authtag`: the authentication tag does not match the encrypted data.
 * - `padding`, `length`: a pushed message has invalid padding, or is shorter than its length field says.
 * - `format`: the body does not have WeChat's format.
 */
export type CryptoReason =
  | 'usage'
  | 'base64'
  | 'session_key'
  | 'kind'
  | 'appid'
  | 'signature'
  | 'certificate'
  | 'age'
  | 'timestamp'
  | 'authtag'
  | 'padding'
  | 'length'
  | 'format';

/**
 * The error class of this package. It names the check that failed and what to do, and never contains a key, a
 * session_key, a token or any of the data that was encrypted or signed.
 *
 * `instanceof` also works across two installed copies of the package, because it compares a registered symbol and
 * the `code`. `isWeappError` and `WeappError` of `@weapp-openapi/core` recognise it as well.
 */
export class WeappCryptoError extends Error {
  static readonly code = 'WEAPP_CRYPTO';
  readonly code = 'WEAPP_CRYPTO';
  override readonly name = 'WeappCryptoError';
  /** Which check failed; safe to compare. */
  readonly reason: CryptoReason;
  /** The operation whose answer failed the check; undefined if no operation was involved. */
  readonly operationId: string | undefined;

  /** @param message Appears in the language of the environment; `inLanguage` of `@weapp-openapi/core` changes it. */
  constructor(reason: CryptoReason, message: string | Texts, operationId?: string) {
    super(typeof message === 'string' ? message : message[environmentLanguage()]);
    this.reason = reason;
    this.operationId = operationId;
    Object.defineProperty(this, MARK, { value: true });
    if (typeof message !== 'string')
      Object.defineProperty(this, TEXTS, { value: message, configurable: true });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const { [MARK]: marked, code } = Object(value);
    return marked === true && code === WeappCryptoError.code;
  }

  /** What a logger prints: every field, and no stack. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** Throws for a missing or malformed argument. */
export function refuse(what: Texts): never {
  throw new WeappCryptoError('usage', what);
}
