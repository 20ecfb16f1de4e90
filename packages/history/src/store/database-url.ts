import { WeappUsageError } from '@weapp-openapi/core';
import {
  noFile,
  noScheme,
  pathWithQuery,
  percentWrong,
  postgresUrlWrong,
  schemeUnknown,
  slashesWrong,
  urlWrong,
} from '../messages/store.ts';

/** Where a history is kept. */
export type DatabasePlace =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

/**
 * Reads the `url` of `openHistory`. No message contains the URL: it may hold a password.
 *
 * @throws WeappUsageError when it is neither a file nor a PostgreSQL database.
 */
export function readDatabaseUrl(url: unknown): DatabasePlace {
  if (typeof url !== 'string' || url === '') {
    throw new WeappUsageError(urlWrong());
  }
  if (url === ':memory:') return { kind: 'sqlite', path: url };
  const colon = url.indexOf(':');
  const scheme = colon === -1 ? '' : url.slice(0, colon).toLowerCase();
  if (scheme === 'file') return { kind: 'sqlite', path: pathOf(url.slice(colon + 1)) };
  if (scheme === 'postgres' || scheme === 'postgresql') return { kind: 'postgres', url: checked(url) };
  if (/^[a-z][a-z0-9+.-]+$/.test(scheme)) {
    throw new WeappUsageError(schemeUnknown(scheme));
  }
  throw new WeappUsageError(noScheme());
}

/** file:./x, file:/x and file:///x; not file://x, where x would be a host. */
function pathOf(rest: string): string {
  let path = rest;
  if (path.startsWith('//')) {
    if (!path.startsWith('///')) {
      throw new WeappUsageError(slashesWrong());
    }
    path = path.slice(2);
  }
  if (path.includes('?') || path.includes('#')) {
    throw new WeappUsageError(pathWithQuery());
  }
  try {
    path = decodeURIComponent(path);
  } catch {
    throw new WeappUsageError(percentWrong());
  }
  // On Windows file:///C:/x is the path C:/x.
  if (/^\/[A-Za-z]:/.test(path)) path = path.slice(1);
  if (path === '' || path.endsWith('/') || path.includes('\0')) {
    throw new WeappUsageError(noFile());
  }
  return path;
}

function checked(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  // With an unescaped / ? or # in the password, the rest of it would be taken for path, query or fragment, and the
  // user for the host, which error messages name.
  const rest = parsed ? parsed.pathname + parsed.search : '@';
  if (parsed?.hash === '' && !rest.includes('@')) return url;
  throw new WeappUsageError(postgresUrlWrong());
}
