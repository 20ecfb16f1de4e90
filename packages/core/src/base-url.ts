import { WeappUsageError } from './errors.ts';

/** A checked base URL: no trailing slash, no query, no credentials. */
export interface BaseUrl {
  /** Scheme, host and port. */
  origin: string;
  /** What stands before an operation's path; mostly nothing. */
  path: string;
  /** Host and port, the only part that messages name. */
  host: string;
}

/** Checks a `baseUrl`; the message does not repeat it, since it may hold credentials. */
export function parseBaseUrl(baseUrl: string): BaseUrl {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const fault = !url
    ? 'is not an absolute URL'
    : !/^https?:$/.test(url.protocol)
      ? `has the scheme ${url.protocol}`
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
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, ''), host: url.host };
}
