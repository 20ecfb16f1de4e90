import { randomBytes } from 'node:crypto';
import { Refusal } from '../engine/refusal.ts';
import { type Apps, checkApp } from './apps.ts';
import { type Handlers, text } from './call.ts';
import { createKept, type Kept } from './kept.ts';
import { createTokenQuota, type TokenCalls } from './token-quota.ts';

interface Token {
  value: string;
  appid: string;
  /** End of its life, in milliseconds. */
  endsAt: number;
  /** From here on it counts as replaced: a newer token took its place. */
  replacedAt: number;
}

const SECOND = 1000;
/** Stable: how long before its end a token is changed. Legacy: how long a replaced one stays good. */
const OVERLAP = 300 * SECOND;
/** More than enough for any test; keeps a mock that runs for weeks, or is flooded, from growing. */
const KEPT = 10_000;
/** WeChat's tokens have up to 512 characters. */
const LONGEST_TOKEN = 512;

/** What a test may look at: how often tokens were asked for, and until when one is good. */
export interface TokenLog {
  /** Token calls of a mini program since the mock was started; those that a limit refused are not in. */
  calls(appid: string): TokenCalls;
  /**
   * Until when a token is good by the mock's clock, in milliseconds; earlier than its end if another one
   * took its place. undefined for a token that was not issued here.
   */
  goodUntil(token: string): number | undefined;
}

export interface TokenOptions {
  apps: Apps | undefined;
  /** Seconds. */
  lifetime: number;
  now: () => number;
}

/**
 * The access_tokens of all mini programs, stable and legacy ones apart from each other.
 * Rules: /mp-access-token/api_getstableaccesstoken and api_getaccesstoken of WeChat's docs.
 */
export function createTokens({ apps, lifetime, now }: TokenOptions) {
  const issued = createKept<Token>({ count: KEPT });
  const stable = createKept<Token>({ count: KEPT });
  const legacy = createKept<Token>({ count: KEPT });
  const quota = createTokenQuota(now);
  // A lifetime shorter than the overlap would never give the same stable token twice.
  const overlap = Math.min(OVERLAP, (lifetime * SECOND) / 2);

  function issue(current: Kept<Token>, appid: string): Token {
    const value = randomBytes(96).toString('base64url');
    const endsAt = now() + lifetime * SECOND;
    const token = { value, appid, endsAt, replacedAt: Number.POSITIVE_INFINITY };
    issued.set(value, token);
    current.set(appid, token);
    return token;
  }

  function forceRefresh(appid: string): Token {
    const current = stable.get(appid);
    if (current) current.replacedAt = now();
    return issue(stable, appid);
  }

  function stableToken(appid: string): Token {
    const current = stable.get(appid);
    return current && now() < current.endsAt - overlap ? current : issue(stable, appid);
  }

  function legacyToken(appid: string): Token {
    const previous = legacy.get(appid);
    if (previous) previous.replacedAt = now() + OVERLAP;
    return issue(legacy, appid);
  }

  const answer = ({ value, endsAt }: Token) => ({
    access_token: value,
    expires_in: Math.max(0, Math.floor((endsAt - now()) / SECOND)),
  });

  const handlers: Handlers = {
    getStableAccessToken({ body }) {
      const appid = text(body.appid);
      checkApp(apps, appid, text(body.secret));
      const force = body.force_refresh === true;
      quota.count(appid, force ? 'forced' : 'stable');
      return answer(force ? forceRefresh(appid) : stableToken(appid));
    },
    getAccessToken({ query }) {
      const appid = text(query.appid);
      checkApp(apps, appid, text(query.secret));
      quota.count(appid, 'legacy');
      return answer(legacyToken(appid));
    },
  };

  const log: TokenLog = {
    calls: quota.calls,
    goodUntil(value) {
      const token = issued.get(value);
      return token && Math.min(token.endsAt, token.replacedAt);
    },
  };

  return {
    handlers,
    log,
    /** The appid that the token was issued to. Throws unless it was issued here and still lives. */
    check(value: string): string {
      if (value.length > LONGEST_TOKEN) throw new Refusal(40014);
      const token = issued.get(value);
      if (!token || now() >= token.replacedAt) throw new Refusal(40001);
      if (now() >= token.endsAt) throw new Refusal(42001);
      return token.appid;
    },
    /** Begins the day's counts of an app anew. */
    clearQuota: quota.clear,
    callsToday: quota.today,
    /** How many entries are in memory. */
    kept: () => ({
      issued: issued.size,
      stable: stable.size,
      legacy: legacy.size,
      tokenQuotas: quota.kept(),
    }),
  };
}
