import { systemClock } from '../clock.ts';
import {
  checkSharedOptions,
  type SharedToken,
  type SharedTokenOptions,
  shareToken,
  type TokenManager,
} from '../shared-token.ts';
import type { TokenSource } from '../token-source.ts';

// A request with the credential before it, and both once more where that was refused.
const REQUEST_TIME = 60_000;

/** Keeps the token of a third-party platform's source, and shares it as createTokenManager does its own. */
export function shareSource(
  maker: string,
  app: SharedToken['app'],
  source: TokenSource,
  options: SharedTokenOptions,
): TokenManager {
  checkSharedOptions(maker, options);
  const token = {
    app,
    // Each request brings another token, as with getAccessToken.
    kind: 'legacy',
    key: source.key,
    ask: () => source.fetch(),
    requestTime: REQUEST_TIME,
    secrets: [],
    clock: systemClock,
  } as const;
  return shareToken(token, options).manager;
}
