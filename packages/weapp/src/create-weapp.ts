import { type Analysis, createAnalysis } from '@weapp-openapi/analysis';
import {
  type Client,
  type ClientOptions,
  type Code2SessionResponse,
  createClient,
  speaking,
  WeappUsageError,
} from '@weapp-openapi/core';
import { createTokenManager, type TokenManager, type TokenManagerOptions } from '@weapp-openapi/token';
import { defaultTransport } from './default-transport.ts';
import { needsOptions } from './messages/create-weapp.ts';

/**
 * Options of {@link createWeapp}: those of the client and of the token manager. On Node, `transport`
 * defaults to undici unless `fetch` is given.
 */
export interface WeappOptions extends TokenManagerOptions, Omit<ClientOptions, 'credential'> {}

/** A client with its token manager and the analysis helpers. */
export interface Weapp extends Client {
  /** The access_token manager. Calls use it automatically. */
  readonly token: TokenManager;
  /** Figures over many days, weeks or months. */
  readonly analysis: Analysis;
  /**
   * Logs a user in: code2Session with this app's appid and secret.
   *
   * @param js_code The code that the front end got from `wx.login`; works once.
   * @throws {WeappApiError} 40029 for an invalid code, 40163 for one that has been used.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_code2session.html 官方文档}
   */
  login(js_code: string): Promise<Code2SessionResponse>;
  /**
   * Whether a user's session_key is still valid: calls checkSessionKey with the required signature. false if it has
   * expired or a later `wx.login` has replaced it.
   *
   * @throws {WeappApiError} for other errcodes, such as 40003 for a wrong openid.
   * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey.html 官方文档}
   */
  checkSession(openid: string, session_key: string): Promise<boolean>;
}

/** Errcodes for an expired session_key and for a signature made with an old one. */
const GONE = new Set<number>([87007, 87009]);

/**
 * Creates the client, token manager and analysis helpers for one mini program. Sends no request.
 *
 * @example
 * const wx = createWeapp({ appid: 'wx...', secret: '...' });
 * const { openid } = await wx.login(code);
 * @throws {WeappUsageError} when appid or secret is missing, or another option is invalid.
 */
export function createWeapp(options: WeappOptions): Weapp {
  if (typeof options !== 'object' || options === null) throw new WeappUsageError(needsOptions());
  const { appid, secret, language, fetch, transport = fetch ? undefined : defaultTransport() } = options;
  const token = createTokenManager({ ...options, transport });
  const client = createClient({ ...options, transport, credential: token });
  return Object.assign(client, {
    token,
    analysis: createAnalysis(client, { language }),
    login: (js_code: string) =>
      client.code2Session({ appid, secret, js_code, grant_type: 'authorization_code' }),
    checkSession: (openid: string, session_key: string) =>
      speaking(language, async () => {
        const { sessionSignature } = await import('@weapp-openapi/crypto');
        const { error } = await client.raw.checkSessionKey({
          openid,
          ...(await sessionSignature(session_key)),
        });
        if (error && !GONE.has(error.errcode)) throw error;
        return !error;
      }),
  });
}
