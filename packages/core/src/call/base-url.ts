import { WeappUsageError } from '../errors/errors.ts';
import { baseUrlWrong, noUrl, schemeWrong, withQuery, withUser } from '../messages/settings.ts';

/** A checked base URL: no trailing slash, no query, no credentials. */
export interface BaseUrl {
  /** Scheme, host and port. */
  origin: string;
  /** Prefix of every operation's path; usually empty. */
  path: string;
  /** Host and port, the only part that messages show. */
  host: string;
}

/** Checks a `baseUrl`: one URL, or several in order of preference. */
export function parseBaseUrls(given: unknown): readonly [BaseUrl, ...BaseUrl[]] {
  // An empty list falls through, and is rejected as an invalid URL.
  const list: unknown[] = Array.isArray(given) && given.length > 0 ? given : [given];
  return list.map(parseBaseUrl) as [BaseUrl, ...BaseUrl[]];
}

/** The error does not repeat the URL, which may contain credentials. */
function parseBaseUrl(given: unknown): BaseUrl {
  // Also accepts a URL object from another realm.
  const { href = given } = Object(given);
  const url = typeof href === 'string' && URL.canParse(href) ? new URL(href) : undefined;
  const fault = !url
    ? noUrl()
    : !/^https?:$/.test(url.protocol)
      ? schemeWrong(url.protocol.slice(0, 20))
      : url.username || url.password
        ? withUser()
        : url.search || url.hash
          ? withQuery()
          : undefined;
  if (!url || fault) {
    throw new WeappUsageError(baseUrlWrong(fault ?? noUrl()));
  }
  let path = url.pathname;
  while (path.endsWith('/')) path = path.slice(0, -1);
  return { origin: url.origin, path, host: url.host };
}
