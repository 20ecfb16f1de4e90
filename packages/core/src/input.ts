import type { Outgoing } from './call.ts';
import type { CallOptions } from './call-options.ts';
import { isWeappError, WeappUsageError } from './errors.ts';
import { exactDigits, stringifyInt64 } from './int64.ts';
import { type Operation, sendsForm } from './operation.ts';
import { toForm } from './upload.ts';

const JSON_HEADERS: Record<string, string> = { 'content-type': 'application/json' };

/** Serialises the flat input of the operation style: query fields into the query, the rest into the body. */
export async function serialiseInput(
  operation: Operation,
  input: unknown,
  options: CallOptions,
): Promise<Outgoing> {
  const [id, method, , , queryFields] = operation;
  if (input !== undefined && (typeof input !== 'object' || input === null || Array.isArray(input))) {
    throw new WeappUsageError(`${id}: the input must be an object of its fields.`, id);
  }
  // Without input too: WeChat refuses an empty body (44002), and takes `{}`.
  const hasBody = method === 'POST' && queryFields !== 1;
  let query = '';
  let fields: object = input ?? {};
  if (queryFields !== 0) {
    const parameters = new URLSearchParams();
    const rest: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      if (queryFields !== 1 && !queryFields.includes(name)) rest[name] = value;
      else parameters.append(name, String(operation[7]?.includes(name) ? exactDigits(id, name, value) : value));
    }
    query = parameters.toString();
    fields = rest;
  }
  if (!hasBody) return { operation, query, body: undefined, headers: options.headers, options };
  // A form gets its content type, with the boundary, from what sends it.
  if (sendsForm(operation))
    return { operation, query, body: await toForm(id, fields), headers: options.headers, options };
  const headers = options.headers ? { ...JSON_HEADERS, ...options.headers } : JSON_HEADERS;
  return { operation, query, body: toJson(operation, fields), headers, options };
}

/** The JSON of a body. */
export function toJson(operation: Operation, body: unknown): string {
  const [id] = operation;
  try {
    return operation[7] ? stringifyInt64(id, body, operation[7]) : JSON.stringify(body);
  } catch (error) {
    if (isWeappError(error)) throw error;
    throw new WeappUsageError(`${id}: the input holds what JSON cannot: a bigint or a reference to itself.`, id);
  }
}
