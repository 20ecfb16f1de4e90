import type { CallOptions } from './call-options.ts';
import { WeappUsageError } from './errors.ts';
import { exactDigits, stringifyInt64 } from './int64.ts';
import { type Operation, sendsForm } from './operation.ts';
import type { Outgoing } from './transport.ts';
import { toForm } from './upload.ts';

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
    if (inQuery(name))
      query.append(name, String(operation[7]?.includes(name) ? exactDigits(id, name, value) : value));
    else body[name] = value;
  }
  // Without input too: WeChat refuses an empty body (44002), and takes `{}`.
  const hasBody = method === 'POST' && queryFields !== 1;
  const form = sendsForm(operation);
  return {
    operation,
    query: query.toString(),
    body: !hasBody ? undefined : form ? toForm(body) : toJson(operation, body),
    // fetch gives a form its content type, with the boundary.
    headers: hasBody && !form ? { ...JSON_HEADERS, ...options.headers } : options.headers,
    options,
  };
}

/** The JSON of a body. */
export const toJson = (operation: Operation, body: unknown): string =>
  operation[7] ? stringifyInt64(operation[0], body, operation[7]) : JSON.stringify(body);
