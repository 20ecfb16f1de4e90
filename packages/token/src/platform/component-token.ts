import { WeappUsageError } from '@weapp-openapi/core';
import { checkGiven } from '../checks/options.ts';
import { needsPlatformField, noTicket, ticketWrong } from '../messages/platform.ts';
import type { SharedTokenOptions, TokenManager } from '../renewal/shared-token.ts';
import type { FetchedToken } from '../renewal/token-source.ts';
import {
  type ComponentOperation,
  type ComponentTransportOptions,
  createComponentCall,
  readToken,
} from './component-request.ts';
import { sharePlatformToken } from './platform-source.ts';

/** Options of {@link componentToken}. */
export interface ComponentTokenOptions extends ComponentTransportOptions, SharedTokenOptions {
  /** The platform's own AppID (component_appid). */
  appid: string;
  /** The platform's AppSecret (component_appsecret). */
  secret: string;
  /**
   * Returns the newest component_verify_ticket. WeChat pushes one every 10 minutes to the platform's authorisation
   * event URL (授权事件接收URL); keep it where all processes can read it. undefined while there is none yet.
   */
  ticket: () => Promise<string | undefined> | string | undefined;
}

/** Hands out the component_access_token of one third-party platform. */
export interface ComponentToken extends TokenManager {
  /** The platform's own AppID. */
  readonly appid: string;
}

const OPERATION: ComponentOperation = {
  name: 'getComponentAccessToken',
  path: '/cgi-bin/component/api_component_token',
  docs: 'https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getcomponentaccesstoken.html',
};

/**
 * The component_access_token of a third-party platform (第三方平台), with which it requests the tokens of the accounts
 * that authorised it: see {@link authorizerToken}.
 *
 * `get` throws {@link WeappUsageError} while there is no ticket, {@link WeappApiError} when WeChat refuses
 * (61005 and 61006: the ticket; 61004: the caller's IP), other {@link WeappError}s if there is no answer.
 *
 * @throws {WeappUsageError} when an option is missing or wrong.
 * @see {@link https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getcomponentaccesstoken.html 官方文档}
 */
export function componentToken(options: ComponentTokenOptions): ComponentToken {
  const fetch = componentFetch(options);
  const { appid } = options;
  const source = { app: { appid, kind: 'component' }, key: `${appid}:component`, fetch } as const;
  return { appid, ...sharePlatformToken('componentToken', source, options) };
}

/** Requests a component_access_token. */
function componentFetch(options: ComponentTokenOptions): () => Promise<FetchedToken> {
  checkGiven('componentToken', options, '{ appid, secret, ticket }');
  const { appid, secret, ticket } = options;
  const call = createComponentCall('componentToken', options);
  for (const [name, value] of Object.entries({ appid, secret })) {
    if (typeof value === 'string' && value !== '') continue;
    throw new WeappUsageError(needsPlatformField(name));
  }
  if (typeof ticket !== 'function') {
    throw new WeappUsageError(ticketWrong());
  }
  return async () => {
    const newest = await ticket();
    if (typeof newest !== 'string' || newest === '') {
      throw new WeappUsageError(noTicket(), OPERATION.name);
    }
    const body = { component_appid: appid, component_appsecret: secret, component_verify_ticket: newest };
    return readToken(OPERATION, await call(OPERATION, body), 'component_access_token');
  };
}
