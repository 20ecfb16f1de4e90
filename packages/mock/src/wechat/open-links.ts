import type { Link, LinkKind, LinkStore, LinkTarget } from './links.ts';
import type { FoundLink } from './read-link.ts';
import { readLink } from './read-link.ts';

/** What opens when a user follows a link or scans a code. */
export interface OpenedLink extends LinkTarget {
  kind: LinkKind;
  /** The decoded `scene` of a code of getUnlimitedQRCode. */
  scene?: string;
}

/** The links and codes of a mock, as a user meets them. */
export interface Links {
  /**
   * Follows a link, or scans a code: takes a URL Scheme, a URL Link, a Short Link, the text of a code, or a picture that
   * this mock drew, unchanged. Counts as one of the day's opens.
   *
   * @throws {RangeError} if it is none of this mock's, has expired, or the day's opens are used up.
   * @example
   * const { bytes } = await wx.getUnlimitedQRCode({ page: 'pages/index', scene: 'a=1' });
   * mock.links.open(bytes); // { kind: 'code', app: 'wx1', path: 'pages/index', scene: 'a=1', ... }
   */
  open(link: string | Uint8Array): OpenedLink;
  /** The links that operations made, oldest first, of an app or of all; at most 10,000 are kept. */
  list(app?: string): Link[];
}

const wrong = (what: string) => new RangeError(`@weapp-openapi/mock: ${what}`);

export const createLinks = (
  store: LinkStore,
  textOf: (picture: Uint8Array) => string | undefined,
  now: () => number,
): Links => ({
  open(link) {
    const url = typeof link === 'string' ? link : textOf(link);
    if (url === undefined) throw wrong('the picture is none that this mock has drawn.');
    const found = readLink(url, store);
    if (!found) throw wrong('the link is none that this mock has made.');
    if (found.endsAt && now() >= found.endsAt) {
      throw wrong(`the link has expired: it was valid until ${new Date(found.endsAt).toISOString()}.`);
    }
    const { kind, app, path, query, env_version } = found;
    // Codes and Short Links are opened without a limit.
    if (kind !== 'code' && kind !== 'shortLink') {
      if (store.opensLeft(app) <= 0) throw wrong(`the opens of ${app} are used up for today.`);
      store.countOpen(app);
    }
    return { ...{ kind, app, path, query, env_version }, ...sceneOf(found) };
  },
  list: (app) =>
    store
      .all()
      .filter((link) => app === undefined || link.app === app)
      .map((link) => structuredClone(link)),
});

function sceneOf({ kind, query }: FoundLink): { scene?: string } {
  const scene = kind === 'code' ? new URLSearchParams(query).get('scene') : null;
  return scene === null ? {} : { scene };
}
