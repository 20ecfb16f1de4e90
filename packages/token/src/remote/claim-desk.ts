import type { CredentialSource } from '@weapp-openapi/core';
import * as operations from '@weapp-openapi/core/operations';
import type { Clock } from '../renewal/clock.ts';
import { callHook } from '../renewal/hook.ts';
import { Claims, nameOf } from './claims.ts';

/** A token manager or provider that can be told which client of the service reports a refusal. */
export interface ClaimedToken extends CredentialSource {
  invalidate(token: string, operationId?: string, client?: string): Promise<void> | void;
  accepted?(token: string, operationId: string, client?: string): void;
}

/** What a client of the token service reports; `operation` and `client` as received. */
export interface Claim {
  token: string;
  operation: unknown;
  client: unknown;
}

/** Where clients of the token service report what happened to their calls. */
export interface ClaimDesk {
  /**
   * An operation was refused with a token. Resolves to whether the operation is to blame.
   *
   * @param secret The secret the client used.
   */
  refused(source: ClaimedToken, claim: Claim, secret: string): Promise<boolean>;
  /** An operation succeeded. Of no interest unless it is to blame at present. */
  accepted(source: ClaimedToken, claim: Claim, secret: string): void;
}

export function openClaimDesk(clock: Pick<Clock, 'now'>): ClaimDesk {
  const claims = new Claims(clock);
  return {
    async refused(source, { token, operation, client }, secret) {
      const id = knownName(operation);
      const name = nameOf(client);
      // The verdict is known already, and confirming it costs no more than for one client.
      const isKnown = source.isToBlame?.(id) === true;
      if (isKnown || claims.take(secret, name, id)) await source.invalidate(token, id, name);
      return source.isToBlame?.(id) === true;
    },
    accepted(source, { token, operation, client }, secret) {
      const id = knownName(operation);
      const name = nameOf(client);
      if (source.isToBlame?.(id) !== true || !claims.take(secret, name, `accepted ${id}`)) return;
      callHook(() => source.accepted?.(token, id, name), undefined);
    },
  };
}

/** Names that are not WeChat's count as one operation, since a client could invent any number of them. */
const knownName = (operation: unknown): string =>
  typeof operation === 'string' && Object.hasOwn(operations, operation) ? operation : '';
