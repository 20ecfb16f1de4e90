import type { Outgoing } from './call.ts';
import type { CallOptions } from './call-options.ts';
import { isWeappError, WeappUsageError } from './errors.ts';
import type { Operation } from './operation.ts';

const JSON_HEADERS: Record<string, string> = { 'content-type': 'application/json' };

/** Serialises the flat input of the operation style: query fields into the query, the rest into the body. */
export async function serialiseInput(
  operation: Operation,
  input: unknown,
  options: CallOptions,
): Promise<Outgoing> {
  const [id, method, , , queryFields = 0, features] = operation;
  if (input !== undefined && (typeof input !== 'object' || input === null || Array.isArray(input))) {
    throw new WeappUsageError(`${id}: the input must be an object of its fields.`, id);
  }
  let query = '';
  let fields: object = input ?? {};
  if (queryFields !== 0) {
    const parameters = new URLSearchParams();
    const rest: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      if (queryFields !== 1 && !queryFields.includes(name)) rest[name] = value;
      else parameters.append(name, features?.encodeField?.(id, name, value) ?? String(value));
    }
    query = parameters.toString();
    fields = rest;
  }
  // Without input too: WeChat refuses an empty body (44002), and takes `{}`.
  const hasBody = method === 'POST' && queryFields !== 1;
  return withBody(operation, query, hasBody ? await encodeBody(operation, fields) : undefined, options);
}

/** A body as it is sent: JSON, or a form. */
export function encodeBody([id, , , , , features]: Operation, fields: unknown): string | Promise<FormData> {
  try {
    return features?.encode?.(id, fields) ?? JSON.stringify(fields);
  } catch (error) {
    if (isWeappError(error)) throw error;
    throw new WeappUsageError(
      `${id}: the input holds what JSON cannot: a bigint or a reference to itself.`,
      id,
    );
  }
}

/** A call with its body; a form gets its content type, with the boundary, from what sends it. */
export function withBody(
  operation: Operation,
  query: string,
  body: string | FormData | undefined,
  options: CallOptions,
): Outgoing {
  const json = typeof body === 'string';
  const headers = options.headers && json ? { ...JSON_HEADERS, ...options.headers } : options.headers;
  return { operation, query, body, headers: headers ?? (json ? JSON_HEADERS : undefined), options };
}
