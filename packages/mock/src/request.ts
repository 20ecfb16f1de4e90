import type { Operation } from './operations.ts';
import type { PrismRequest } from './prism.ts';

/** A request as Prism wants to see it, before its body is read. */
export function describeRequest(operation: Operation, url: URL): PrismRequest {
  const query: Record<string, string | string[]> = {};
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
