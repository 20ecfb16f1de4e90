import { WeappUsageError } from '../errors/errors.ts';
import { credentialWrong } from '../messages/settings.ts';

/** Provides access_tokens, and is told when WeChat rejects one. A token manager is a credential source. */
export interface CredentialSource {
  /** The current token. */
  get(): Promise<string> | string;
  /**
   * Called with a token that WeChat rejected, and the operation that was called with it. Must do nothing if that token
   * is no longer the current one. If {@link get} then returns the same token, the call is not repeated.
   */
  invalidate(token: string, operationId?: string): Promise<void> | void;
  /** Called after each call that succeeded with a token. Must be cheap and must not throw. */
  accepted?(token: string, operationId: string): void;
  /**
   * Whether WeChat rejects this operation although the token is valid, because the account may not call it. Called
   * after a rejection, once {@link invalidate} has finished; if true, the caller's error says so.
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

/** Converts any form of credential into a source; undefined stays undefined. */
export function credentialSource(credential: Credential | undefined): CredentialSource | undefined {
  if (credential === undefined) return undefined;
  const get = isToken(credential) ? () => credential : credential;
  if (typeof get === 'function') return { get, invalidate() {} };
  if (typeof Object(get).get === 'function' && typeof get.invalidate === 'function') return get;
  throw new WeappUsageError(credentialWrong());
}

/** Whether a value may be a token: a string of 1 to 8192 visible ASCII characters. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[!-~]{1,8192}$/.test(value);
