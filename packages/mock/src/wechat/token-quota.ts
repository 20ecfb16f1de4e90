import { Refusal } from '../engine/refusal.ts';
import { dayInShanghai } from './dates.ts';
import { createKept } from './kept.ts';

/** Token calls of one mini program since the mock was started; those that a limit refused are not in. */
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
  /** Counts of that day and minute. */
  today: TokenCalls;
  thisMinute: number;
  lastForced: number;
}

const KEPT = 10_000;
const MINUTE = 60_000;
const FORCED_APART = 30_000;
/** The legacy one's quota stands in the admin console, 2000 a day; the others on the docs' page. */
const A_DAY = { stable: 500_000, forced: 20, legacy: 2_000 } as const;
const STABLE_A_MINUTE = 10_000;

const none = (): TokenCalls => ({ stable: 0, forced: 0, legacy: 0 });

/** Counts token calls by mini program and refuses those over WeChat's limits: 45009 a day, 45011 a minute. */
export function createTokenQuota(now: () => number) {
  const uses = createKept<Use>({ count: KEPT });

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
    /** Counts a call, or throws the refusal. */
    count(appid: string, kind: keyof TokenCalls): void {
      const use = useOf(appid);
      const counted: (keyof TokenCalls)[] = kind === 'forced' ? ['stable', 'forced'] : [kind];
      for (const name of counted) if (use.today[name] >= A_DAY[name]) throw new Refusal(45009);
      if (kind !== 'legacy' && use.thisMinute >= STABLE_A_MINUTE) throw new Refusal(45011);
      if (kind === 'forced') {
        if (now() - use.lastForced < FORCED_APART) throw new Refusal(45011);
        use.lastForced = now();
      }
      if (kind !== 'legacy') use.thisMinute++;
      for (const name of counted) {
        use.today[name]++;
        use.calls[name]++;
      }
    },
    calls: (appid: string): TokenCalls => ({ ...(uses.get(appid)?.calls ?? none()) }),
    /** Calls of the day, as getApiQuota counts them. */
    today: (appid: string): TokenCalls => ({ ...useOf(appid).today }),
    /** Begins the day's counts anew; forced refreshes stay counted, as their limit guards a token. */
    clear(appid: string): void {
      const use = uses.get(appid);
      if (use) use.today = { ...none(), forced: use.today.forced };
    },
    kept: () => uses.size,
  };
}
