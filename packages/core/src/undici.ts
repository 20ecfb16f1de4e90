// A default import: with a named one, a Node version without openAsBlob would fail here, before createClient can say
// which version is needed.

import fs from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dispatcher } from 'undici';
import { createDecoder, type Decoder } from './call/content-encoding.ts';
import { Gathered } from './call/gathered.ts';
import { formBytes } from './call/odd-fetch.ts';
import type { Transport, TransportRequest, TransportResponse } from './call/transport.ts';
import { WeappUsageError } from './errors/errors.ts';
import { visible } from './errors/visible.ts';
import { dispatcherWrong, fileUnreadable, undiciMissing, undiciUnloadable } from './messages/undici.ts';
import type { Upload } from './operation/upload.ts';

/** Options of {@link undiciTransport}. */
export interface UndiciTransportOptions {
  /**
   * The dispatcher that sends the requests: an Agent with connection limits, a ProxyAgent, an EnvHttpProxyAgent, ...
   * Default: undici's global dispatcher.
   */
  dispatcher?: Dispatcher | undefined;
}

/**
 * Sends requests with undici, on Node, in a quarter of fetch's CPU time. Needs the package `undici` 7, which is
 * loaded on the first request.
 *
 * @example
 * const wx = createClient({ credential, transport: undiciTransport() });
 * const proxied = undiciTransport({ dispatcher: new ProxyAgent('http://127.0.0.1:3128') });
 * @throws {WeappUsageError} if `dispatcher` is not a dispatcher.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  const { dispatcher } = options ?? {};
  if (options === null || (dispatcher !== undefined && typeof dispatcher?.dispatch !== 'function')) {
    throw new WeappUsageError(dispatcherWrong());
  }
  return async (request) => {
    const { body, headers } = request;
    // As bytes: undici 7 does not recognise Node 20's FormData.
    const sent = typeof body === 'object' ? await formBytes(headers, body) : { headers, body };
    const sender = dispatcher ?? (await undici()).getGlobalDispatcher();
    if (request.deadline.reason) throw request.deadline.reason;
    const collected = new Collector(request);
    const outgoing: Dispatcher.DispatchOptions = {
      origin: request.origin,
      path: request.path,
      method: request.method,
      headers: Object.entries(sent.headers ?? {}).flat(),
      body: sent.body ?? null,
      // The deadline is exact and covers the whole call; undici's own timers are coarse.
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    try {
      sender.dispatch(outgoing, collected);
    } catch (error) {
      // The collector must not wait for the deadline, which would reject a promise that nobody holds.
      collected.onResponseError(undefined, error as Error);
    }
    return collected.response;
  };
}

let loaded: typeof import('undici') | undefined;

async function undici(): Promise<typeof import('undici')> {
  if (loaded) return loaded;
  try {
    loaded = await import('undici');
    return loaded;
  } catch (error) {
    const { code, message } = Object(error);
    const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
    throw new WeappUsageError(isMissing ? undiciMissing() : undiciUnloadable(message));
  }
}

/**
 * A file on disk to upload. It is read during the call, which rejects with WeappUsageError if the file has changed.
 *
 * @example
 * await wx.uploadTempMedia({ type: 'image', media: await fileFromPath('photo.jpg') });
 * @throws {WeappUsageError} if the file cannot be read.
 */
export async function fileFromPath(path: string | URL): Promise<Upload> {
  let name = '';
  try {
    const text = typeof path === 'string' ? path : fileURLToPath(path);
    name = basename(text);
    return { data: await fs.openAsBlob(text), filename: name };
  } catch {
    throw new WeappUsageError(fileUnreadable(visible(name, 200)));
  }
}

/** The undici handler of one request: collects the answer, and stops at the call's deadline. */
class Collector implements Dispatcher.DispatchHandler {
  readonly response: Promise<TransportResponse>;
  readonly #request: TransportRequest;
  #gathered = new Gathered();
  #received = 0;
  /** The answer is complete, or the request has ended. */
  #done = false;
  #ended = false;
  // For undici 6.
  #paused = false;
  #resume = () => {};
  #status = 0;
  #headers: Record<string, string | string[] | undefined> = {};
  #decoder: Decoder | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #resolve: (response: TransportResponse) => void = () => {};
  #reject: (error: unknown) => void = () => {};
  #forget: (() => void) | undefined;

  constructor(request: TransportRequest) {
    this.#request = request;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#forget = request.deadline.onEnd((reason) => this.#stop(reason));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // The deadline may have passed while the request waited for a connection.
    const { reason } = this.#request.deadline;
    if (reason) controller.abort(reason);
    this.#controller = controller;
  }

  onResponseStart(_: unknown, status: number, headers: Record<string, string | string[] | undefined>): void {
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
    const encoding = headers['content-encoding'];
    if (encoding === undefined) return;
    try {
      this.#decoder = createDecoder(String(encoding), {
        data: (chunk) => this.#take(chunk),
        end: () => {
          this.#finish();
          // Data after the end of the compressed stream is discarded.
          if (!this.#ended) this.#controller?.abort(new Error('more than was announced'));
        },
        error: (error) => this.#stop(error),
        drain: () => this.#controller?.resume?.(),
      });
    } catch (error) {
      this.#stop(error as Error);
    }
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    if (!this.#decoder) {
      this.#take(chunk);
      return;
    }
    this.#received += chunk.length;
    // A compressed stream can be endless without ever yielding output. Incompressible data grows by less than this.
    if (this.#received > this.#request.maxAnswer * 1.01 + 1024) this.#refuse();
    else if (!this.#decoder.write(chunk)) this.#controller?.pause?.();
  }

  onResponseEnd(): void {
    this.#ended = true;
    if (this.#decoder) this.#decoder.end();
    else this.#finish();
  }

  onResponseError(_: unknown, error: Error): void {
    this.#stop(error);
  }

  // undici 6 calls these instead. On Node 20 and 22 its agent becomes the global dispatcher as soon as anything uses
  // fetch, and undici 7 then uses that agent.

  onConnect(abort: (reason?: Error) => void): void {
    const pause = () => {
      this.#paused = true;
    };
    const resume = () => {
      this.#paused = false;
      this.#resume();
    };
    this.onRequestStart({ abort, pause, resume } as Dispatcher.DispatchController);
  }

  onHeaders(status: number, pairs: Buffer[], resume: () => void): boolean {
    this.#resume = resume;
    this.onResponseStart(undefined, status, fromPairs(pairs));
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.onResponseData(undefined, chunk);
    return !this.#paused;
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.onResponseError(undefined, error);
  }

  #take(chunk: Buffer): void {
    if (this.#done) return;
    if (this.#gathered.size + chunk.length > this.#request.maxAnswer) this.#refuse();
    else this.#gathered.add(chunk);
  }

  #refuse(): void {
    this.#resolve({ status: this.#status, headers: this.#headers, body: '', tooLarge: true });
    this.#stop(new Error('too large'));
  }

  #finish(): void {
    if (this.#done) return;
    this.#done = true;
    this.#forget?.();
    const whole = this.#gathered.whole();
    const body = this.#request.bytes
      ? new Uint8Array(whole)
      : Buffer.from(whole.buffer, whole.byteOffset, whole.length).toString('utf8');
    this.#resolve({ status: this.#status, headers: this.#headers, body });
  }

  /** Rejects, frees the buffers and closes the connection. */
  #stop(reason: Error): void {
    if (this.#done) return;
    this.#done = true;
    this.#forget?.();
    this.#reject(reason);
    this.#decoder?.stop();
    this.#gathered = new Gathered();
    this.#controller?.abort(reason);
  }
}

/** Converts undici 6's headers, in which names and values alternate. */
function fromPairs(pairs: readonly Buffer[]): Record<string, string[]> {
  const headers: Record<string, string[]> = Object.create(null);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const name = String(pairs[at]).toLowerCase();
    headers[name] = [...(headers[name] ?? []), pairs[at + 1]?.toString('latin1') ?? ''];
  }
  return headers;
}
