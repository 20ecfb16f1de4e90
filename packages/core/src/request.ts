import type { Call } from './call.ts';
import type { CallOptions } from './call-options.ts';
import { WeappUsageError } from './errors.ts';
import { toJson } from './input.ts';
import type { Operation } from './operation.ts';

/** Options of a call by method and path. */
export interface RequestOptions extends CallOptions {
  /** Query parameters, without access_token. */
  query?: Record<string, string | number | boolean | undefined> | undefined;
  /** What is sent as JSON, or a form. */
  body?: object | undefined;
  /** Which credentials the query carries. Default: `['access_token']`. */
  security?: readonly ('access_token' | 'pay_sig' | 'signature')[] | undefined;
  /** Whether the call may be repeated although it may have arrived. Default: false. */
  idempotent?: boolean | undefined;
}

const BITS = { access_token: 1, pay_sig: 2, signature: 4 };

/** The call to an endpoint that the spec does not have. */
export async function requestUnknown(
  call: Call,
  method: 'GET' | 'POST',
  path: string,
  init: RequestOptions = {},
): Promise<unknown> {
  const { query = {}, body, security = ['access_token'], idempotent = false, ...options } = init;
  if (method !== 'GET' && method !== 'POST') throw new WeappUsageError("request: the method must be 'GET' or 'POST'.");
  if (typeof path !== 'string' || !/^\/[^/?#\s][^?#\s]*$/.test(path)) {
    throw new WeappUsageError(
      'request: the path must begin with one slash and stand without host and query, such as /wxa/getwxacode; parameters go into `query`.',
    );
  }
  if (method === 'GET' && body !== undefined)
    throw new WeappUsageError('request: a GET has no body; its fields go into `query`.');
  const credentials = security.reduce((sum, name) => sum | (BITS[name] ?? 0), 0);
  const id = `${method} ${path}`;
  // 2: read as bytes, so that a picture stays one; 8: integers are kept exactly, whatever their name.
  const operation: Operation = [id, method, path, credentials, 0, '', 2 + (idempotent ? 4 : 0) + 8];
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) parameters.append(name, String(value));
  const form = body instanceof FormData;
  const { data, error } = await call({
    operation,
    query: parameters.toString(),
    body: method === 'GET' ? undefined : form ? body : toJson(operation, body ?? {}),
    headers: form || method === 'GET' ? options.headers : { 'content-type': 'application/json', ...options.headers },
    options,
  });
  if (error) throw error;
  return data;
}
