import { openApiDocument } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { LONGEST_KEY } from '../memory/kept.ts';
import { isCount, isNumber, isText, maybe, oneOf, shaped } from '../memory/shape.ts';
import type { State } from '../memory/state.ts';
import { type Apps, checkApp } from './apps.ts';
import { type Handlers, text } from './call.ts';
import { dayInShanghai } from './dates.ts';
import type { TokenCalls } from './token-quota.ts';

export interface ApiQuotaOptions {
  state: State;
  apps: Apps | undefined;
  now: () => number;
  /** The day's token calls, counted separately because they carry no token. */
  tokenCalls(appid: string): TokenCalls;
  clearTokenCalls(appid: string): void;
}

interface Use {
  appid: string;
  path: string;
  day: number;
  used: number;
  /** Set by a test: then the limit is enforced even if no page documents it. */
  isSet?: boolean;
}

/** The day's calls of one path. */
export interface Quota {
  path: string;
  daily_limit: number;
  used: number;
  remain: number;
}

export type ApiQuota = ReturnType<typeof createApiQuota>;

/** Maximum number of counters in memory, one per app and path. */
const KEPT = 20_000;
/** Daily limits, where WeChat's docs give a number. */
const DAILY_LIMITS: Readonly<Record<string, number>> = {
  '/cgi-bin/token': 2_000,
  '/cgi-bin/stable_token': 500_000,
  '/wxa/msg_sec_check': 2_000_000,
  '/wxa/media_check_async': 200_000,
};
/** A typical limit for all other paths; the real ones are shown in the admin console. */
const DEFAULT_DAILY_LIMIT = 100_000;
const FITS = {
  use: shaped<Use>({
    ...{ appid: isText, path: isText, day: isNumber, used: isCount, isSet: maybe(oneOf(true, false)) },
  }),
  clear: shaped<{ month: string; times: number }>({ month: isText, times: isCount }),
};
const CLEARS_PER_MONTH = { all: 10, one: 50 } as const;

/**
 * Counts the day's calls by app and path: getApiQuota reads the counts, the clearing operations reset them.
 */
export function createApiQuota({ state, apps, now, tokenCalls, clearTokenCalls }: ApiQuotaOptions) {
  const uses = state.kept<Use>('apiQuotas', { count: KEPT, fits: FITS.use });
  const clears = state.kept<{ month: string; times: number }>('quotaClearings', {
    count: KEPT,
    fits: FITS.clear,
  });
  /**
   * Incremented when an app clears all its quotas, which invalidates the counts stored under the old number.
   */
  const eras = state.kept<number>('quotaEras', { count: KEPT, fits: isCount });

  const keyOf = (appid: string, path: string) => `${appid} ${eras.get(appid) ?? 0} ${path}`;

  function used(appid: string, path: string): number {
    if (path === '/cgi-bin/token') return tokenCalls(appid).legacy;
    if (path === '/cgi-bin/stable_token') return tokenCalls(appid).stable;
    const use = uses.get(keyOf(appid, path));
    return use?.day === dayInShanghai(now()) ? use.used : 0;
  }

  function quotaOf(appid: string, path: string): Quota {
    const daily_limit = DAILY_LIMITS[path] ?? DEFAULT_DAILY_LIMIT;
    const calls = used(appid, path);
    return { path, daily_limit, used: calls, remain: Math.max(0, daily_limit - calls) };
  }

  function countClear(appid: string, kind: keyof typeof CLEARS_PER_MONTH): void {
    const month = new Date((dayInShanghai(now()) * 24 + 12) * 3_600_000).toISOString().slice(0, 7);
    const key = `${appid} ${kind}`;
    const clear = clears.get(key);
    const times = clear?.month === month ? clear.times : 0;
    if (times >= CLEARS_PER_MONTH[kind]) throw new Refusal(48006);
    clears.set(key, { month, times: times + 1 });
  }

  function clearAll(appid: string): void {
    countClear(appid, 'all');
    eras.set(appid, (eras.get(appid) ?? 0) + 1);
    clearTokenCalls(appid);
  }

  const handlers: Handlers = {
    getApiQuota({ appid, body }) {
      const path = text(body.cgi_path);
      checkPath(path);
      const { daily_limit, used, remain } = quotaOf(appid, path);
      return { errcode: 0, errmsg: 'ok', quota: { daily_limit, used, remain } };
    },
    clearQuota({ appid, body, example }) {
      if (body.appid !== appid) throw new Refusal(40013, 'the access_token belongs to another appid');
      clearAll(appid);
      return example();
    },
    clearApiQuota({ appid, body, example }) {
      const path = text(body.cgi_path);
      // The docs' own example is a path of WeChat's shop API, which the spec does not cover.
      if (!path.startsWith('/channels/ec/') || path.length > LONGEST_KEY) checkPath(path);
      countClear(appid, 'one');
      uses.delete(keyOf(appid, path));
      return example();
    },
    clearQuotaByAppSecret({ query, body, example }) {
      const appid = text(body.appid ?? query.appid);
      checkApp(apps, appid, text(body.appsecret ?? query.appsecret));
      clearAll(appid);
      return example();
    },
  };

  return {
    handlers,
    /**
     * Counts a call with a valid token. Throws 45009 over a limit that WeChat's docs give, or that a test has used up.
     */
    count(appid: string, path: string): void {
      const key = keyOf(appid, path);
      const day = dayInShanghai(now());
      const use = uses.get(key);
      if (use?.day !== day) {
        uses.set(key, { appid, path, day, used: 1 });
        return;
      }
      const limit = DAILY_LIMITS[path] ?? (use.isSet ? DEFAULT_DAILY_LIMIT : Number.POSITIVE_INFINITY);
      if (use.used >= limit) throw new Refusal(45009);
      use.used++;
    },
    /** The mini programs that have called today. */
    apps(): string[] {
      const day = dayInShanghai(now());
      return [...new Set([...uses.values()].filter((use) => use.day === day).map(({ appid }) => appid))];
    },
    /** The paths that a mini program has called today. */
    list(appid: string): Quota[] {
      const own = [...uses.entries()].filter(([key, { path }]) => key === keyOf(appid, path));
      return own.map(([, { path }]) => quotaOf(appid, path)).filter((quota) => quota.used > 0);
    },
    /** Leaves so many calls for the rest of the day. */
    leave(appid: string, path: string, remain: number): Quota {
      const limit = DAILY_LIMITS[path] ?? DEFAULT_DAILY_LIMIT;
      const used = Math.max(0, limit - remain);
      uses.set(keyOf(appid, path), { appid, path, day: dayInShanghai(now()), used, isSet: true });
      return quotaOf(appid, path);
    },
  };
}

function checkPath(path: string): void {
  if (path.startsWith('/sns/')) throw new Refusal(76022);
  if (!Object.hasOwn(openApiDocument.paths, path)) throw new Refusal(76021);
}
