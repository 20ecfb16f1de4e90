import { Refusal } from '../engine/refusal.ts';
import type { State } from '../memory/state.ts';
import { dayInShanghai } from './dates.ts';

/** Token calls of one mini program since the mock started, not counting those rejected by a limit. */
export interface TokenCalls {
  /** getStableAccessToken, forced or not. */
  stable: number;
  /** getStableAccessToken with `force_refresh`. */
  forced: number;
  /** getAccessToken. */
  legacy: number;
}

interface Use {
  calls: TokenCalls;
  day: number;
  minute: number;
  /** Counts for that day and minute. */
  today: TokenCalls;
  thisMinute: number;
  lastForced: number;
}

const KEPT = 10_000;
const MINUTE = 60_000;
const FORCED_APART = 30_000;
/** `legacy` is the limit that the admin console shows; the others come from the docs. */
const DAILY_LIMITS = { stable: 500_000, forced: 20, legacy: 2_000 } as const;
const STABLE_PER_MINUTE = 10_000;

const none = (): TokenCalls => ({ stable: 0, forced: 0, legacy: 0 });

/**
 * Counts token calls by mini program. Over WeChat's limits it throws 45009 (per day) or 45011 (per minute).
 */
export function createTokenQuota(state: State, now: () => number) {
  const uses = state.kept<Use>('tokenQuotas', { count: KEPT });

  function useOf(appid: string): Use {
    const day = dayInShanghai(now());
    const minute = Math.floor(now() / MINUTE);
    let use = uses.get(appid);
    if (!use) {
      use = {
        calls: none(),
        day,
        minute,
        today: none(),
        thisMinute: 0,
        lastForced: Number.NEGATIVE_INFINITY,
      };
      uses.set(appid, use);
    }
    if (use.day !== day) Object.assign(use, { day, today: none() });
    if (use.minute !== minute) Object.assign(use, { minute, thisMinute: 0 });
    return use;
  }

  return {
    /** Counts a call; throws Refusal if it is over a limit. */
    count(appid: string, kind: keyof TokenCalls): void {
      const use = useOf(appid);
      const counted: (keyof TokenCalls)[] = kind === 'forced' ? ['stable', 'forced'] : [kind];
      for (const name of counted) if (use.today[name] >= DAILY_LIMITS[name]) throw new Refusal(45009);
      if (kind !== 'legacy' && use.thisMinute >= STABLE_PER_MINUTE) throw new Refusal(45011);
      if (kind === 'forced') {
        // If the clock was set back, the last time is still to come.
        if (Math.abs(now() - use.lastForced) < FORCED_APART) throw new Refusal(45011);
        use.lastForced = now();
      }
      if (kind !== 'legacy') use.thisMinute++;
      for (const name of counted) {
        use.today[name]++;
        use.calls[name]++;
      }
    },
    calls: (appid: string): TokenCalls => ({ ...(uses.get(appid)?.calls ?? none()) }),
    /** The day's calls, as getApiQuota shows them. */
    today: (appid: string): TokenCalls => ({ ...useOf(appid).today }),
    /** Resets the day's counts, except that of forced refreshes, whose limit protects the token. */
    clear(appid: string): void {
      const use = uses.get(appid);
      if (use) use.today = { ...none(), forced: use.today.forced };
    },
  };
}
