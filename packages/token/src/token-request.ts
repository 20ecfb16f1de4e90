import { type ClientOptions, createClient } from '@weapp-openapi/core';
import { WeappTokenError } from './token-error.ts';

/** A token as it came, with the milliseconds that it had left then. */
export interface FetchedToken {
  token: string;
  life: number;
}

/** Asks WeChat for a token. */
export type AskForToken = (force: boolean) => Promise<FetchedToken>;

/** Gives one app's way to ask. */
export type TokenRequests = (app: {
  appid: string;
  secret: string;
  kind: 'stable' | 'legacy';
}) => AskForToken;

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
      const { access_token: token, expires_in } = await request(force);
      if (typeof token === 'string' && token !== '' && expires_in >= 0) {
        return { token, life: expires_in * 1000 };
      }
      throw new WeappTokenError(
        'answer',
        'WeChat answered a token request without a token: is baseUrl really that of its API?',
      );
    };
  };
}
