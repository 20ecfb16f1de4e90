import type { Deadline } from '../operation/deadline.ts';
import type { FetchResponse } from './odd-fetch.ts';

/** One HTTP request, as a transport receives it. */
export interface TransportRequest {
  /** Scheme, host and port: `https://api.weixin.qq.com`. */
  readonly origin: string;
  /** Path and query. Contains the access_token: never print it. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** A copy that the transport may change. */
  readonly headers: Record<string, string> | undefined;
  readonly body: string | FormData | undefined;
  /** Whether to return the answer as bytes rather than text. */
  readonly bytes: boolean;
  /** The largest answer to accept, in bytes after decompression; see {@link TransportResponse.tooLarge}. */
  readonly maxAnswer: number;
  /** Ends the request: `signal` is an AbortSignal, `onEnd` a cheaper alternative. */
  readonly deadline: Pick<Deadline, 'signal' | 'reason' | 'onEnd'>;
}

/** The complete answer. */
export interface TransportResponse {
  status: number;
  headers: Headers | Record<string, string | string[] | undefined>;
  body: string | Uint8Array;
  /** The answer is larger than `maxAnswer`: the rest was not read, the connection is closed, `body` is ignored. */
  tooLarge?: boolean | undefined;
}

/**
 * Sends one request and reads the whole answer. Must not follow redirects, which would send the access_token to another
 * host. Rejects with any error if there is no answer; the caller sees only its `code` or that of its `cause`. If that
 * code stands for a lost connection (ECONNRESET, ENOTFOUND, ...), the call is repeated where that is safe.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** The part of fetch that {@link fetchTransport} uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** The options that a fetch is called with. */
export interface FetchInit {
  method: string;
  redirect: 'manual';
  signal: AbortSignal;
  headers?: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: text, bytes, or the FormData of the platform, which has many types
  body?: any;
}

const oddFetch = () => import('./odd-fetch.ts');

/** Sends requests with fetch; the default transport. */
export const fetchTransport =
  (own?: Fetch): Transport =>
  async ({ origin, path, method, headers, body, bytes, maxAnswer, deadline }) => {
    // A fetch other than the global one may not recognise the global FormData, and would send `[object FormData]`.
    const sent =
      own && typeof body === 'object' ? await (await oddFetch()).formBytes(headers, body) : { headers, body };
    // The global fetch is looked up for each call. Both are called as plain functions: workerd rejects `options.fetch()`.
    const fetch: Fetch = own ?? globalThis.fetch;
    // The cast is safe: fetch treats undefined options as missing.
    const init = { method, redirect: 'manual', signal: deadline.signal, ...sent } as FetchInit;
    const response = await fetch(origin + path, init);
    const read = await readBody(response, maxAnswer);
    return {
      status: response.status,
      headers: response.headers as Headers,
      body: read && !bytes ? new TextDecoder().decode(read) : (read ?? ''),
      tooLarge: !read,
    };
  };

/** Reads a body, which fetch decompresses as it arrives; resolves to undefined once it exceeds `most` bytes. */
async function readBody(response: FetchResponse, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // A web stream, or the Node stream that node-fetch returns.
  const body = response.body as Partial<AsyncIterable<Uint8Array<ArrayBuffer> | string>> | null | undefined;
  if (!body?.[Symbol.asyncIterator]) return (await oddFetch()).wholeBody(response);
  const blocks: Blob[] = [];
  const chunks: (Uint8Array<ArrayBuffer> | string)[] = [];
  let size = 0;
  for await (const chunk of body as Required<typeof body>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > most) return undefined;
    // As an array, one-byte chunks would take a hundred times their size.
    if (chunks.push(chunk) > 999) blocks.push(new Blob(chunks.splice(0)));
  }
  const [only] = chunks;
  if (only instanceof Uint8Array && only.length === size) return only;
  return new Uint8Array(await new Blob([...blocks, ...chunks]).arrayBuffer());
}
