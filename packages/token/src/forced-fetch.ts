import type { Clock } from './clock.ts';
import type { ForcedLimit } from './forced-limit.ts';
import { DAY_SPENT, isLimit } from './refusal.ts';
import { WeappTokenError } from './token-error.ts';
import type { TokenEvents } from './token-events.ts';
import type { AskForToken } from './token-request.ts';

/** A token as it came, with its end by this process's clock. */
export interface TimedToken {
  token: string;
  endsAt: number;
}

export interface ForcedFetchParts {
  kind: 'stable' | 'legacy';
  ask: AskForToken;
  limit: ForcedLimit;
  events: TokenEvents;
  clock: Clock;
}

/**
 * Asks WeChat for a token that was not refused; by force only where WeChat insists on one that was.
 *
 * @param isRefused Whether a token is known to be dead.
 * @param reserve Tells the fleet, before WeChat is asked, that a forced refresh is used: an answer that is
 * lost must not be counted as never asked for. False if another process has taken over: nothing is forced.
 * @returns undefined if `reserve` said no.
 * @throws {WeappTokenError} when no forced refresh is left for now.
 */
export type FetchToken = (
  isRefused: (token: string) => boolean,
  reserve: (refused: string) => Promise<boolean>,
) => Promise<TimedToken | undefined>;

export function createForcedFetch({ kind, ask, limit, events, clock }: ForcedFetchParts): FetchToken {
  return async (isRefused, reserve) => {
    const answer = await timed(false);
    if (kind === 'legacy' || !isRefused(answer.token)) return answer;
    if (limit.wait() > 0) throw limitSpent();
    limit.spend();
    if (!(await reserve(answer.token))) return undefined;
    try {
      return await timed(true).finally(() => limit.answered());
    } catch (error) {
      if (!isLimit(error)) throw error;
      if (error.errcode === DAY_SPENT) limit.exhaust();
      await reserve(answer.token);
      throw limitSpent();
    }
  };

  async function timed(force: boolean): Promise<TimedToken> {
    // Before the request, so that a slow answer makes the life shorter and not longer than it is.
    const asked = clock.now();
    const { token, life } = await ask(force);
    events.emit({ type: 'refresh', forced: force, duration: clock.now() - asked, life });
    return { token, endsAt: asked + life };
  }

  function limitSpent(): WeappTokenError {
    const until = new Date(clock.wall() + limit.wait());
    return new WeappTokenError(
      'forced-limit',
      `WeChat refuses the token, hands it out again all the same, and another one may be forced only 20 times a day and 30 s apart: again from ${until.toISOString()}. If that happens often, another program fetches tokens of this app: let only one do so.`,
      until,
    );
  }
}
