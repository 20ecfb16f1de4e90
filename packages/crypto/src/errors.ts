const MARK: unique symbol = Symbol.for('weapp-openapi.error');

/**
 * Which check failed:
 * - `usage`: an argument is missing or malformed, a key for example; the message says which.
 * - `base64`: what came is no base64.
 * - `session_key`: open data does not decrypt with this session_key: a later `wx.login` has replaced it.
 * - `kind`: open data of another kind than was asked for.
 * - `appid`: it is meant for another mini program.
 * - `signature`: a signature is missing or wrong.
 * - `certificate`: signed with a platform certificate whose number is not among those given.
 * - `age`: the timestamp is too far from the clock here.
 * - `timestamp`: the timestamp inside is another than the one outside.
 * - `authtag`: the authentication tag does not fit what was encrypted.
 * - `padding`, `length`: a pushed message does not end, or is not as long, as it says.
 * - `format`: it is not built as WeChat builds it.
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
 * The only error that this package throws on purpose. It names the check that failed and what to do, and never
 * holds a key, a session_key, a token, or anything of what was encrypted or signed.
 *
 * `instanceof` also holds across two installed copies of the package, because it compares a registered symbol and
 * the `code`. `isWeappError` and `WeappError` of `@weapp-openapi/core` know it too.
 */
export class WeappCryptoError extends Error {
  static readonly code = 'WEAPP_CRYPTO';
  readonly code = 'WEAPP_CRYPTO';
  override readonly name = 'WeappCryptoError';
  /** Which check failed; safe to compare. */
  readonly reason: CryptoReason;
  /** The operation whose answer failed the check, or undefined where no operation was involved. */
  readonly operationId: string | undefined;

  constructor(reason: CryptoReason, message: string, operationId?: string) {
    super(message);
    this.reason = reason;
    this.operationId = operationId;
    Object.defineProperty(this, MARK, { value: true });
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

/** Says that an argument is missing or malformed. */
export function refuse(what: string): never {
  throw new WeappCryptoError('usage', what);
}
