import type { Deadline } from '../operation/deadline.ts';
import type { FetchResponse } from './odd-fetch.ts';

/** One HTTP request as the client hands it to a transport. */
export interface TransportRequest {
  /** Scheme, host and port: `https://api.weixin.qq.com`. */
  readonly origin: string;
  /** Path and query. Holds the access_token: never print it. */
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** A copy for this request. */
  readonly headers: Record<string, string> | undefined;
  readonly body: string | FormData | undefined;
  /** Whether the answer is wanted as bytes; otherwise as text. */
  readonly bytes: boolean;
  /** How many bytes of the answer to take at most, after decompression; see {@link TransportResponse.tooLarge}. */
  readonly maxAnswer: number;
  /** Ends the request: `signal` for what takes an AbortSignal, `onEnd` for a cheaper way. */
  readonly deadline: Pick<Deadline, 'signal' | 'reason' | 'onEnd'>;
}

/** The answer, read to its end. */
export interface TransportResponse {
  status: number;
  headers: Headers | Record<string, string | string[] | undefined>;
  body: string | Uint8Array;
  /** The answer has more bytes than `maxAnswer`: the rest was not read, the connection is closed, the body counts for nothing. */
  tooLarge?: boolean | undefined;
}

/**
 * Sends one request and reads its answer to the end. Must not follow redirects, which would carry the
 * access_token to another host. Rejects with any error where there is no answer; only its `code` or that of
 * its `cause` is shown to the caller. The call is repeated, where that is safe, if that code is one of a lost
 * connection (ECONNRESET, ENOTFOUND, ...).
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;

/** The part of fetch that {@link fetchTransport} uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What a fetch is given. */
export interface FetchInit {
  method: string;
  redirect: 'manual';
  signal: AbortSignal;
  headers?: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: text, bytes, or the FormData of the platform, which has many types
  body?: any;
}

const oddFetch = () => import('./odd-fetch.ts');

/** Sends by fetch: the default. */
export const fetchTransport =
  (own?: Fetch): Transport =>
  async ({ origin, path, method, headers, body, bytes, maxAnswer, deadline }) => {
    // Another fetch than the global one may not know the global FormData: it would send `[object FormData]`.
    const sent =
      own && typeof body === 'object' ? await (await oddFetch()).formBytes(headers, body) : { headers, body };
    // The global fetch is looked up at each call; both are called as plain functions: workerd refuses `options.fetch()`.
    const fetch: Fetch = own ?? globalThis.fetch;
    // What is undefined is as if it were not there.
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

/** The bytes of a body, decompressed as they come; undefined once there are more than so many. */
async function readBody(response: FetchResponse, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  // A web stream, or the Node stream that node-fetch gives.
  const body = response.body as Partial<AsyncIterable<Uint8Array<ArrayBuffer> | string>> | null | undefined;
  if (!body?.[Symbol.asyncIterator]) return (await oddFetch()).wholeBody(response);
  const blocks: Blob[] = [];
  const chunks: (Uint8Array<ArrayBuffer> | string)[] = [];
  let size = 0;
  for await (const chunk of body as Required<typeof body>) {
    size += chunk.length;
    // Leaving the loop closes the connection.
    if (size > most) return undefined;
    // Chunks of one byte would take a hundred times their size.
    if (chunks.push(chunk) > 999) blocks.push(new Blob(chunks.splice(0)));
  }
  const [only] = chunks;
  if (only instanceof Uint8Array && only.length === size) return only;
  return new Uint8Array(await new Blob([...blocks, ...chunks]).arrayBuffer());
}
