// The only file that uses openapi-fetch. It builds the request; the call and its transport do the rest.

import createFetchClient from 'openapi-fetch';
import type { Call } from '../call/call.ts';
import { strikeForeign } from '../call/strike-foreign.ts';
import { WeappUsageError } from '../errors/errors.ts';
import { visible } from '../errors/visible.ts';
import type { GetPaths, OptionalGetPath, OptionalPostPath, PostPaths } from '../generated/paths.ts';
import { noPath, otherMethod, unknownPath } from '../messages/paths.ts';
import { allOperations } from '../operation/all-operations.ts';
import type { CallOptions } from '../operation/call-options.ts';
import { checkInput, checkText, fieldsOf } from '../operation/check-fields.ts';
import type { Deadline } from '../operation/deadline.ts';
import { encodeBody, encodeQuery, unreadable } from '../operation/input.ts';
import type { Operation } from '../operation/operation.ts';
import { withHeaders } from '../operation/own-headers.ts';
import { checkCallOptions } from './check-call.ts';
import type { Result } from './result.ts';
import { toResult } from './result.ts';
import { suggest } from './suggest.ts';

/**
 * Calls by method and path, in the style of openapi-fetch. Overloads, because a single signature with optional
 * arguments would make the type checker instantiate the types of all paths.
 */
export interface PathStyle {
  /** Calls a GET operation by its path. Rejects only if WeChat did not answer. */
  GET<Path extends OptionalGetPath>(path: Path, init?: GetPaths[Path]['init']): PathAnswer<GetPaths[Path]>;
  GET<Path extends keyof GetPaths>(path: Path, init: GetPaths[Path]['init']): PathAnswer<GetPaths[Path]>;
  /** Calls a POST operation by its path. Rejects only if WeChat did not answer. */
  POST<Path extends OptionalPostPath>(
    path: Path,
    init?: PostPaths[Path]['init'],
  ): PathAnswer<PostPaths[Path]>;
  POST<Path extends keyof PostPaths>(path: Path, init: PostPaths[Path]['init']): PathAnswer<PostPaths[Path]>;
}

type PathAnswer<Call extends { data: unknown; errcode: number }> = Promise<
  Result<Call['data'], Call['errcode']>
>;

/** openapi-fetch creates one per call; a standard Request would cost more than the call itself. */
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

/** The part of a Response that openapi-fetch reads. The real answer comes later and does not pass through it. */
const lightResponse = {
  ok: true,
  status: 200,
  headers: { get: (name: string) => (name === 'Content-Length' ? '1' : null) },
  json: () => undefined,
  text: () => '',
};

const client = createFetchClient<Record<string, never>>({ Request: LightRequest as never });

/** Options of a call by path: those of openapi-fetch and those of any call. */
export type PathInit = CallOptions & { body?: object; params?: { query?: object } };

export async function callByPath(call: Call, method: 'GET' | 'POST', path: string, given: PathInit = {}) {
  const operation = findOperation(method, path);
  const init = checkCallOptions(operation[0], given, ['params', 'body']);
  const { params, body, headers: more, ...options } = init;
  const outcome = await call(operation, options, async (deadline) => {
    const { query, encoded, headers } = await serialise(operation, params?.query, body, more, deadline);
    let request: LightRequest | undefined;
    const fetch = async (made: LightRequest) => {
      request = made;
      return lightResponse;
    };
    await client.request(
      method.toLowerCase() as never,
      path as never,
      {
        fetch,
        headers,
        querySerializer: () => query,
        ...(encoded !== undefined && { body: encoded, bodySerializer: () => encoded }),
      } as never,
    );
    return {
      operation,
      query: request?.url.slice(path.length + 1) ?? '',
      body: request?.body,
      headers: request && Object.fromEntries(request.headers),
      options,
    };
  });
  return toResult(outcome);
}

async function serialise(
  operation: Operation,
  parameters: unknown,
  body: unknown,
  given: CallOptions['headers'],
  deadline: Deadline,
) {
  const [id, method, , , queryFields, features] = operation;
  try {
    const inQuery = fieldsOf(id, parameters);
    for (const [name, value] of Object.entries(inQuery)) checkText(id, name, value);
    const query = encodeQuery(operation, inQuery);
    // Query 0: here a body field never goes into the query, whatever its name.
    const fields = checkInput([id, method, '', 0, 0, features ?? {}], body);
    const encoded =
      method === 'POST' && queryFields !== 1 ? await encodeBody(operation, fields, deadline) : undefined;
    return { query, encoded, headers: withHeaders(given, encoded) };
  } catch (error) {
    throw unreadable(operation, error);
  }
}

const withoutSecrets = (path: string) => strikeForeign(path.slice(0, 200).split('?')[0] ?? '');

const byPath = new Map<string, Operation>();

function findOperation(method: string, path: string): Operation {
  if (typeof path !== 'string') throw new WeappUsageError(noPath(method));
  if (byPath.size === 0) for (const operation of allOperations()) byPath.set(operation[2], operation);
  const operation = byPath.get(path);
  if (operation?.[1] === method) return operation;
  if (operation) throw new WeappUsageError(otherMethod(operation[2], operation[0], operation[1], method));
  const near = suggest(path.slice(0, 200), byPath.keys());
  throw new WeappUsageError(unknownPath(visible(withoutSecrets(path), 100), near));
}
