import type { CallSettings } from '../call/attempt.ts';
import { createCall } from '../call/call.ts';
import type { Observe } from '../call/hooks.ts';
import { lazily } from '../call/lazily.ts';
import { secureTransport } from '../call/secure.ts';
import { explainErrcode } from '../errors/explain.ts';
import type { Language } from '../errors/language.ts';
import { speaking, spoken } from '../errors/texts.ts';
import type { Operations } from '../generated/client.ts';
import { aliases } from '../generated/names.ts';
import type { PagedOperations } from '../generated/paged.ts';
import type { RawOperations } from '../generated/raw.ts';
import { allOperations } from '../operation/all-operations.ts';
import type { CallOptions } from '../operation/call-options.ts';
import { checkInput } from '../operation/check-fields.ts';
import { serialiseInput, unreadable } from '../operation/input.ts';
import { needed } from '../operation/needed.ts';
import type { Operation } from '../operation/operation.ts';
import { allPaging } from './all-paging.ts';
import { checkCallOptions } from './check-call.ts';
import { checkOptions } from './check-options.ts';
import { isDebugWanted } from './debug-wanted.ts';
import { type ClientOptions, readSettings } from './options.ts';
import { paginate } from './paging.ts';
import type { PathInit, PathStyle } from './path-style.ts';
import type { RequestOptions } from './request.ts';
import { toResult } from './result.ts';
import { unknownOperation } from './unknown-operation.ts';

/** A client: a method for each operation, and the other ways to call operations. */
export interface Client extends Operations, PathStyle {
  /**
   * The same operations, but returning `{ data, error, response }`, with HTTP status, headers and parsed body. Rejects
   * only if WeChat did not answer.
   */
  readonly raw: RawOperations;
  /**
   * The paginated operations, as async iterators over their items: `for await (const item of
   * wx.paginate.listPackages(input))`; `.pages()` yields whole answers. The input needs a page position only to start
   * in the middle.
   */
  readonly paginate: PagedOperations;
  /**
   * Calls an endpoint that the spec does not have yet, with the same credential, retries and errors as any other.
   * Resolves to the parsed body, with integers past 2^53 as strings, or to `{ contentType, bytes }` if the answer is
   * not JSON.
   *
   * @example
   * await wx.request('POST', '/wxa/new/endpoint', { query: { page: 1 }, body: { openid } });
   * @throws {WeappUsageError} if method or path is wrong; otherwise the same errors as any call.
   */
  request<Data = unknown>(method: 'GET' | 'POST', path: string, options?: RequestOptions): Promise<Data>;
}

/**
 * Creates a client for the WeChat Mini Program server API, without sending a request.
 *
 * Each method takes all of the operation's fields, for query and body, as one object and resolves to the success value.
 * It rejects with WeappApiError if WeChat answers with an errcode, and with another error class if there is no answer.
 *
 * @example
 * const wx = createClient({ credential: createTokenManager({ appid, secret }) });
 * const { list } = await wx.getDailyVisitTrend({ begin_date: '20170313', end_date: '20170313' });
 * @throws {WeappUsageError} if an option is wrong.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/ 官方文档}
 */
export function createClient(options: ClientOptions = {}): Client {
  return spoken(options?.language, () => clientOf(options));
}

function clientOf(options: ClientOptions): Client {
  checkOptions(options);
  const { language } = options;
  const settings = readSettings(options, explainErrcode(language));
  if (options.secure) settings.transport = secureTransport(settings.transport, options.secure);
  const call = createCall({ ...settings, observe: observeLater(options) });
  const send = (operation: Operation, input: object, callOptions: CallOptions) =>
    call(operation, callOptions, (deadline) => serialiseInput(operation, input, callOptions, deadline));
  const client = methods(language, async (operation, input, callOptions) => {
    const { data, error } = await send(operation, input, callOptions);
    if (error) throw error;
    return data;
  });
  // What few programs use is made when it is first used.
  whenUsed(client, 'raw', () =>
    methods(language, async (operation, input, callOptions) =>
      toResult(await send(operation, input, callOptions)),
    ),
  );
  whenUsed(client, 'paginate', () => pagedMethods(client as Methods, language));
  // Loaded on first use: the path style includes openapi-fetch.
  const request = (method: 'GET' | 'POST', path: string, init?: RequestOptions) =>
    speaking(language, async () =>
      (await needed(import('./request.ts'))).requestUnknown(call, method, path, init),
    );
  const byPath = (method: 'GET' | 'POST') => (path: string, init?: PathInit) =>
    speaking(language, async () =>
      (await needed(import('./path-style.ts'))).callByPath(call, method, path, init),
    );
  return Object.assign(client, { request, GET: byPath('GET'), POST: byPath('POST') }) as Client;
}

const loadHooks = /* @__PURE__ */ lazily(() => import('./client-hooks.ts'));

/** Creates the observers, if any. Loading begins now; calls wait for it before they send. */
function observeLater(options: ClientOptions): CallSettings['observe'] {
  const { hooks, debug = isDebugWanted() } = options;
  if (!hooks && !debug) return undefined;
  let observe: Observe | undefined;
  const loaded = loadHooks().then((file) => {
    observe = file?.observeClient(hooks, debug);
  });
  return (operation) => (observe ? observe(operation) : loaded.then(() => observe?.(operation)));
}

type Method = (input: object, options: CallOptions) => Promise<unknown>;
type Methods = Record<string, Method>;

/** Creates an object with a method for each operation. The methods do not use `this`. */
function methods(
  language: Language | undefined,
  send: (operation: Operation, input: object, options: CallOptions) => Promise<unknown>,
): object {
  const target: Record<string, unknown> = {};
  for (const operation of allOperations()) {
    const [id] = operation;
    target[id] = (input?: unknown, options?: CallOptions) =>
      speaking(language, () => {
        const checked = options === undefined ? {} : checkCallOptions(id, options);
        return send(operation, fieldsOfInput(operation, input), checked);
      });
  }
  // Not enumerable, so that enumerating the methods yields each operation once.
  for (const [name, id] of Object.entries(aliases)) {
    Object.defineProperty(target, name, { value: target[id], writable: true, configurable: true });
  }
  // Last: an object that begins with a prototype of its own shares no layout with other clients, and takes V8 twice
  // the time to fill.
  return Object.setPrototypeOf(target, unknownOperation(language));
}

function fieldsOfInput(operation: Operation, input: unknown): object {
  try {
    return checkInput(operation, input);
  } catch (error) {
    throw unreadable(operation, error);
  }
}

function pagedMethods(client: Methods, language: Language | undefined): object {
  const target: object = Object.create(unknownOperation(language));
  for (const [id, how] of allPaging()) {
    define(target, id, (input: unknown, options: CallOptions = {}) => {
      let checked: CallOptions | undefined;
      const ask = (fields: Record<string, unknown>) => {
        // Only once: the headers may be an iterator, which the first page uses up.
        checked ??= checkCallOptions(id, options);
        return (client[id] as Method)(fields, checked);
      };
      return spoken(language, () =>
        paginate(id, how, input, (fields) => speaking(language, () => ask(fields)), language),
      );
    });
  }
  return target;
}

const define = (target: object, name: string, value: unknown) =>
  Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });

const whenUsed = (target: object, name: string, make: () => object) =>
  Object.defineProperty(target, name, {
    get() {
      const value = make();
      define(target, name, value);
      return value;
    },
    enumerable: true,
    configurable: true,
  });
