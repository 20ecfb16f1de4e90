import { WeappUsageError } from '@weapp-openapi/core';

/** Where a history is kept. */
export type DatabasePlace =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

const FORMS = "such as 'file:./weapp.db' or 'postgres://user@host/database'";

/**
 * Reads the `url` of `openHistory`. No message contains the URL: it may hold a password.
 *
 * @throws WeappUsageError when it is neither a file nor a PostgreSQL database.
 */
export function readDatabaseUrl(url: unknown): DatabasePlace {
  if (typeof url !== 'string' || url === '') {
    throw new WeappUsageError(`openHistory: url must be text, ${FORMS}.`);
  }
  if (url === ':memory:') return { kind: 'sqlite', path: url };
  const colon = url.indexOf(':');
  const scheme = colon === -1 ? '' : url.slice(0, colon).toLowerCase();
  if (scheme === 'file') return { kind: 'sqlite', path: pathOf(url.slice(colon + 1)) };
  if (scheme === 'postgres' || scheme === 'postgresql') return { kind: 'postgres', url: checked(url) };
  if (/^[a-z][a-z0-9+.-]+$/.test(scheme)) {
    throw new WeappUsageError(
      `openHistory: url begins with ${scheme}:, which is no database that it knows. Use a url ${FORMS}.`,
    );
  }
  throw new WeappUsageError(
    `openHistory: url has no scheme. For a file, write file: before its path, ${FORMS}.`,
  );
}

/** file:./x, file:/x and file:///x; not file://x, where x would be a host. */
function pathOf(rest: string): string {
  let path = rest;
  if (path.startsWith('//')) {
    if (!path.startsWith('///')) {
      throw new WeappUsageError('openHistory: file: takes one slash or three, such as file:/data/weapp.db.');
    }
    path = path.slice(2);
  }
  if (path.includes('?') || path.includes('#')) {
    throw new WeappUsageError('openHistory: a file: url takes a path alone, without ? or #.');
  }
  try {
    path = decodeURIComponent(path);
  } catch {
    throw new WeappUsageError(
      'openHistory: the path of the file: url has a % that is not %25 or another code.',
    );
  }
  // On Windows file:///C:/x is the path C:/x.
  if (/^\/[A-Za-z]:/.test(path)) path = path.slice(1);
  if (path === '' || path.endsWith('/') || path.includes('\0')) {
    throw new WeappUsageError('openHistory: the file: url must name a file, such as file:./weapp.db.');
  }
  return path;
}

function checked(url: string): string {
  if (URL.canParse(url)) return url;
  throw new WeappUsageError(
    'openHistory: the postgres: url cannot be read. Write postgres://user:password@host:5432/database, and / ? # @ : % in the password as %2F %3F %23 %40 %3A %25.',
  );
}
