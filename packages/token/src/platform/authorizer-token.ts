import { type CredentialSource, WeappApiError, WeappUsageError } from '@weapp-openapi/core';
import { checkGiven } from '../checks/options.ts';
import { saidBy } from '../messages/options.ts';
import { componentWrong, noAuthorizer, noRefreshToken, refreshTokensWrong } from '../messages/platform.ts';
import { callHook } from '../renewal/hook.ts';
import type { SharedTokenOptions, TokenManager } from '../renewal/shared-token.ts';
import type { FetchedToken } from '../renewal/token-source.ts';
import {
  type ComponentOperation,
  type ComponentTransportOptions,
  createComponentCall,
  readToken,
} from './component-request.ts';
import { sharePlatformToken } from './platform-source.ts';

/**
 * Where a platform keeps the authorizer_refresh_tokens: a database, never only a cache. A merchant whose refresh token
 * is lost must authorise the platform again.
 */
export interface RefreshTokens {
  /** The account's refresh token as last saved; undefined if the account never authorised the platform. */
  load(appid: string): Promise<string | undefined> | string | undefined;
  /**
   * Saves a new one durably before it resolves. `previous` is the one it replaces: if another is stored by now,
   * because the account has just authorised the platform again, leave that one.
   */
  save(appid: string, token: string, previous: string): Promise<void> | void;
}

/** Options of {@link authorizerToken}. */
export interface AuthorizerTokenOptions extends ComponentTransportOptions, SharedTokenOptions {
  /** AppID of the mini program that authorised the platform (authorizer_appid). */
  appid: string;
  /** The platform: {@link componentToken}, or your own source of component_access_tokens. */
  component: CredentialSource & { readonly appid: string };
  refreshTokens: RefreshTokens;
}

const OPERATION: ComponentOperation = {
  name: 'getAuthorizerAccessToken',
  path: '/cgi-bin/component/api_authorizer_token',
  docs: 'https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getauthorizeraccesstoken.html',
};

// The component_access_token is wrong or replaced, not a token, or expired: the next one may be good.
const TOKEN_ERRORS = new Set([40001, 40014, 42001]);
const isTokenError = (error: unknown): boolean =>
  error instanceof WeappApiError && TOKEN_ERRORS.has(error.errcode);

/**
 * The authorizer_access_token with which a third-party platform (第三方平台) makes calls for one mini program that
 * authorised it.
 *
 * `get` throws {@link WeappUsageError} when no refresh token was saved, {@link WeappApiError} when WeChat
 * refuses (61003: authorisation withdrawn; 61023: refresh token no longer valid), other {@link WeappError}s if there is
 * no answer, and what `refreshTokens` throws.
 *
 * @example
 * const component = componentToken({ appid: 'wxPlatform', secret, ticket: () => tickets.newest() });
 * const wx = createClient({ credential: authorizerToken({ appid: 'wxMerchant', component, refreshTokens }) });
 * @throws {WeappUsageError} when an option is missing or wrong.
 * @see {@link https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getauthorizeraccesstoken.html 官方文档}
 */
export function authorizerToken(options: AuthorizerTokenOptions): TokenManager {
  const fetch = authorizerFetch(options);
  const { appid, component } = options;
  const source = {
    app: { appid, kind: 'authorizer' },
    // The same account may authorise several platforms, each with a token of its own.
    key: `${component.appid}:${appid}:authorizer`,
    fetch,
  } as const;
  return sharePlatformToken('authorizerToken', source, options);
}

/** Requests an authorizer_access_token. */
function authorizerFetch(options: AuthorizerTokenOptions): () => Promise<FetchedToken> {
  checkGiven('authorizerToken', options, '{ appid, component, refreshTokens }');
  const { appid, component, refreshTokens } = options;
  const call = createComponentCall('authorizerToken', options);
  checkOptions(options);
  // A refresh token from WeChat that could not be saved; it may be the only one that still works.
  let unsaved: { token: string; previous: string } | undefined;

  const save = async (token: string, previous: string) => {
    unsaved = { token, previous };
    await refreshTokens.save(appid, token, previous);
    unsaved = undefined;
  };

  const current = async (): Promise<string> => {
    const saved = await refreshTokens.load(appid);
    if (typeof saved !== 'string' || saved === '') {
      throw new WeappUsageError(noRefreshToken(appid), OPERATION.name);
    }
    // If the account has authorised the platform again meanwhile, there is a newer one.
    if (unsaved?.previous !== saved) return saved;
    const { token } = unsaved;
    await save(token, saved);
    return token;
  };

  const request = async (refreshToken: string) => {
    const body = {
      component_appid: component.appid,
      authorizer_appid: appid,
      authorizer_refresh_token: refreshToken,
    };
    const token = await component.get();
    const { name } = OPERATION;
    try {
      const answer = await call(OPERATION, body, token);
      callHook(() => component.accepted?.(token, name), undefined);
      return answer;
    } catch (error) {
      if (!isTokenError(error)) throw error;
      await component.invalidate(token, name);
      const next = await component.get();
      if (next === token) throw error;
      try {
        const answer = await call(OPERATION, body, next);
        callHook(() => component.accepted?.(next, name), undefined);
        return answer;
      } catch (again) {
        if (isTokenError(again)) await component.invalidate(next, name);
        throw again;
      }
    }
  };

  return async () => {
    const refreshToken = await current();
    const answer = await request(refreshToken);
    const next = answer.authorizer_refresh_token;
    // Before the access token is checked: nothing may come between WeChat's answer and this.
    if (typeof next === 'string' && next !== '' && next !== refreshToken) await save(next, refreshToken);
    return readToken(OPERATION, answer, 'authorizer_access_token');
  };
}

function checkOptions({ appid, component, refreshTokens }: AuthorizerTokenOptions): void {
  const fault =
    typeof appid !== 'string' || appid === ''
      ? noAuthorizer()
      : typeof component?.appid !== 'string' || typeof component.get !== 'function'
        ? componentWrong()
        : typeof refreshTokens?.load !== 'function' || typeof refreshTokens.save !== 'function'
          ? refreshTokensWrong()
          : undefined;
  if (fault) throw new WeappUsageError(saidBy('authorizerToken', fault));
}
