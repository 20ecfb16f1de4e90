import type { CallOptions } from './call-options.ts';
import { WeappUsageError } from './errors.ts';
import type { Operation } from './operation.ts';
import type { Outgoing } from './transport.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

/** Serialises the flat input of the operation style: query fields into the query, the rest into the body. */
export function serialiseInput(operation: Operation, input: unknown, options: CallOptions): Outgoing {
  const [id, method, , , queryFields] = operation;
  if (input !== undefined && (typeof input !== 'object' || input === null || Array.isArray(input))) {
    throw new WeappUsageError(`${id}: the input must be an object of its fields.`, id);
  }
  const inQuery = (name: string) => queryFields === 1 || (queryFields !== 0 && queryFields.includes(name));
  const query = new URLSearchParams();
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input ?? {})) {
    if (value === undefined) continue;
    if (inQuery(name)) query.append(name, String(value));
    else body[name] = value;
  }
  const text =
    method === 'POST' && queryFields !== 1 && input !== undefined ? JSON.stringify(body) : undefined;
  return {
    operation,
    query: query.toString(),
    body: text,
    headers: text === undefined ? options.headers : { ...JSON_HEADERS, ...options.headers },
    options,
  };
}
