import { type CredentialSource, createClient, type Fetch, WeappUsageError } from '@weapp-openapi/core';
import { type HeldToken, hold } from './held-token.ts';
import { memoryStore, type TokenStore } from './store.ts';

/** Options of {@link createTokenManager}. */
export interface TokenManagerOptions {
  /** The account's AppID. */
  appid: string;
  /** The account's AppSecret. */
  secret: string;
  /**
   * Which of WeChat's two tokens to use; they are independent of each other. `stable` (default) comes from
   * getStableAccessToken and is the same for everyone who asks. `legacy` comes from getAccessToken, where
   * every fetch retires the token before it.
   */
  kind?: 'stable' | 'legacy' | undefined;
  /** Where the token is kept, and shared with other processes. Default: this process's memory. */
  store?: TokenStore | undefined;
  /** Default: `https://api.weixin.qq.com`. */
  baseUrl?: string | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
  /** Milliseconds for one token request. Default: 30000. */
  timeout?: number | undefined;
  /** Told when the store fails; the manager goes on with the token in memory, or fetches one. */
  onStoreError?: ((error: unknown) => void) | undefined;
}

/** Hands out the current access_token; goes into createClient as `credential`. */
export interface TokenManager extends CredentialSource {
  /**
   * The current token, from memory while it lives. Near its end a new one is fetched in the background.
   *
   * @throws {WeappApiError} when WeChat refuses: a wrong secret (40125), an IP that is not on the account's
   * list (40164), ... Other {@link WeappError}s when there is no answer.
   */
  get(): Promise<string>;
  /** Reports a token that WeChat refused. Does nothing if another one is current by now. */
  invalidate(token: string): Promise<void>;
}

// WeChat refuses forced refreshes that follow each other faster.
const FORCE_INTERVAL = 30_000;

/**
 * Keeps one app's access_token: fetched once however many callers wait, renewed before it ends.
 *
 * @example
 * const token = createTokenManager({ appid: 'wx...', secret: '...' });
 * const wx = createClient({ credential: token });
 * @throws {WeappUsageError} when appid or secret is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
 */
export function createTokenManager(options: TokenManagerOptions): TokenManager {
  const { appid, secret, kind = 'stable', store = memoryStore(), onStoreError } = options;
  required('appid', appid);
  required('secret', secret);
  if (kind !== 'stable' && kind !== 'legacy') {
    throw new WeappUsageError("createTokenManager: `kind` must be 'stable' or 'legacy'.");
  }
  const wx = createClient({ baseUrl: options.baseUrl, fetch: options.fetch, timeout: options.timeout });
  const key = `${appid}:${kind}`;
  let current: HeldToken | undefined;
  let newest: string | undefined;
  let flight: Promise<string> | undefined;
  let refused: string | undefined;
  let forcedAt = Number.NEGATIVE_INFINITY;

  const stored = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      onStoreError?.(error);
      return undefined;
    }
  };

  const request = (force: boolean) => {
    const credentials = { grant_type: 'client_credential', appid, secret } as const;
    if (kind === 'legacy') return wx.getAccessToken(credentials);
    // A forced refresh that is repeated would kill the token of the first one, and is rationed.
    if (force) return wx.getStableAccessToken({ ...credentials, force_refresh: true }, { retries: 0 });
    return wx.getStableAccessToken(credentials);
  };

  const fetchToken = async (): Promise<HeldToken> => {
    let answer = await request(false);
    // WeChat still takes the token for good although it was refused: only force brings another one.
    if (
      kind === 'stable' &&
      answer.access_token === refused &&
      performance.now() - forcedAt >= FORCE_INTERVAL
    ) {
      forcedAt = performance.now();
      answer = await request(true);
    }
    const { access_token: token, expires_in } = answer;
    await stored(() => store.write(key, { token, expiresAt: Date.now() + expires_in * 1000 }));
    return hold(token, expires_in * 1000);
  };

  const renew = async (): Promise<string> => {
    const record = await stored(() => store.read(key));
    const shared = record && hold(record.token, record.expiresAt - Date.now());
    // Another manager may have put a newer one there. The own one is judged by the monotonic clock only.
    const isNews = (held: HeldToken) => held.isAlive() && held.token !== refused && held.token !== newest;
    const held = shared && isNews(shared) ? shared : await fetchToken();
    current = held;
    newest = held.token;
    return held.token;
  };

  const fly = () => {
    flight ??= renew().finally(() => {
      flight = undefined;
    });
    return flight;
  };

  return {
    async get() {
      if (!current?.isAlive()) return fly();
      const { token } = current;
      if (current.isDue() && !flight) {
        const held = current;
        // The token in hand is good for a while; a failure is tried again after a pause, and seen by a
        // caller only once the token has ended.
        fly().catch(() => held.postpone());
      }
      return token;
    },

    async invalidate(token) {
      // A late failure of an older token must not cost the newer one.
      if (token !== newest) return;
      refused = token;
      current = undefined;
      await stored(() => store.invalidate(key, token));
    },
  };
}

function required(name: 'appid' | 'secret', value: unknown): void {
  if (typeof value === 'string' && value !== '') return;
  throw new WeappUsageError(
    `createTokenManager: \`${name}\` is missing. It stands in the admin console (mp.weixin.qq.com) under 开发管理, 开发设置.`,
  );
}
