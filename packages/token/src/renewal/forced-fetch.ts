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
 * Time between announcing that a token is being replaced and its end. A process, or a client of a token service, that
 * missed the previous forced refresh is refused once and uses this token for the one retry of its call. Callers who
 * took it before the announcement must have used it by then; later ones wait for the next token.
 */
const NOTICE = 1_000;

/**
 * Asks WeChat for a token. If WeChat returns the current one, with which an operation was refused, a new one is forced
 * if that operation may still cause it; if not, or if forcing fails, the current token stays.
 *
 * @param own The current token.
 * @param reserve Tells the fleet, before WeChat is asked, that a forced refresh is used: if the answer is lost, it
 * must still be counted. False if another process has taken over; then nothing is forced. Also called earlier when the
 * fleet must know in advance that the token is about to be replaced.
 * @returns undefined if `reserve` returned false.
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
    // Each legacy request retires the previous token, so asking already forces a new one.
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
    limit.spend(cause.client !== undefined);
    blame.spend(cause);
    if (!(await reserve(answer))) return undefined;
    try {
      const forced = await timed(kind === 'stable').finally(() => limit.answered());
      // It did not exist yet when it was requested.
      return { ...forced, checkedAt: clock.now() };
    } catch (error) {
      if (isLimit(error) && error.errcode === DAY_SPENT) limit.exhaust();
      if (isLimit(error) || kind === 'legacy') blame.refund(cause);
      if (kind === 'legacy') {
        // An ordinary request that failed, repeated like any other.
        limit.refund();
        throw error;
      }
      // WeChat may or may not have replaced it. If it has, the next refusal finds the new one.
      suspicion.close();
      events.emit({ type: 'failure', error });
      return answer;
    }
  };

  /** Whether a token that an earlier forced refresh ended may still be in use. Otherwise tokens end on schedule. */
  function isFollowing(): boolean {
    return kind === 'stable' && clock.now() - limit.last < MAX_LIFE;
  }

  async function timed(force: boolean): Promise<TimedToken> {
    // Before the request, so that a slow answer shortens the life and never extends it.
    const asked = clock.now();
    const { token, life } = await source.fetch(force);
    events.emit({ type: 'refresh', forced: force, duration: clock.now() - asked, life });
    return { token, endsAt: asked + life, checkedAt: asked };
  }
}
