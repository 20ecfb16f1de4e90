import type { Outgoing } from './call.ts';
import type { CallOptions } from './call-options.ts';
import type { Deadline } from './deadline.ts';
import { isWeappError, type WeappError, WeappUsageError } from './errors.ts';
import type { Operation } from './operation.ts';

/** Serialises the flat input of the operation style: query fields into the query, the rest into the body. */
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
    const done = (body?: string | FormData): Outgoing => ({
      operation,
      query,
      body,
      headers: withHeaders(options.headers, body),
      options,
    });
    // Without input too: WeChat refuses an empty body (44002), and takes `{}`.
    if (method !== 'POST' || queryFields === 1) return done();
    const body = encodeBody(operation, fields, deadline);
    return typeof body === 'string'
      ? done(body)
      : body.then(done).catch((error: unknown) => {
          throw unreadable(operation, error);
        });
  } catch (error) {
    throw unreadable(operation, error);
  }
}

/** What work on the user's values threw, of itself or in a getter, as a usage error. */
export function unreadable(operation: Operation, error: unknown): WeappError {
  if (isWeappError(error)) return error;
  const id = Object(operation)[0];
  return new WeappUsageError(`${id}: the input or a header cannot be written out.`, id);
}

/** Fields as a query; undefined ones are left out. */
export function encodeQuery([id, , , , , features]: Operation, fields: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined)
      parameters.append(name, features?.encodeField?.(id, name, value) ?? String(value));
  }
  return parameters.toString();
}

/** A body as it is sent: JSON, or a form. */
export const encodeBody = (
  [id, , , , , features]: Operation,
  fields: unknown,
  deadline: Deadline,
): string | Promise<FormData> => features?.encode?.(id, fields, deadline) ?? JSON.stringify(fields);

/** The headers of a request with this body. A given content type replaces that of JSON; a form's has the boundary. */
export function withHeaders(
  given: CallOptions['headers'],
  body: string | FormData | undefined,
): Record<string, string> | undefined {
  const isJson = typeof body === 'string';
  if (!given) return isJson ? { 'content-type': 'application/json' } : undefined;
  const headers = new Headers(given);
  // The transport sets these; of another length the call would hang.
  headers.delete('content-length');
  headers.delete('transfer-encoding');
  const isTyped = headers.has('content-type');
  if (isTyped && body && !isJson) throw new WeappUsageError('A form has a content type of its own.');
  if (!isTyped && isJson) headers.set('content-type', 'application/json');
  return Object.fromEntries(headers);
}
