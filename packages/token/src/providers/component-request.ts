import { type Fetch, WeappApiError, WeappHttpError } from '@weapp-openapi/core';
import type { FetchedToken } from '../token-source.ts';
import { isToken, readLife } from '../token-text.ts';
import { type Base, parseBase } from './base-url.ts';
import { checkedSender, requestJson, type Sender } from './json-request.ts';

/** How the providers of a third-party platform reach WeChat. */
export interface ComponentTransportOptions {
  /** Default: `https://api.weixin.qq.com`. */
  baseUrl?: string | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one request; 0 or Infinity for no limit. Default: 30000. */
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

/** Sends one operation; `token` is the component_access_token where it needs one. */
export type ComponentCall = (
  operation: ComponentOperation,
  body: Readonly<Record<string, string>>,
  token: string | undefined,
  signal: AbortSignal | undefined,
) => Promise<Readonly<Record<string, unknown>>>;

// These operations are not in the spec, which holds those of mini programs, so their errcodes stand here.
const ERRCODES: Readonly<Record<number, readonly [meaning: string, remedy: string]>> = {
  [-1]: ['WeChat is busy or failed inside.', 'Ask again after a moment.'],
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
    'Store each ticket that WeChat pushes, and let `ticket` give the newest.',
  ],
  61006: [
    'The component_verify_ticket is wrong.',
    'Let `ticket` give the newest that WeChat pushed for this platform.',
  ],
  61023: [
    'The authorizer_refresh_token is wrong or was replaced.',
    'Take the current one from getAuthorizerList, or let the account’s administrator authorise the platform again.',
  ],
};

const RID = /[\s,]*rid:\s*([0-9a-f]+(?:-[0-9a-f]+)+)\s*$/i;

/** Checks the options of the provider `owner`, and gives its way to WeChat. */
export function createComponentCall(owner: string, options: ComponentTransportOptions): ComponentCall {
  const { baseUrl = 'https://api.weixin.qq.com', fetch = globalThis.fetch, timeout = 30_000 } = options;
  const base = parseBase(owner, 'baseUrl', baseUrl);
  const sender = checkedSender(owner, fetch, timeout);
  return (operation, body, token, signal) => call(sender, base, operation, body, token, signal);
}

async function call(
  sender: Sender,
  base: Base,
  { name, path, docs }: ComponentOperation,
  body: Readonly<Record<string, string>>,
  token: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Readonly<Record<string, unknown>>> {
  const query = token === undefined ? '' : `?component_access_token=${encodeURIComponent(token)}`;
  const request = { name, host: base.host, url: base.href + path + query, body, signal } as const;
  const { status, body: answer } = await requestJson(sender, { ...request, method: 'POST' });
  const errcode = answer?.errcode;
  if (typeof errcode === 'number' && errcode !== 0) {
    let errmsg = typeof answer?.errmsg === 'string' ? answer.errmsg : '';
    for (const [field, secret] of Object.entries({ ...body, token })) {
      // A shorter one is no real secret, and would tear holes into words.
      if (secret && secret.length >= 6 && !field.endsWith('_appid'))
        errmsg = errmsg.replaceAll(secret, '***');
    }
    const [meaning, remedy] = ERRCODES[errcode] ?? [];
    throw new WeappApiError(name, {
      errcode,
      errmsg: errmsg.replace(RID, ''),
      rid: RID.exec(errmsg)?.[1],
      meaning,
      remedy,
      retryable: errcode === -1,
      docs,
    });
  }
  if (status < 200 || status > 299) throw new WeappHttpError(name, status, `HTTP status ${status}.`);
  if (!answer) throw new WeappHttpError(name, status, `HTTP status ${status}, but the answer is not JSON.`);
  return answer;
}

/** Takes the token out of an answer. */
export function readToken(
  { name }: ComponentOperation,
  answer: Readonly<Record<string, unknown>>,
  field: string,
): FetchedToken {
  const token = answer[field];
  const life = readLife(answer.expires_in);
  if (!isToken(token) || !life) {
    throw new WeappHttpError(name, 200, `the answer holds no ${field} with its expires_in.`);
  }
  return { token, life };
}
