import { WeappUsageError } from '@weapp-openapi/core';
import { checkGiven } from '../options.ts';
import type { SharedTokenOptions, TokenManager } from '../shared-token.ts';
import type { TokenSource } from '../token-source.ts';
import {
  type ComponentOperation,
  type ComponentTransportOptions,
  createComponentCall,
  readToken,
} from './component-request.ts';
import { shareSource } from './share-source.ts';

/** Options of {@link componentToken}. */
export interface ComponentTokenOptions extends ComponentTransportOptions, SharedTokenOptions {
  /** The platform's own AppID (component_appid). */
  appid: string;
  /** The platform's AppSecret (component_appsecret). */
  secret: string;
  /**
   * The newest component_verify_ticket. WeChat pushes one every 10 minutes to the platform's authorisation
   * event URL (授权事件接收URL); keep it where all processes find it. undefined while there is none yet.
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
 * The component_access_token of a third-party platform (第三方平台), with which it asks for the tokens of the
 * accounts that authorised it: see {@link authorizerToken}.
 *
 * `get` throws {@link WeappUsageError} while there is no ticket, {@link WeappApiError} when WeChat refuses
 * (61005 and 61006: the ticket; 61004: the caller's IP), other {@link WeappError}s without an answer.
 *
 * @throws {WeappUsageError} when an option is missing or wrong.
 * @see {@link https://developers.weixin.qq.com/doc/oplatform/openApi/ticket-token/api_getcomponentaccesstoken.html 官方文档}
 */
export function componentToken(options: ComponentTokenOptions): ComponentToken {
  const source = componentSource(options);
  const { appid } = options;
  return { appid, ...shareSource('componentToken', { appid, kind: 'component' }, source, options) };
}

/** How a component_access_token is asked for. */
export function componentSource(options: ComponentTokenOptions): TokenSource {
  checkGiven('componentToken', options, '{ appid, secret, ticket }');
  const { appid, secret, ticket } = options;
  const call = createComponentCall('componentToken', options);
  for (const [name, value] of Object.entries({ appid, secret })) {
    if (typeof value === 'string' && value !== '') continue;
    throw new WeappUsageError(
      `componentToken: \`${name}\` is missing. It stands on the platform's page on open.weixin.qq.com (管理中心, 第三方平台).`,
    );
  }
  if (typeof ticket !== 'function') {
    throw new WeappUsageError(
      'componentToken: `ticket` must be a function that gives the newest component_verify_ticket.',
    );
  }
  return {
    key: `${appid}:component`,
    async fetch(signal) {
      const newest = await ticket();
      if (typeof newest !== 'string' || newest === '') {
        throw new WeappUsageError(
          'componentToken: `ticket` gave no component_verify_ticket. WeChat pushes one every 10 minutes to the authorisation event URL (授权事件接收URL); wait for the next, or ask for pushes with startPushTicket.',
          OPERATION.name,
        );
      }
      const body = { component_appid: appid, component_appsecret: secret, component_verify_ticket: newest };
      return readToken(OPERATION, await call(OPERATION, body, undefined, signal), 'component_access_token');
    },
  };
}
