import type { FetchedToken } from '../renewal/token-source.ts';

/** A token as the service gave it. */
export interface ServiceToken extends FetchedToken {
  /** Milliseconds after which to ask again in the background, while the token is still handed out. */
  fresh: number;
}

/** What the service says about a refusal. */
export interface RefusalAnswer {
  /** Whether the operation is to blame and the token is good. */
  isToBlame: boolean;
  /** The current token, if the service includes it in the answer. */
  next?: ServiceToken | undefined;
}

/** A token service as its client sees it. It may consist of several servers, some of which lag behind. */
export interface TokenService {
  /** Requests the current token; every call is a request. */
  fetch(): Promise<ServiceToken>;
  /** Reports that WeChat refused an operation with a token. Never rejects. */
  refuse(token: string, operationId: string): Promise<RefusalAnswer>;
  /** Reports that an operation that was to blame succeeds. Never rejects. */
  accepted(token: string, operationId: string): Promise<void>;
}
