import type { Operation } from './operations.ts';
import type { PrismRequest } from './prism.ts';
import { Refusal } from './refusal.ts';

const LONGEST_URL = 8 * 1024;
const MOST_PARAMETERS = 100;

/** The address of a request. Throws with HTTP status 414 or 400 for one that no call of WeChat's has. */
export function readUrl(target: string): URL {
  if (target.length > LONGEST_URL) {
    throw new Refusal(40097, `the address is longer than ${LONGEST_URL} characters`, 414);
  }
  // Any origin will do: a client that speaks to a proxy sends the whole URL.
  const url = URL.parse(target, 'http://mock');
  if (!url) throw new Refusal(40066, 'the address does not parse');
  if (url.searchParams.size > MOST_PARAMETERS) {
    throw new Refusal(40097, `the address has more than ${MOST_PARAMETERS} parameters`, 400);
  }
  return url;
}

/** A request as Prism wants to see it, before its body is read. */
export function describeRequest(operation: Operation, url: URL): PrismRequest {
  const query: Record<string, string | string[]> = {};
  // A hundred parameters at most, see readUrl.
  for (const name of new Set(url.searchParams.keys())) {
    const [first = '', ...others] = url.searchParams.getAll(name);
    // defineProperty, because a caller may name a parameter __proto__.
    const value = others.length === 0 ? first : [first, ...others];
    Object.defineProperty(query, name, { value, enumerable: true });
  }
  return { method: operation.method, url: { path: url.pathname, query } };
}

/** The request with its body, as parsed by body.ts, whatever its media type was on the way. */
export const withBody = (
  request: PrismRequest,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  length: number,
): PrismRequest => ({
  ...request,
  // Without a length Prism does not look at the media type.
  headers: { ...headers, 'content-length': String(length) },
  body,
});

/** What an operation's handler reads: each name once, the first value counts. */
export function firstValues(url: URL): Record<string, string> {
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of url.searchParams) query[name] ??= value;
  return query;
}
