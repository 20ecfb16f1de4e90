import { randomBytes } from 'node:crypto';
import { toJson } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { type Kept, LONGEST_KEY } from '../memory/kept.ts';
import type { State } from '../memory/state.ts';
import { text } from './call.ts';
import { dayInShanghai } from './dates.ts';

export type EnvVersion = 'release' | 'trial' | 'develop';

/** Kinds of links: URL Scheme, that of an NFC tag, a plain URL Scheme, URL Link, Short Link, the code in a picture. */
export type LinkKind = 'scheme' | 'nfcScheme' | 'plainScheme' | 'urlLink' | 'shortLink' | 'code';

/** Where a link leads. */
export interface LinkTarget {
  app: string;
  /** The page, as the request gave it; '' for the home page. */
  path: string;
  /** Without a question mark; '' if there is none. */
  query: string;
  env_version: EnvVersion;
}

/** A link that the mock made. */
export interface Link extends LinkTarget {
  kind: LinkKind;
  url: string;
  /** In milliseconds of the mock's clock. */
  createdAt: number;
  /** When it expires, in milliseconds; 0 for never. */
  endsAt: number;
  /** The web page that a URL Link shows first, as in the request. */
  cloud_base?: Readonly<Record<string, unknown>>;
}

/** The links of all apps by their token, and how many were made and opened. */
export interface LinkStore {
  /** Makes a link around a token. */
  make(link: Omit<Link, 'url' | 'createdAt'>, url: (token: string) => string): Link;
  /** The link with a token. */
  get(token: string): Link | undefined;
  all(): Link[];
  /** Opens left today (单天剩余访问次数). */
  opensLeft(app: string): number;
  countOpen(app: string): void;
}

interface Use {
  day: number;
  /** Schemes and URL Links made, Short Links made, and all opens, on that day. */
  made: number;
  short: number;
  opened: number;
  /** Short Links that never expire, made altogether. */
  permanent: number;
}

const KEPT = 10_000;
/** The paths are as long as the caller likes. */
const BOUNDS = { count: KEPT, weight: 16 * 1024 * 1024, weigh: (link: Link) => toJson(link).length };
/** From the notes on quotas (调用上限) of the operations' pages. */
const LIMITS = { made: 500_000, short: 10_000_000, opened: 3_000_000, permanent: 100_000 } as const;

export function createLinkStore(state: State, now: () => number): LinkStore {
  const links: Kept<Link> = state.kept<Link>('links', BOUNDS);
  const uses = state.kept<Use>('linkQuotas', { count: KEPT });

  function useOf(app: string): Use {
    const day = dayInShanghai(now());
    const before = uses.get(app);
    if (before?.day === day) return before;
    return { day, made: 0, short: 0, opened: 0, permanent: before?.permanent ?? 0 };
  }

  function count(app: string, name: keyof typeof LIMITS, errcode: number): void {
    const use = useOf(app);
    if (use[name] >= LIMITS[name]) throw new Refusal(errcode);
    uses.set(app, { ...use, [name]: use[name] + 1 });
  }

  return {
    make(link, url) {
      if (link.kind === 'shortLink') {
        if (link.endsAt === 0) count(link.app, 'permanent', 85400);
        count(link.app, 'short', 45009);
      } else count(link.app, 'made', 44993);
      const token = randomBytes(8).toString('base64url');
      const made = { ...link, url: url(token), createdAt: now() };
      links.set(token, made);
      return made;
    },
    get: (token) => (token.length <= LONGEST_KEY ? links.get(token) : undefined),
    all: () => [...links.values()],
    opensLeft: (app) => LIMITS.opened - useOf(app).opened,
    countOpen: (app) => count(app, 'opened', 85406),
  };
}

/** The version to open: the published one unless the request says otherwise. */
export const versionOf = (value: unknown): EnvVersion =>
  value === 'trial' || value === 'develop' ? value : 'release';

/** A page's path and query apart. */
export function splitPage(page: unknown): Pick<LinkTarget, 'path' | 'query'> {
  const whole = text(page);
  const mark = whole.indexOf('?');
  return mark < 0 ? { path: whole, query: '' } : { path: whole.slice(0, mark), query: whole.slice(mark + 1) };
}
