import type { TokenEvent } from './token-events.ts';

/** A token as its source gave it. */
export interface FetchedToken {
  token: string;
  /** Milliseconds until it expires, counted from the moment it was requested. */
  life: number;
}

/** Where one token comes from: how to request it, and what is needed to share it. */
export interface TokenSource {
  /** Whose token it is, as events name it. */
  app: Pick<TokenEvent, 'appid' | 'kind'>;
  /** Whether WeChat returns the same token until it is forced to replace it, or a new one for each request. */
  kind: 'stable' | 'legacy';
  /** Identifies the token in a store, for example `wx1234:authorizer`. */
  key: string;
  /** Requests the token; every call is a request. */
  fetch(force: boolean): Promise<FetchedToken>;
  /** The longest that one request can take, in milliseconds. */
  requestTime: number;
  /** Removed from the store's error messages. */
  secrets: readonly string[];
}
