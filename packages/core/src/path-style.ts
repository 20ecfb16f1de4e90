// The only file that knows openapi-fetch. It serialises parameters and bodies; the transport does the rest.
import createFetchClient from 'openapi-fetch';
import type { CallOptions } from './call-options.ts';
import { type WeappApiError, WeappUsageError } from './errors.ts';
import * as operations from './generated/operations.ts';
import type { GetPaths, PostPaths } from './generated/paths.ts';
import { toJson } from './input.ts';
import { type Operation, sendsForm } from './operation.ts';
import { suggest } from './suggest.ts';
import type { Answer, Transport } from './transport.ts';
import { toForm } from './upload.ts';

/** What a call by path gives: `data`, or `error` when WeChat answered with an errcode other than 0. */
export type PathResult<Data> =
  | { data: Data; error?: never; response: PathResponse }
  | { data?: never; error: WeappApiError; response: PathResponse };

/** The HTTP side of an answer. */
export interface PathResponse {
  status: number;
  headers: Headers;
}

/** Calls by method and path, after openapi-fetch. */
export interface PathStyle {
  /** Calls a GET operation by its path. Rejects only when there is no answer of WeChat's. */
  GET<Path extends keyof GetPaths>(
    path: Path,
    ...args: GetPaths[Path]['args']
  ): Promise<PathResult<GetPaths[Path]['data']>>;
  /** Calls a POST operation by its path. Rejects only when there is no answer of WeChat's. */
  POST<Path extends keyof PostPaths>(
    path: Path,
    ...args: PostPaths[Path]['args']
  ): Promise<PathResult<PostPaths[Path]['data']>>;
}

/** openapi-fetch builds one of these per call; a standard Request would cost more than the call itself. */
class LightRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | FormData | undefined;

  constructor(url: string, init: { headers: Headers; body?: string | FormData }) {
    this.url = url;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** What openapi-fetch reads of a Response. `{ ok: false, status: 200 }` is its way into `error`. */
const lightResponse = ({ data, error }: Answer) => ({
  ok: error === undefined,
  status: 200,
  headers: { get: (name: string) => (name === 'Content-Length' ? '1' : null) },
  json: () => data,
  text: () => error,
});

export function createPathStyle(transport: Transport): PathStyle {
  const client = createFetchClient<Record<string, never>>({ Request: LightRequest as never });
  const call =
    (method: 'GET' | 'POST') =>
    async (path: string, init: CallOptions = {}) => {
      const { signal, timeout, retries, baseUrl, session_key, ...rest } = init;
      const operation = findOperation(method, path);
      let answer: Answer | undefined;
      const fetch = async ({ url, headers, body }: LightRequest) => {
        const query = url.slice(path.length + 1);
        answer = await transport({
          operation,
          query,
          body,
          headers,
          options: { signal, timeout, retries, baseUrl, session_key },
        });
        return lightResponse(answer);
      };
      const bodySerializer = sendsForm(operation) ? toForm : (body: unknown) => toJson(operation, body);
      const result = await client.request(
        method.toLowerCase() as never,
        path as never,
        { ...rest, fetch, bodySerializer } as never,
      );
      return { ...result, response: { status: answer?.status, headers: answer?.headers } };
    };
  return { GET: call('GET'), POST: call('POST') } as unknown as PathStyle;
}

let byPath: Map<string, Operation> | undefined;

function findOperation(method: string, path: string): Operation {
  byPath ??= new Map(Object.values(operations).map((operation) => [operation[2], operation]));
  const operation = byPath.get(path);
  if (operation?.[1] === method) return operation;
  if (operation)
    throw new WeappUsageError(
      `${path} (${operation[0]}) is called with ${operation[1]}, not with ${method}.`,
    );
  const near = suggest(path, byPath.keys());
  throw new WeappUsageError(
    `No operation has the path ${path.split('?')[0]}.${near ? ` Did you mean ${near}?` : ''} Paths begin with a slash and stand without host and query.`,
  );
}
