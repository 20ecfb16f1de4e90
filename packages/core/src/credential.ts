import { WeappUsageError } from './errors.ts';

/** Where access_tokens come from and go when they are no longer good; a token manager is one. */
export interface CredentialSource {
  /** The current token. */
  get(): Promise<string> | string;
  /** Called with a token that WeChat refused. Must do nothing if that token is no longer the current one. */
  invalidate(token: string): Promise<void> | void;
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
  if (typeof credential === 'string' && credential !== '') return { get: () => credential, invalidate() {} };
  if (typeof credential === 'function') return { get: credential, invalidate() {} };
  if (typeof credential === 'object' && isSource(credential)) return credential;
  throw new WeappUsageError(
    '`credential` must be an access_token, a function that returns one, or an object with get() and invalidate(token), such as createTokenManager({ appid, secret }).',
  );
}

const isSource = (credential: CredentialSource | null): boolean =>
  typeof credential?.get === 'function' && typeof credential.invalidate === 'function';
