import { randomBytes } from 'node:crypto';
import { Refusal } from '../engine/refusal.ts';
import type { Kept } from '../memory/kept.ts';
import { isNumber, isText, shaped } from '../memory/shape.ts';
import type { State } from '../memory/state.ts';
import { type Apps, checkApp } from './apps.ts';
import { type Handlers, text } from './call.ts';
import { createTokenQuota, type TokenCalls } from './token-quota.ts';

interface Token {
  value: string;
  appid: string;
  /** When it expires, in milliseconds. */
  endsAt: number;
  /** When it becomes invalid because a newer token replaced it, in milliseconds. */
  replacedAt: number;
}

const SECOND = 1000;
/**
 * Stable: a token is replaced this long before it expires. Legacy: a replaced token stays valid this long.
 */
const OVERLAP = 300 * SECOND;
/** More than enough for any test, and a bound for a mock that runs for weeks or is flooded. */
const BOUNDS = {
  count: 10_000,
  fits: shaped<Token>({ value: isText, appid: isText, endsAt: isNumber, replacedAt: isNumber }),
};
/** WeChat's tokens have up to 512 characters. */
const LONGEST_TOKEN = 512;

/** For tests: how often tokens were requested, and how long one is valid. */
export interface TokenLog {
  /** Token calls of a mini program since the mock started, not counting those rejected by a limit. */
  calls(appid: string): TokenCalls;
  /**
   * When a token stops being valid by the mock's clock, in milliseconds: at its expiry, or earlier if a
   * newer token replaced it. undefined for a token that this mock did not issue.
   */
  goodUntil(token: string): number | undefined;
}

export interface TokenOptions {
  state: State;
  apps: Apps | undefined;
  /** Seconds. */
  lifetime: number;
  now: () => number;
}

/**
 * The access_tokens of all mini programs; stable and legacy tokens are independent.
 * Rules: /mp-access-token/api_getstableaccesstoken and api_getaccesstoken in WeChat's docs.
 */
export function createTokens({ state, apps, lifetime, now }: TokenOptions) {
  const issued = state.kept<Token>('issued', BOUNDS);
  const stable = state.kept<Token>('stable', BOUNDS);
  const legacy = state.kept<Token>('legacy', BOUNDS);
  const quota = createTokenQuota(state, now);
  // With a lifetime shorter than the overlap, no stable token would ever be returned twice.
  const overlap = Math.min(OVERLAP, (lifetime * SECOND) / 2);

  function issue(current: Kept<Token>, appid: string): Token {
    const value = randomBytes(96).toString('base64url');
    const endsAt = now() + lifetime * SECOND;
    const token = { value, appid, endsAt, replacedAt: Number.POSITIVE_INFINITY };
    issued.set(value, token);
    current.set(appid, token);
    return token;
  }

  /** A token that was issued here. */
  function find(value: string): Token | undefined {
    const token = issued.get(value);
    if (!token) return undefined;
    // The clock may have been set back since: then it is as if the token had been issued, or replaced, just now.
    token.endsAt = Math.min(token.endsAt, now() + lifetime * SECOND);
    if (token.replacedAt !== Number.POSITIVE_INFINITY && token.replacedAt > now() + OVERLAP)
      token.replacedAt = now();
    return token;
  }

  /** The token of an app. Its map may have a copy, once a state was loaded: what counts is the one that was issued. */
  function findCurrent(current: Kept<Token>, appid: string): Token | undefined {
    const token = current.get(appid);
    return token && find(token.value);
  }

  function forceRefresh(appid: string): Token {
    const current = findCurrent(stable, appid);
    if (current) current.replacedAt = now();
    return issue(stable, appid);
  }

  function stableToken(appid: string): Token {
    const current = findCurrent(stable, appid);
    return current && now() < current.endsAt - overlap ? current : issue(stable, appid);
  }

  function legacyToken(appid: string): Token {
    const previous = findCurrent(legacy, appid);
    if (previous) previous.replacedAt = now() + OVERLAP;
    return issue(legacy, appid);
  }

  /** By the time before it was issued: a millisecond later, a new token would have a whole second less. */
  const answer = (asked: number, { value, endsAt }: Token) => ({
    access_token: value,
    expires_in: Math.min(lifetime, Math.max(0, Math.floor((endsAt - asked) / SECOND))),
  });

  const handlers: Handlers = {
    getStableAccessToken({ body }) {
      const appid = text(body.appid);
      checkApp(apps, appid, text(body.secret));
      const force = body.force_refresh === true;
      quota.count(appid, force ? 'forced' : 'stable');
      return answer(now(), force ? forceRefresh(appid) : stableToken(appid));
    },
    getAccessToken({ query }) {
      const appid = text(query.appid);
      checkApp(apps, appid, text(query.secret));
      quota.count(appid, 'legacy');
      return answer(now(), legacyToken(appid));
    },
  };

  const log: TokenLog = {
    calls: quota.calls,
    goodUntil(value) {
      const token = find(value);
      return token && Math.min(token.endsAt, token.replacedAt);
    },
  };

  return {
    handlers,
    log,
    /** The appid that the token was issued to. Throws unless it was issued here and is still valid. */
    check(value: string): string {
      if (value.length > LONGEST_TOKEN) throw new Refusal(40014);
      const token = find(value);
      if (!token || now() >= token.replacedAt) throw new Refusal(40001);
      if (now() >= token.endsAt) throw new Refusal(42001);
      return token.appid;
    },
    /** Resets the day's counts of an app. */
    clearQuota: quota.clear,
    callsToday: quota.today,
  };
}
