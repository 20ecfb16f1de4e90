import {
  checkSharedOptions,
  type SharedTokenOptions,
  shareToken,
  type TokenManager,
} from '../renewal/shared-token.ts';
import type { TokenSource } from '../renewal/token-source.ts';
import { memoryStore } from '../stores/memory-store.ts';

// A request preceded by one for its credential, and both repeated if that is refused.
const REQUEST_TIME = 60_000;

/** Keeps and shares a third-party platform's token the way createTokenManager does its own. */
export function sharePlatformToken(
  maker: string,
  source: Pick<TokenSource, 'app' | 'key' | 'fetch'>,
  options: SharedTokenOptions,
): TokenManager {
  checkSharedOptions(maker, options);
  return shareToken(
    // Each request returns a new token, as getAccessToken does.
    { ...source, kind: 'legacy', requestTime: REQUEST_TIME, secrets: [] },
    { ...options, store: options.store ?? memoryStore() },
  ).manager;
}
