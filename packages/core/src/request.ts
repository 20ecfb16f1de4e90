import type { Call } from './call.ts';
import type { CallOptions } from './call-options.ts';
import { WeappUsageError } from './errors.ts';
import { encodeBody, withBody } from './input.ts';
import { exactIntegers } from './int64.ts';
import type { Operation } from './operation.ts';
import { signed } from './pay-signature.ts';

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
  if (method !== 'GET' && method !== 'POST')
    throw new WeappUsageError("request: the method must be 'GET' or 'POST'.");
  if (typeof path !== 'string' || !/^\/[^/?#\s][^?#\s]*$/.test(path)) {
    throw new WeappUsageError(
      'request: the path must begin with one slash and stand without host and query, such as /wxa/getwxacode; parameters go into `query`.',
    );
  }
  if (method === 'GET' && body !== undefined)
    throw new WeappUsageError('request: a GET has no body; its fields go into `query`.');
  let traits = idempotent ? 16 : 0;
  for (const name of security) {
    const bit = BITS[name];
    if (!bit) throw new WeappUsageError(`request: \`security\` knows ${Object.keys(BITS).join(', ')}.`);
    traits |= bit;
  }
  // 8: read as bytes, so that a picture stays one.
  const features = { ...exactIntegers, ...(traits & 6 ? signed : {}) };
  const operation: Operation = [`${method} ${path}`, method, path, traits | 8, 0, features];
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) parameters.append(name, String(value));
  const sent =
    method === 'GET' ? undefined : body instanceof FormData ? body : await encodeBody(operation, body ?? {});
  const { data, error } = await call(withBody(operation, parameters.toString(), sent, options));
  if (error) throw error;
  return data;
}
