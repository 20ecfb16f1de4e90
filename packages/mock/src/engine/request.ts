import { rounded } from './exact-json.ts';
import type { Operation } from './operations.ts';
import type { PrismRequest } from './prism.ts';
import { Refusal } from './refusal.ts';

const LONGEST_URL = 8 * 1024;
const MOST_PARAMETERS = 100;

/** The URL of a request. Throws with HTTP status 414 or 400 if it is too long or has too many parameters. */
export function readUrl(target: string): URL {
  if (target.length > LONGEST_URL) {
    throw new Refusal(40097, `the address is longer than ${LONGEST_URL} characters`, 414);
  }
  // Accepts any origin, because a client that uses a proxy sends the absolute URL.
  const url = URL.parse(target, 'http://mock');
  if (!url) throw new Refusal(40066, 'the address does not parse');
  if (url.searchParams.size > MOST_PARAMETERS) {
    throw new Refusal(40097, `the address has more than ${MOST_PARAMETERS} parameters`, 400);
  }
  return url;
}

/** The request in Prism's form, before its body is read. */
export function describeRequest(operation: Operation, url: URL): PrismRequest {
  const query: Record<string, string | string[]> = {};
  const declared = [...operation.queryNames, ...operation.credentials];
  const folded = new Set(declared.map((name) => name.toLowerCase()));
  // At most 100 parameters, see readUrl.
  for (const name of new Set(url.searchParams.keys())) {
    // Prism ignores the case of names, which WeChat does not: `openId` is not `openid`.
    if (!declared.includes(name) && folded.has(name.toLowerCase())) continue;
    const [first = '', ...others] = url.searchParams.getAll(name);
    // defineProperty is safe even for a parameter named __proto__.
    const value = others.length === 0 ? first : [first, ...others];
    Object.defineProperty(query, name, { value, enumerable: true });
  }
  return { method: operation.method, url: { path: url.pathname, query } };
}

/** The request with its body as parsed by body.ts. To a validator, a bigint is no integer. */
export const withBody = (
  request: PrismRequest,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  length: number,
): PrismRequest => ({
  ...request,
  // Without a content length Prism does not check the media type.
  headers: { ...headers, 'content-length': String(length) },
  body: rounded(body),
});

/** The query for an operation's handler: of a repeated name, the first value counts. */
export function firstValues(url: URL): Record<string, string> {
  const query: Record<string, string> = Object.create(null);
  for (const [name, value] of url.searchParams) query[name] ??= value;
  return query;
}
