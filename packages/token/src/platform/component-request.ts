import {
  environmentLanguage,
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
import { noFunction, saidBy } from '../messages/options.ts';
import { lacksToken, PLATFORM_ERRCODES } from '../messages/platform.ts';
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

/** Checks the options of the provider `owner`, and returns its connection to WeChat. */
export function createComponentCall(owner: string, options: ComponentTransportOptions): ComponentCall {
  const { baseUrl = 'https://api.weixin.qq.com', fetch } = options;
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new WeappUsageError(saidBy(owner, noFunction('fetch')));
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
      const [meaning, remedy] = PLATFORM_ERRCODES[errcode]?.map((said) => said[environmentLanguage()]) ?? [];
      throw new WeappApiError(name, { errcode, errmsg, rid, meaning, remedy, docs });
    }
  };
}

/** Takes the token out of an answer. */
export function readToken({ name }: ComponentOperation, answer: Fields, field: string): FetchedToken {
  const token = answer[field];
  const life = readLife(answer.expires_in);
  if (!isToken(token) || !life) {
    throw new WeappHttpError(name, 200, lacksToken(field));
  }
  return { token, life };
}
