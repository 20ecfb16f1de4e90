import { WeappUsageError } from '../errors/errors.ts';

/** A checked base URL: no trailing slash, no query, no credentials. */
export interface BaseUrl {
  /** Scheme, host and port. */
  origin: string;
  /** What stands before an operation's path; mostly nothing. */
  path: string;
  /** Host and port, the only part that messages name. */
  host: string;
}

/** Checks a `baseUrl`: one, or several of which the first is preferred. */
export function parseBaseUrls(given: unknown): readonly [BaseUrl, ...BaseUrl[]] {
  // An empty list is no URL.
  const list: unknown[] = Array.isArray(given) && given.length > 0 ? given : [given];
  return list.map(parseBaseUrl) as [BaseUrl, ...BaseUrl[]];
}

/** The message does not repeat what was given, since it may hold credentials. */
function parseBaseUrl(given: unknown): BaseUrl {
  // A URL object, also of another realm.
  const { href = given } = Object(given);
  const url = typeof href === 'string' && URL.canParse(href) ? new URL(href) : undefined;
  const fault = !url
    ? 'is not an absolute URL'
    : !/^https?:$/.test(url.protocol)
      ? `has the scheme ${url.protocol.slice(0, 20)}`
      : url.username || url.password
        ? 'holds a user name or password'
        : url.search || url.hash
          ? 'holds a query or fragment'
          : undefined;
  if (!url || fault) {
    throw new WeappUsageError(
      `baseUrl ${fault}: give an origin such as http://127.0.0.1:4010, or leave it out for WeChat's own.`,
    );
  }
  let path = url.pathname;
  while (path.endsWith('/')) path = path.slice(0, -1);
  return { origin: url.origin, path, host: url.host };
}
