import { inLanguage, speaking, WeappUsageError } from '@weapp-openapi/core';
import { requestTimeout } from './checks/duration.ts';
import { appsOrResolve, maxWrong, noApp, resolveWrong } from './messages/manager.ts';
import { type BuiltManager, checkSharedOptions, type TokenManager } from './renewal/shared-token.ts';
import { buildTokenManager, TIMEOUT, type TokenManagerOptions } from './token-manager.ts';
import { createTokenRequests } from './token-request.ts';

/** What differs from app to app. */
export type TokenPoolApp = Pick<TokenManagerOptions, 'secret' | 'kind'>;

/** Options of {@link createTokenPool}; the inherited ones are shared by all managers. */
export interface TokenPoolOptions extends Omit<TokenManagerOptions, 'appid' | 'secret'> {
  /** AppSecrets by appid. */
  apps?: Readonly<Record<string, string>> | undefined;
  /** Looks up an app, for example in a database; undefined for an unknown one. Cannot be combined with `apps`. */
  resolve?: ((appid: string) => Promise<TokenPoolApp | undefined> | TokenPoolApp | undefined) | undefined;
  /** The most managers to keep; the most recently used ones stay. Default: 1000. */
  max?: number | undefined;
}

/** Token managers of many apps. */
export interface TokenPool {
  /**
   * The app's manager: the same one for as long as it is kept.
   *
   * @throws {WeappUsageError} when the app is unknown. What `resolve` throws is passed on, and the next call asks it
   * again.
   */
  get(appid: string): Promise<TokenManager>;
  /** Managers in memory. */
  readonly size: number;
}

/**
 * One token manager per app, for a service provider with many apps, in bounded memory. The least recently used manager
 * is discarded first, except while it fetches a token, replaces a refused one or remembers a failure. With a shared
 * `store`, an app that returns finds its token there.
 *
 * @example
 * const pool = createTokenPool({ resolve: (appid) => db.findApp(appid), store: redisStore({ client }) });
 * const wx = createClient({ credential: await pool.get(appid) });
 * @throws {WeappUsageError} when an option is wrong.
 */
export function createTokenPool(options: TokenPoolOptions): TokenPool {
  try {
    return poolOf(options);
  } catch (error) {
    throw inLanguage(error, options?.language);
  }
}

function poolOf(options: TokenPoolOptions): TokenPool {
  const { apps, resolve, max = 1_000, ...shared } = options ?? {};
  if ((apps === undefined) === (resolve === undefined)) {
    throw new WeappUsageError(appsOrResolve());
  }
  if (resolve !== undefined && typeof resolve !== 'function') {
    throw new WeappUsageError(resolveWrong());
  }
  if (!Number.isInteger(max) || max < 1) {
    throw new WeappUsageError(maxWrong());
  }
  checkSharedOptions('createTokenPool', shared);
  const timeout = requestTimeout('createTokenPool', shared.timeout, TIMEOUT);
  const requests = createTokenRequests({ ...shared, timeout });
  const known = new Map(Object.entries(apps ?? {}));
  // In order of their last use.
  const kept = new Map<string, BuiltManager>();
  const coming = new Map<string, Promise<TokenManager>>();

  async function build(appid: string): Promise<TokenManager> {
    const secret = known.get(appid);
    const app = resolve ? await resolve(appid) : secret === undefined ? undefined : { secret };
    if (!app) throw new WeappUsageError(noApp(String(appid)));
    const built = buildTokenManager({ ...shared, ...app, appid }, { requests });
    kept.set(appid, built);
    for (const [other, { isIdle }] of kept) {
      if (kept.size <= max) break;
      if (other !== appid && isIdle()) kept.delete(other);
    }
    return built.manager;
  }

  return {
    async get(appid) {
      const built = kept.get(appid);
      if (built) {
        kept.delete(appid);
        kept.set(appid, built);
        return built.manager;
      }
      let wait = coming.get(appid);
      if (!wait) {
        wait = speaking(shared.language, () => build(appid)).finally(() => coming.delete(appid));
        coming.set(appid, wait);
      }
      return wait;
    },
    get size() {
      return kept.size;
    },
  };
}
