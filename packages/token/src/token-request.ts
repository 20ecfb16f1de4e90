import { type ClientOptions, createClient } from '@weapp-openapi/core';
import { faultOfToken, readLife } from './checks/token-text.ts';
import { WeappTokenError } from './renewal/token-error.ts';
import type { TokenSource } from './renewal/token-source.ts';

/** Gives one app's way to ask. */
export type TokenRequests = (app: {
  appid: string;
  secret: string;
  kind: 'stable' | 'legacy';
}) => TokenSource['fetch'];

/** The two ways to ask, getStableAccessToken and getAccessToken, for any number of apps. */
export function createTokenRequests(
  options: Pick<ClientOptions, 'baseUrl' | 'fetch' | 'transport' | 'timeout'>,
): TokenRequests {
  const { baseUrl, fetch, transport, timeout } = options;
  const wx = createClient({ baseUrl, fetch, transport, timeout });
  return ({ appid, secret, kind }) => {
    const credentials = { grant_type: 'client_credential', appid, secret } as const;
    const request = (force: boolean) => {
      if (kind === 'legacy') return wx.getAccessToken(credentials);
      // A forced refresh that is repeated would kill the token of the first one, and is rationed.
      if (force) return wx.getStableAccessToken({ ...credentials, force_refresh: true }, { retries: 0 });
      return wx.getStableAccessToken(credentials);
    };
    return async (force) => {
      const { access_token: token, expires_in } = Object(await request(force));
      const fault = faultOfToken(token);
      const life = readLife(expires_in);
      if (fault === undefined && life !== undefined) return { token, life };
      throw new WeappTokenError(
        'answer',
        fault
          ? `WeChat answered a token request without a token (${fault}): is baseUrl really that of its API?`
          : 'WeChat answered a token request without a usable expires_in: is baseUrl really that of its API?',
      );
    };
  };
}
