import type { Blame } from './blame.ts';
import { type Clock, sleep } from './clock.ts';
import type { ForcedLimit } from './forced-limit.ts';
import { type HeldToken, MAX_LIFE, type TimedToken } from './held-token.ts';
import { DAY_SPENT, isLimit } from './refusal.ts';
import type { Suspicion } from './suspicion.ts';
import type { TokenEvents } from './token-events.ts';
import type { TokenSource } from './token-source.ts';

export interface ForcedFetchParts {
  source: Pick<TokenSource, 'kind' | 'fetch'>;
  limit: ForcedLimit;
  blame: Blame;
  suspicion: Suspicion;
  events: TokenEvents;
  clock: Clock;
}

/**
 * Time between the word that a token is being replaced and its end. A process or a client of a token service that
 * slept through the forced refresh before is refused once and takes this token for the one repetition of its call:
 * whoever took it before the word must have used it by then, and whoever asks later waits for the next.
 */
const NOTICE = 1_000;

/**
 * Asks WeChat for a token. Where it gives the one in hand again, with which an operation was refused, another
 * one is forced if that operation may still cause it; if not, or if that fails, the one in hand stays.
 *
 * @param own The token in hand.
 * @param reserve Tells the fleet, before WeChat is asked, that a forced refresh is used: an answer that is
 * lost must not be counted as never asked for. False if another process has taken over: nothing is forced. Called before as well where the fleet must know
 * earlier that the token is about to be replaced.
 * @returns undefined if `reserve` said no.
 */
export type FetchToken = (
  own: HeldToken | undefined,
  reserve: (own: TimedToken) => Promise<boolean>,
) => Promise<TimedToken | undefined>;

export function createForcedFetch(parts: ForcedFetchParts): FetchToken {
  const { source, limit, blame, suspicion, events, clock } = parts;
  const { kind } = source;

  return async (own, reserve) => {
    if (!own?.isGood() || !suspicion.isOpen) return timed(false);
    // Each legacy request retires the token before it: asking is already the force.
    const isKept = kind === 'legacy' && clock.now() < own.renewAt;
    const answer: TimedToken = isKept ? own : await timed(false);
    if (answer.token !== own.token) return answer;
    let cause = isKept
      ? suspicion.judge(clock.now(), clock.now() - own.checkedAt)
      : suspicion.judge(answer.checkedAt);
    if (cause === undefined) return answer;
    if (isFollowing()) {
      if (!(await reserve(answer))) return undefined;
      await sleep(clock, NOTICE);
      // Another call may have succeeded meanwhile.
      cause = suspicion.judge(answer.checkedAt);
      if (cause === undefined) return answer;
    }
    limit.spend();
    blame.spend(cause);
    if (!(await reserve(answer))) return undefined;
    try {
      const forced = await timed(kind === 'stable').finally(() => limit.answered());
      // It did not exist when it was asked for.
      return { ...forced, checkedAt: clock.now() };
    } catch (error) {
      if (isLimit(error) && error.errcode === DAY_SPENT) limit.exhaust();
      if (isLimit(error) || kind === 'legacy') blame.refund(cause);
      if (kind === 'legacy') {
        // An ordinary request that failed: tried again as those are.
        limit.refund();
        throw error;
      }
      // Whether WeChat has replaced it is not known. Should it have, the next refusal finds the new one.
      suspicion.close();
      events.emit({ type: 'failure', error });
      return answer;
    }
  };

  /** Whether a token that an earlier forced refresh has ended may still be in use: one that nobody forced ends on time. */
  function isFollowing(): boolean {
    return kind === 'stable' && clock.now() - limit.last < MAX_LIFE;
  }

  async function timed(force: boolean): Promise<TimedToken> {
    // Before the request, so that a slow answer makes the life shorter and not longer than it is.
    const asked = clock.now();
    const { token, life } = await source.fetch(force);
    events.emit({ type: 'refresh', forced: force, duration: clock.now() - asked, life });
    return { token, endsAt: asked + life, checkedAt: asked };
  }
}
