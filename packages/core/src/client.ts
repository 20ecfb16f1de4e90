import { DEFAULT_BASE_URL, parseBaseUrl } from './base-url.ts';
import type { CallOptions } from './call-options.ts';
import { type Credential, credentialSource } from './credential.ts';
import { WeappUsageError } from './errors.ts';
import type { Operations } from './generated/client.ts';
import * as operations from './generated/operations.ts';
import { serialiseInput } from './input.ts';
import type { Operation } from './operation.ts';
import { createPathStyle, type PathStyle } from './path-style.ts';
import type { PayKeys } from './pay-signature.ts';
import { suggest } from './suggest.ts';
import { createTransport, type Fetch, type Transport } from './transport.ts';

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** Where access_tokens come from. May be left out if only operations without one are called. */
  credential?: Credential | undefined;
  /** Default: `https://api.weixin.qq.com`. A mock server's URL goes here. */
  baseUrl?: string | undefined;
  /** Keys of virtual payment, for the operations that are signed with one. */
  pay?: PayKeys | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
  /** Milliseconds for a whole call, token included; 0 for no limit. Default: 30000. */
  timeout?: number | undefined;
  /**
   * How often a failed call may be sent again: reads after a lost connection, an HTTP 429 or 5xx or errcode
   * -1, anything else only where it cannot have reached WeChat. 0 for never. Default: 2.
   */
  retries?: number | undefined;
}

/** A client: every operation as a method, and GET and POST by path. */
export interface Client extends Operations, PathStyle {}

/**
 * Makes a client for the WeChat Mini Program server API. No request is sent.
 *
 * Each method takes the operation's fields, query and body alike, as one object and gives the success
 * value. It throws WeappApiError where WeChat answers with an errcode; see the other error classes for
 * calls without an answer.
 *
 * @example
 * const wx = createClient({ credential: createTokenManager({ appid, secret }) });
 * const { list } = await wx.getDailyVisitTrend({ begin_date: '20170313', end_date: '20170313' });
 * @throws {WeappUsageError} when an option is wrong.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/ 官方文档}
 */
export function createClient(options: ClientOptions = {}): Client {
  const { timeout = 30_000, retries = 2, fetch } = options;
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new WeappUsageError('createClient: `fetch` must be a function like the global fetch.');
  }
  if (!(timeout >= 0))
    throw new WeappUsageError('createClient: `timeout` must be milliseconds, or 0 for no limit.');
  if (!Number.isInteger(retries) || retries < 0) {
    throw new WeappUsageError('createClient: `retries` must be a whole number from 0.');
  }
  const transport = createTransport({
    credential: credentialSource(options.credential),
    baseUrl: parseBaseUrl(options.baseUrl ?? DEFAULT_BASE_URL),
    // Looked up at each call, and called as a plain function: workerd refuses `options.fetch()`.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    timeout,
    retries,
    pay: options.pay,
  });
  const client: object = Object.create(unknownOperation);
  for (const operation of Object.values(operations)) {
    Object.defineProperty(client, operation[0], {
      value: method(transport, operation),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return Object.assign(client, createPathStyle(transport)) as Client;
}

const method =
  (transport: Transport, operation: Operation) =>
  async (input?: unknown, options: CallOptions = {}) => {
    const answer = await transport(serialiseInput(operation, input, options));
    if (answer.error) throw answer.error;
    return answer.data;
  };

// A misspelt name gives a function that says so when it is called. `then` and `toJSON` are left alone:
// await and JSON.stringify ask every object for them.
const unknownOperation: object = new Proxy(Object.create(Object.prototype), {
  get(target, name, receiver) {
    if (typeof name === 'symbol' || name in target || name === 'then' || name === 'toJSON') {
      return Reflect.get(target, name, receiver);
    }
    return () => {
      const near = suggest(name, Object.keys(operations));
      throw new WeappUsageError(
        `There is no operation ${name}.${near ? ` Did you mean ${near}?` : ''} Operations have WeChat's own English names (接口英文名).`,
      );
    };
  },
});
