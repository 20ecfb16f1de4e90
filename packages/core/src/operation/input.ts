import { isWeappError, type WeappError, WeappUsageError } from '../errors/errors.ts';
import { saidOf } from '../messages/errors.ts';
import { notSerialisable } from '../messages/input.ts';
import type { CallOptions } from './call-options.ts';
import type { Deadline } from './deadline.ts';
import { needed } from './needed.ts';
import type { Operation, Outgoing } from './operation.ts';

/** Serialises an operation's flat input: query fields go into the query, the rest into the body. */
export function serialiseInput(
  operation: Operation,
  input: object,
  options: CallOptions,
  deadline: Deadline,
): Outgoing | Promise<Outgoing> {
  try {
    const [id, method, , , queryFields = 0, features] = operation;
    let query = '';
    let fields = input;
    if (queryFields !== 0) {
      const parameters: Record<string, unknown> = {};
      const rest: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(fields)) {
        (queryFields === 1 || queryFields.includes(name) ? parameters : rest)[name] = value;
      }
      query = encodeQuery(operation, parameters);
      fields = features?.body?.(id, rest) ?? rest;
    }
    const call: Outgoing = { operation, query, body: undefined, headers: undefined, options };
    // Even without input: WeChat rejects an empty body (44002), but accepts `{}`.
    const body = method === 'POST' && queryFields !== 1 ? encodeBody(operation, fields, deadline) : undefined;
    if (typeof body === 'object' || options.headers) return finish(call, body);
    if (body !== undefined) {
      call.body = body;
      call.headers = { 'content-type': 'application/json' };
    }
    return call;
  } catch (error) {
    throw unreadable(operation, error);
  }
}

/** Adds the asynchronous parts: a form, or the caller's headers. */
async function finish(call: Outgoing, body: string | Promise<FormData> | undefined): Promise<Outgoing> {
  const { headers } = call.options;
  try {
    call.body = await body;
    if (headers) call.headers = (await needed(import('./own-headers.ts'))).withHeaders(headers, call.body);
    return call;
  } catch (error) {
    throw unreadable(call.operation, error);
  }
}

/** Turns any error from reading the user's values, such as a getter's, into a usage error. */
export function unreadable(operation: Operation, error: unknown): WeappError {
  if (isWeappError(error)) return error;
  const id = Object(operation)[0];
  return new WeappUsageError(saidOf(id, notSerialisable()), id);
}

/** Serialises fields as a query; undefined ones are left out. */
export function encodeQuery([id, , , , , features]: Operation, fields: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined)
      parameters.append(name, features?.encodeField?.(id, name, value) ?? String(value));
  }
  return parameters.toString();
}

/** Serialises a body as JSON or a form. */
export const encodeBody = (
  [id, , , , , features]: Operation,
  fields: unknown,
  deadline: Deadline,
): string | Promise<FormData> => features?.encode?.(id, fields, deadline) ?? JSON.stringify(fields);
