import {
  type Fetch,
  type OperationOf,
  WeappApiError,
  WeappHttpError,
  WeappUsageError,
} from '@weapp-openapi/core';
import { createCaller } from '@weapp-openapi/core/operations';
import { parseBase } from '../checks/base-url.ts';
import { requestTimeout } from '../checks/duration.ts';
import { isToken, readLife } from '../checks/token-text.ts';
import type { FetchedToken } from '../renewal/token-source.ts';

/** How the providers of a third-party platform reach WeChat. */
export interface ComponentTransportOptions {
  /** Default: `https://api.weixin.qq.com`. */
  baseUrl?: string | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
  /** Milliseconds per request; 0 or Infinity for no limit. Default: 30000. */
  timeout?: number | undefined;
}

/** One of the two token operations of a third-party platform (第三方平台). */
export interface ComponentOperation {
  /** WeChat's English name. */
  name: string;
  path: string;
  /** The official page. */
  docs: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Sends one operation; `token` is the component_access_token if it needs one. */
export type ComponentCall = (
  operation: ComponentOperation,
  body: Readonly<Record<string, string>>,
  token?: string,
) => Promise<Fields>;

// The spec covers only mini programs, not these operations, so their errcodes are listed here.
const ERRCODES: Readonly<Record<number, readonly [meaning: string, remedy: string]>> = {
  [-1]: ['WeChat is busy or failed internally.', 'Try again in a moment.'],
  40001: [
    'The component_access_token or the platform’s AppSecret is wrong.',
    'Compare both with the platform’s page on open.weixin.qq.com.',
  ],
  40013: ['The AppID is wrong.', 'Compare it with the platform’s page on open.weixin.qq.com.'],
  40125: ['The platform’s AppSecret is wrong.', 'Compare it with the platform’s page on open.weixin.qq.com.'],
  45009: ['The day’s quota of this operation is used up.', 'Keep the token and share it between processes.'],
  61003: [
    'The account has not authorised the platform, or has withdrawn it.',
    'Let its administrator authorise the platform again.',
  ],
  61004: [
    'The caller’s IP address is not on the platform’s allow list.',
    'Add the address in errmsg to 白名单IP地址列表 of the platform on open.weixin.qq.com.',
  ],
  61005: [
    'The component_verify_ticket has expired.',
    'Store each ticket that WeChat pushes, and let `ticket` return the newest.',
  ],
  61006: [
    'The component_verify_ticket is wrong.',
    'Let `ticket` return the newest one that WeChat pushed for this platform.',
  ],
  61023: [
    'The authorizer_refresh_token is wrong or was replaced.',
    'Take the current one from getAuthorizerList, or let the account’s administrator authorise the platform again.',
  ],
};

/** Checks the options of the provider `owner`, and returns its connection to WeChat. */
export function createComponentCall(owner: string, options: ComponentTransportOptions): ComponentCall {
  const { baseUrl = 'https://api.weixin.qq.com', fetch } = options;
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new WeappUsageError(`${owner}: \`fetch\` must be a function.`);
  }
  const call = createCaller({
    baseUrl: parseBase(owner, 'baseUrl', baseUrl).href,
    fetch,
    timeout: requestTimeout(owner, options.timeout, 30_000),
    // Whether to request a token again is the keeper's decision.
    retries: 0,
  });
  return async ({ name, path, docs }, body, component_access_token) => {
    const operation: OperationOf<object, Fields> = [name, 'POST', path, 0, ['component_access_token']];
    try {
      return await call(operation, { ...body, component_access_token });
    } catch (error) {
      if (!(error instanceof WeappApiError)) throw error;
      const { errcode, errmsg, rid } = error;
      const [meaning, remedy] = ERRCODES[errcode] ?? [];
      throw new WeappApiError(name, { errcode, errmsg, rid, meaning, remedy, docs });
    }
  };
}

/** Takes the token out of an answer. */
export function readToken({ name }: ComponentOperation, answer: Fields, field: string): FetchedToken {
  const token = answer[field];
  const life = readLife(answer.expires_in);
  if (!isToken(token) || !life) {
    throw new WeappHttpError(name, 200, `the answer contains no ${field} with its expires_in.`);
  }
  return { token, life };
}
