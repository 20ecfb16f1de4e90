import type { Call } from '../call/call.ts';
import { WeappUsageError } from '../errors/errors.ts';
import {
  getWithBody,
  methodWrong,
  pathWrong,
  securityUnknown,
  securityWrong,
  theBody,
} from '../messages/request.ts';
import type { CallOptions } from '../operation/call-options.ts';
import { checkJson, checkText, fieldsOf } from '../operation/check-fields.ts';
import type { Deadline } from '../operation/deadline.ts';
import { encodeBody, encodeQuery, unreadable } from '../operation/input.ts';
import {
  ACCESS_TOKEN,
  BYTES,
  HARMLESS,
  type Operation,
  type Outgoing,
  PAY_SIG,
  SIGNATURE,
} from '../operation/operation.ts';
import { withHeaders } from '../operation/own-headers.ts';
import { signed } from '../operation/pay-signature.ts';
import { checkCallOptions } from './check-call.ts';

/** Any object with fields, but not a Map, a URLSearchParams or a promise. */
type Fields =
  | Record<string, unknown>
  | (object & { readonly [Symbol.iterator]?: never; readonly then?: never });

/** Options of a call by method and path. */
export interface RequestOptions extends CallOptions {
  /** Query parameters, without access_token: strings, numbers, bigints and booleans. */
  query?: Fields | undefined;
  /** Sent as JSON, or as a form if it is a FormData. */
  body?: Fields | readonly unknown[] | FormData | undefined;
  /** Which credentials to add to the query. Default: `['access_token']`. */
  security?: readonly ('access_token' | 'pay_sig' | 'signature')[] | undefined;
  /** Whether the call may be repeated even if it may have arrived. Default: false. */
  idempotent?: boolean | undefined;
}

const TRAITS = { access_token: ACCESS_TOKEN, pay_sig: PAY_SIG, signature: SIGNATURE };

/** Calls an endpoint that the spec does not have. */
export async function requestUnknown(
  call: Call,
  method: 'GET' | 'POST',
  path: string,
  given: RequestOptions = {},
): Promise<unknown> {
  const init = checkCallOptions('request', given, ['query', 'body', 'security', 'idempotent']);
  const { query = {}, body, security = ['access_token'], idempotent = false, ...options } = init;
  if (method !== 'GET' && method !== 'POST') throw new WeappUsageError(methodWrong());
  // Visible ASCII, since it goes into the request line as it is.
  if (typeof path !== 'string' || !/^\/(?!\/)[!"$->@-~]+$/.test(path)) {
    throw new WeappUsageError(pathWrong());
  }
  if (method === 'GET' && body !== undefined) throw new WeappUsageError(getWithBody());
  if (!Array.isArray(security)) throw new WeappUsageError(securityWrong());
  let traits = idempotent ? HARMLESS : 0;
  for (const name of security) {
    const trait = Object.hasOwn(TRAITS, name) && TRAITS[name as keyof typeof TRAITS];
    if (!trait) throw new WeappUsageError(securityUnknown(Object.keys(TRAITS).join(', ')));
    traits |= trait;
  }
  // Read as bytes, so that a picture is not decoded as text.
  traits |= BYTES;
  const features = { anyJson: true, ...(traits & (PAY_SIG | SIGNATURE) ? signed : {}) };
  const operation: Operation = [`${method} ${path}`, method, path, traits, 0, features];
  const { data, error } = await call(operation, options, (deadline) =>
    serialise(operation, query, body, options, deadline),
  );
  if (error) throw error;
  return data;
}

async function serialise(
  operation: Operation,
  query: unknown,
  body: unknown,
  options: CallOptions,
  deadline: Deadline,
): Promise<Outgoing> {
  const [id, method] = operation;
  try {
    const parameters = fieldsOf(id, query);
    for (const [name, value] of Object.entries(parameters)) checkText(id, name, value);
    let sent: string | FormData | undefined;
    if (body instanceof FormData) sent = body;
    else if (method === 'POST') {
      const json = Array.isArray(body) ? body : fieldsOf(id, body);
      checkJson(id, theBody(), json);
      sent = await encodeBody(operation, json, deadline);
    }
    const headers = withHeaders(options.headers, sent);
    return { operation, query: encodeQuery(operation, parameters), body: sent, headers, options };
  } catch (error) {
    throw unreadable(operation, error);
  }
}
