import { type Answer, bare, seal, writeReply } from './answer/answer.ts';
import { plainOf } from './answer/plain-of.ts';
import { reply } from './answer/reply.ts';
import { usageError, WeappPushError } from './errors.ts';
import type {
  DeferOptions,
  DeferrableEvent,
  DeferredHandler,
  OtherHandler,
  PushContext,
  PushEvent,
  PushHandler,
} from './handlers.ts';
import { createTell } from './hooks.ts';
import { nameOf } from './message/name-of.ts';
import { type ReadMessage, readMessage } from './message/read-message.ts';
import { answerUnsent } from './messages/handlers.ts';
import { answeredWith, getAndPostOnly } from './messages/request.ts';
import { checkOptions, listOf, type PushOptions, type SignedPushOptions } from './options.ts';
import { Registry } from './registry.ts';
import type { Arrival } from './request/arrival.ts';
import { authenticate, verifyUrl } from './request/authenticate.ts';
import { fromCloud } from './request/cloud.ts';
import { type Keys, lazyKey, type Sealing } from './request/keys.ts';
import { readParameters } from './request/parameters.ts';
import { readBody } from './request/read-body.ts';
import { checkRuntime } from './runtime.ts';
import { keyOf } from './seen/key.ts';
import { memorySeen } from './seen/memory-seen.ts';
import { createOnce } from './seen/once.ts';
import { webArrival, webResponse } from './web.ts';

/** The receiving end of what WeChat pushes. */
export interface Push {
  /**
   * Handles one kind of message. Each has one handler, since only one can answer.
   *
   * @throws {WeappUsageError} when the spec has no such message, or it has a handler already.
   */
  on<E extends PushEvent>(event: E, handler: PushHandler<E>): Push;
  on<E extends DeferrableEvent>(event: E, handler: DeferredHandler<E>, options: DeferOptions): Push;
  /** Handles all messages without a handler of their own. Without it they are answered with `success`. */
  onOther(handler: OtherHandler): Push;
  /**
   * Answers a request: `export default { fetch: push.fetch }`. What the runtime passes beside the request may have a
   * `waitUntil`, which then keeps deferred handlers alive.
   */
  readonly fetch: (request: Request, ...context: unknown[]) => Promise<Response>;
  /** Answers the event of a cloud function (云函数); only with the option `cloud: 'function'`. */
  readonly cloudFunction: (event: object) => Promise<object | string>;
  /** Answers to return, for example `reply.transferToService(message)`. */
  readonly reply: typeof reply;
  /** Waits for deferred handlers that are still running: before the process ends. */
  settled(): Promise<void>;
  /** What the adapters call. @internal */
  readonly receive: (arrival: Arrival, keepAlive?: KeepAlive) => Promise<Answer>;
}

type KeepAlive = (work: Promise<unknown>) => unknown;

const DAY = 86_400_000;

/**
 * Receives what WeChat pushes: verifies, decrypts, gives each message its type, runs its handler once, answers.
 *
 * @example
 * const push = createPush({ appid, token, encodingAESKey, mode: 'secure' }).on('text', (message) =>
 *   reply.transferToService(message),
 * );
 * export default { fetch: push.fetch };
 * @throws {WeappUsageError} when an option is missing or malformed.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html 官方文档}
 */
export function createPush(options: PushOptions): Push {
  checkRuntime();
  checkOptions(options);
  const { maxBody = 1_048_576, keep = DAY, wait = 4_500, hold = 4_000, giveUp = 600_000 } = options;
  const tell = createTell(options.hooks ?? {});
  const keys = keysOf(options);
  const registry = new Registry();
  const deferred = new Set<Promise<void>>();
  const once = createOnce({
    ...{ store: options.seen ?? memorySeen(), keep, wait, hold, giveUp },
    onStoreError: (error) => tell('onError', { event: undefined, during: 'seen', error }),
  });

  async function receive(arrival: Arrival, keepAlive?: KeepAlive): Promise<Answer> {
    try {
      return await exchange(arrival, keepAlive);
    } catch (error) {
      if (error instanceof WeappPushError) {
        tell('onRefuse', { error, status: error.status });
        return bare(error.status);
      }
      tell('onError', { event: undefined, during: 'request', error });
      return bare(500);
    }
  }

  async function exchange(arrival: Arrival, keepAlive?: KeepAlive): Promise<Answer> {
    const began = performance.now();
    const body = (isWhole: boolean) => readBody(arrival, maxBody, isWhole);
    if (options.cloud) {
      const came = await fromCloud(arrival, options.cloud, () => body(true));
      if ('isPathCheck' in came) return { ...bare(200), body: 'success' };
      return handle(await readMessage(came.text), began, keepAlive);
    }
    const parameter = readParameters(arrival.query);
    if (arrival.method === 'GET') return { ...bare(200), body: await verifyUrl(keys, parameter) };
    if (arrival.method !== 'POST') throw new WeappPushError('method', getAndPostOnly());
    const { text, sealing } = await authenticate(keys, parameter, body);
    return handle(await readMessage(text), began, keepAlive, sealing, parameter('nonce'));
  }

  async function handle(
    read: ReadMessage,
    began: number,
    keepAlive?: KeepAlive,
    sealing?: Sealing,
    nonce?: string,
  ): Promise<Answer> {
    const { row, message, format } = read;
    const event = row?.[0] ?? nameOf(message);
    const found = registry.find(row?.[0]);
    tell('onMessage', { event, isHandled: found !== undefined, format });
    const answered = (answer: Answer, isRepeat = false) => {
      tell('onAnswer', { event, status: answer.status, isRepeat, duration: performance.now() - began });
      return answer;
    };
    if (!found) return answered({ ...bare(200), body: 'success' });

    const failed = (error: unknown) => tell('onError', { event, during: 'handler', error });
    const context: PushContext = { event, format, key: await keyOf(message, options.cloud === 'function') };
    try {
      const outcome = await once(
        context.key,
        async () => {
          if (found.defer) {
            defer(run(found.handler, message, context), event, keepAlive);
            return { answer: 'success', isFinal: true };
          }
          const given = plainOf(await found.handler(message, context));
          return {
            answer: writeReply(given, format, message, row?.[2]?.filled ?? 0),
            isFinal: isFinal(given),
          };
        },
        failed,
      );
      if ('pending' in outcome) return answered(bare(503));
      return answered(await seal(outcome.answer, format, sealing, nonce), outcome.isRepeat);
    } catch (error) {
      failed(error);
      return answered(bare(500));
    }
  }

  /** Keeps what runs after the answer: for `settled`, and for the runtime, which may fail to. */
  function defer(run: Promise<void>, event: string, keepAlive?: KeepAlive): void {
    const work: Promise<void> = run.finally(() => deferred.delete(work));
    deferred.add(work);
    const failed = (error: unknown) => tell('onError', { event, during: 'deferred', error });
    (async () => keepAlive?.(work))().catch(failed);
  }

  /** Runs a deferred handler, after the answer has been prepared. */
  async function run(
    handler: (message: never, context: PushContext) => unknown,
    message: object,
    context: PushContext,
  ) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      const given = await handler(message as never, context);
      if (given !== undefined && given !== null && given !== 'success' && given !== '')
        throw usageError(answerUnsent());
    } catch (error) {
      tell('onError', { event: context.event, during: 'deferred', error });
    }
  }

  const push: Push = {
    on(event: PushEvent, handler: (message: never, context: PushContext) => unknown, given?: DeferOptions) {
      registry.add(event, handler, given);
      return push;
    },
    onOther(handler) {
      registry.addOther(handler);
      return push;
    },
    async fetch(request, ...context) {
      return webResponse(await receive(webArrival(request), keepAliveOf(context)));
    },
    async cloudFunction(event) {
      const text = JSON.stringify(event);
      const answer = await receive({
        method: 'EVENT',
        query: '',
        header: () => undefined,
        body: () => [encoder.encode(text)],
        isEvent: true,
      });
      // What the platform sends again is up to its settings; it knows a failure by a rejection.
      if (answer.status !== 200) throw new WeappPushError('format', answeredWith(answer.status));
      return answer.type === 'application/json' ? JSON.parse(answer.body) : answer.body;
    },
    async settled() {
      while (deferred.size > 0) await Promise.all(deferred);
    },
    reply,
    receive,
  };
  return push;
}

const encoder = new TextEncoder();

function keysOf(options: PushOptions): Keys {
  const {
    appid = '',
    mode = 'plain',
    token,
    encodingAESKey,
    maxAge = 600_000,
  } = options as SignedPushOptions;
  const pushKeys = mode === 'plain' ? [] : listOf(encodingAESKey).map(lazyKey);
  return { appid, mode, tokens: listOf(token), maxAge, pushKeys };
}

/** An ErrCode other than 0 asks WeChat to send the message again, and then it must be handled again. */
function isFinal(given: unknown): boolean {
  const { ErrCode, errcode } = Object(given);
  // Also the text '0'.
  return Number(ErrCode ?? errcode ?? 0) === 0;
}

/** Of the arguments of a fetch handler on the edge: `(request, env, context)`. */
function keepAliveOf(context: unknown[]): KeepAlive | undefined {
  const found = context.find((argument) => typeof Object(argument).waitUntil === 'function') as
    | { waitUntil: KeepAlive }
    | undefined;
  return found && ((work) => found.waitUntil(work));
}
