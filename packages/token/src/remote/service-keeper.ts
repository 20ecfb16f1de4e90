import type { CredentialSource } from '@weapp-openapi/core';
import { type Clock, systemClock } from '../renewal/clock.ts';
import { Flight } from '../renewal/flight.ts';
import { HeldToken } from '../renewal/held-token.ts';
import { HeldTokens } from '../renewal/held-tokens.ts';
import { callHook } from '../renewal/hook.ts';
import { Keeper } from '../renewal/keeper.ts';
import { operationName } from '../renewal/operation-name.ts';
import { RememberedFailure } from '../renewal/remembered-failure.ts';
import { untilKnown } from '../renewal/wait.ts';
import type { ServiceToken, TokenService } from './token-service.ts';
import { Verdicts } from './verdicts.ts';

/** A provider: goes into createClient as `credential`. */
export interface KeptToken extends CredentialSource {
  /** The current token, from memory while it lives; a new one is fetched in the background before its end. */
  get(): Promise<string>;
  /**
   * Reports that WeChat refused an operation with a token, and asks for the current one; resolves after 6 seconds at
   * the latest. Does nothing if another token is current by now. All other callers get the token meanwhile.
   */
  invalidate(token: string, operationId?: string): Promise<void>;
  /**
   * Reports that an operation succeeded.
   *
   * @param client Who reports it, if that is a client of a token service of this process.
   */
  accepted(token: string, operationId: string, client?: string): void;
  /**
   * Whether WeChat refuses this operation with tokens that are good: the service says so, or another operation has
   * succeeded since with the token that it was refused with.
   */
  isToBlame(operationId: string): boolean;
  /** Milliseconds for which the current token may still be used; 0 without one. */
  remaining(): number;
}

/** The service itself remembers what WeChat refuses; it is asked again soon. */
const PAUSES = {
  first: 1_000,
  longest: 30_000,
  look: Number.POSITIVE_INFINITY,
  uselessFor: () => undefined,
};

/**
 * Keeps the token of a token service in this process's memory. There is no store and no forced refresh here, and no
 * evidence to weigh: the service, which knows all its clients' refusals, decides what a refusal means.
 */
export function keepServiceToken(service: TokenService, clock: Clock = systemClock): KeptToken {
  const tokens = new HeldTokens();
  const failure = new RememberedFailure(clock, PAUSES);
  const verdicts = new Verdicts(clock);
  const keeper = new Keeper({ tokens, failure, clock, renew });
  const confirming = new Flight<void>();
  /** Counts refusals: what was requested before the last one is outdated. */
  let refusals = 0;
  /** Set once it was refused; the service has not said since that it is good. */
  let doubted: HeldToken | undefined;

  /** Whether an answer comes from a server that lags behind. While the current token is in doubt, any is taken. */
  const isBehind = (held: HeldToken): boolean => {
    const current = tokens.good();
    if (!current || current === doubted) return false;
    return held.token !== current.token && !tokens.isNews(held);
  };

  const take = (held: HeldToken): string => {
    failure.forget();
    const { current } = tokens;
    if (current && isBehind(held)) {
      current.due = held.due;
      return current.token;
    }
    tokens.adopt(held);
    if (current && current.token !== held.token) verdicts.forgetOpen();
    return held.token;
  };

  const hold = ({ token, life, fresh }: ServiceToken, asked: number): HeldToken => {
    const held = new HeldToken(clock, { token, endsAt: asked + life, checkedAt: asked }, true);
    held.due = asked + fresh;
    return held;
  };

  const fetchToken = async (): Promise<HeldToken> => {
    const asked = clock.now();
    return hold(await service.fetch(), asked);
  };

  async function renew(): Promise<string> {
    if (failure.isRecent()) throw failure.error;
    try {
      const before = refusals;
      let held = await fetchToken();
      const isOutdated = held.token === tokens.current?.token && refusals !== before;
      if (isOutdated || isBehind(held)) held = await fetchToken();
      return take(held);
    } catch (error) {
      failure.remember(error);
      throw error;
    }
  }

  const lookInto = async (token: string, id: string): Promise<void> => {
    refusals++;
    const asked = clock.now();
    const answer = await service.refuse(token, id);
    if (answer.isToBlame) return verdicts.blame(id);
    const { current } = tokens;
    if (current?.token === token) {
      const next = answer.next && hold(answer.next, asked);
      if (next && !isBehind(next)) take(next);
      else {
        doubted = current;
        failure.expire();
        await keeper.renew().catch(() => {
          // Handed out meanwhile, and requested again with the next call.
          if (tokens.current?.token === token) tokens.current.due = Number.NEGATIVE_INFINITY;
        });
      }
    }
    if (tokens.current?.token === token) verdicts.leaveOpen(id);
    else verdicts.excuse(id);
  };

  /**
   * The token that replaced the refused one may be about to be replaced as well, and the call is repeated only once:
   * so the service, which knows, is asked first.
   */
  const confirm = async (token: string, id: string): Promise<void> => {
    const asked = clock.now();
    const { next } = await service.refuse(token, id);
    if (next) take(hold(next, asked));
  };

  return {
    get: () => keeper.get(),

    async invalidate(token, operationId) {
      const id = operationName(operationId);
      if (token !== tokens.current?.token) {
        if (!tokens.isFormer(token)) return;
        return untilKnown(
          clock,
          confirming.join(() => confirm(token, id)),
        );
      }
      if (!verdicts.isRecent(id)) await untilKnown(clock, lookInto(token, id));
    },

    accepted(token, operationId, client) {
      if (token !== tokens.current?.token) return;
      const id = operationName(operationId);
      const wasToBlame = client === undefined ? verdicts.accept(id) : verdicts.clear(id);
      if (wasToBlame) callHook(() => service.accepted(token, id), undefined);
    },

    isToBlame: (operationId) => verdicts.isToBlame(operationName(operationId)),

    remaining: () => keeper.remaining(),
  };
}
