import { type Fetch, inLanguage, misspelt, type Transport, WeappUsageError } from '@weapp-openapi/core';
import { requestTimeout } from './checks/duration.ts';
import { kindWrong, needsSecret } from './messages/manager.ts';
import { needs, saidBy } from './messages/options.ts';
import { type Clock, systemClock } from './renewal/clock.ts';
import {
  type BuiltManager,
  checkSharedOptions,
  type SharedTokenOptions,
  shareToken,
  type TokenManager,
} from './renewal/shared-token.ts';
import { memoryStore } from './stores/memory-store.ts';
import { createTokenRequests, type TokenRequests } from './token-request.ts';

/** Options of {@link createTokenManager}. */
export interface TokenManagerOptions extends SharedTokenOptions {
  /** The account's AppID. */
  appid: string;
  /** The account's AppSecret. */
  secret: string;
  /**
   * Which of WeChat's two tokens to use; they are independent of each other. `stable` (default) comes from
   * getStableAccessToken and is the same for everyone who asks. `legacy` comes from getAccessToken, where every fetch
   * retires the previous token.
   */
  kind?: 'stable' | 'legacy' | undefined;
  /** As for createClient. Default: WeChat's own hosts. */
  baseUrl?: string | URL | readonly (string | URL)[] | undefined;
  /** Default: the global fetch. */
  fetch?: Fetch | undefined;
  /** How requests are sent, instead of fetch: undiciTransport() on Node. */
  transport?: Transport | undefined;
  /** Milliseconds per token request, including its retries; 0 or Infinity for no limit. Default: 10000. */
  timeout?: number | undefined;
}

/**
 * The default timeout of a token request, in milliseconds.
 *
 * @internal
 */
export const TIMEOUT = 10_000;

const LOCKED = 30_000;

/**
 * What tests replace and a pool shares.
 *
 * @internal
 */
export interface TokenManagerParts {
  clock: Clock;
  requests: TokenRequests;
}

/**
 * Keeps one app's access_token: fetched once however many callers and processes wait, renewed before it ends.
 *
 * @example
 * const token = createTokenManager({ appid: 'wx...', secret: '...' });
 * const wx = createClient({ credential: token });
 * @throws {WeappUsageError} when appid or secret is missing, or another option is wrong.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/mp-access-token/api_getstableaccesstoken.html 官方文档}
 */
export function createTokenManager(options: TokenManagerOptions): TokenManager {
  try {
    return buildTokenManager(options).manager;
  } catch (error) {
    throw inLanguage(error, options?.language);
  }
}

/** @internal */
export function buildTokenManager(
  options: TokenManagerOptions,
  parts: Partial<TokenManagerParts> = {},
): BuiltManager {
  checkOptions(options);
  const { appid, secret, kind = 'stable' } = options;
  const timeout = requestTimeout('createTokenManager', options.timeout, TIMEOUT);
  const { clock = systemClock, requests = createTokenRequests({ ...options, timeout }) } = parts;
  const source = {
    app: { appid, kind },
    kind,
    key: `${appid}:${kind}`,
    fetch: requests({ appid, secret, kind }),
    // Even if a request may take hours, its lock is not granted for hours: it is extended during the request.
    requestTime: Math.min(timeout || LOCKED, LOCKED),
    secrets: [secret],
  };
  return shareToken(source, { ...options, store: options.store ?? memoryStore() }, clock);
}

const NAMES = [
  'appid',
  'secret',
  'kind',
  'baseUrl',
  'fetch',
  'transport',
  'timeout',
  'store',
  'storeTimeout',
  'refreshAhead',
  'onEvent',
  'language',
];

function checkOptions(options: TokenManagerOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new WeappUsageError(needs('createTokenManager', '{ appid, secret }'));
  }
  const { kind, timeout } = options;
  const misspelling = misspelt(options, NAMES);
  if (misspelling !== undefined) throw new WeappUsageError(saidBy('createTokenManager', misspelling));
  for (const name of ['appid', 'secret'] as const) {
    if (typeof options[name] === 'string' && options[name] !== '') continue;
    throw new WeappUsageError(needsSecret(name));
  }
  if (kind !== undefined && kind !== 'stable' && kind !== 'legacy') {
    throw new WeappUsageError(kindWrong());
  }
  requestTimeout('createTokenManager', timeout, TIMEOUT);
  checkSharedOptions('createTokenManager', options);
}
