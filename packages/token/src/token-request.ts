import { type ClientOptions, createClient } from '@weapp-openapi/core';
import { faultOfToken, readLife } from './checks/token-text.ts';
import { noLife, noToken } from './messages/manager.ts';
import { WeappTokenError } from './renewal/token-error.ts';
import type { TokenSource } from './renewal/token-source.ts';

/** Returns the function that requests one app's token. */
export type TokenRequests = (app: {
  appid: string;
  secret: string;
  kind: 'stable' | 'legacy';
}) => TokenSource['fetch'];

/** Requests tokens with getStableAccessToken or getAccessToken, for any number of apps. */
export function createTokenRequests(
  options: Pick<ClientOptions, 'baseUrl' | 'fetch' | 'transport' | 'timeout' | 'language'>,
): TokenRequests {
  const { baseUrl, fetch, transport, timeout, language } = options;
  const wx = createClient({ baseUrl, fetch, transport, timeout, language });
  return ({ appid, secret, kind }) => {
    const credentials = { grant_type: 'client_credential', appid, secret } as const;
    const request = (force: boolean) => {
      if (kind === 'legacy') return wx.getAccessToken(credentials);
      // Repeating a forced refresh would invalidate the token of the first one, and forced refreshes are limited.
      if (force) return wx.getStableAccessToken({ ...credentials, force_refresh: true }, { retries: 0 });
      return wx.getStableAccessToken(credentials);
    };
    return async (force) => {
      const { access_token: token, expires_in } = Object(await request(force));
      const fault = faultOfToken(token);
      const life = readLife(expires_in);
      if (fault === undefined && life !== undefined) return { token, life };
      throw new WeappTokenError('answer', fault ? noToken(fault) : noLife());
    };
  };
}
