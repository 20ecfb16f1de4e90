import { WeappUsageError } from '../errors/errors.ts';

/** Where access_tokens come from and go when they are no longer good; a token manager is one. */
export interface CredentialSource {
  /** The current token. */
  get(): Promise<string> | string;
  /**
   * Called with a token that WeChat refused, and the operation that was refused with it. Must do nothing if that
   * token is no longer the current one. If {@link get} then gives the same token, the call is not repeated.
   */
  invalidate(token: string, operationId?: string): Promise<void> | void;
  /** Called after each call that succeeded with a token. Cheap, and must not throw. */
  accepted?(token: string, operationId: string): void;
  /**
   * Whether WeChat refuses this operation with a token that is good: the account may not call it. Asked after a
   * refusal, once {@link invalidate} is done; the caller's error then says so.
   */
  isToBlame?(operationId: string): boolean;
  /**
   * The query parameter that carries the token: `cloudbase_access_token` in WeChat's cloud hosting (微信云托管).
   * Default: `access_token`.
   */
  readonly parameter?: 'access_token' | 'cloudbase_access_token' | undefined;
}

/** A fixed token, a function that gives the current one, or a source such as a token manager. */
export type Credential = string | (() => Promise<string> | string) | CredentialSource;

/** Brings the three forms into one; undefined stays undefined. */
export function credentialSource(credential: Credential | undefined): CredentialSource | undefined {
  if (credential === undefined) return undefined;
  const get = isToken(credential) ? () => credential : credential;
  if (typeof get === 'function') return { get, invalidate() {} };
  if (typeof Object(get).get === 'function' && typeof get.invalidate === 'function') return get;
  throw new WeappUsageError(
    '`credential` must be an access_token, a function that returns one, or an object with get() and invalidate(token), such as createTokenManager({ appid, secret }).',
  );
}

/** Whether a value may be a token: text that a query carries as it is. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[!-~]{1,8192}$/.test(value);
