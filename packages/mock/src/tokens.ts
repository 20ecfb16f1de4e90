import { randomBytes } from 'node:crypto';
import { type Apps, checkApp } from './apps.ts';
import { type Handlers, text } from './call.ts';
import { shanghaiDay } from './dates.ts';
import { Refusal } from './errors.ts';

interface Token {
  value: string;
  /** End of its life, in milliseconds. */
  endsAt: number;
  /** From here on it counts as replaced: a newer token took its place. */
  replacedAt: number;
}

/** One mini program's forced refreshes of a day. */
interface Refreshes {
  day: number;
  count: number;
  last: number;
}

const SECOND = 1000;
/** Stable: how long before its end a token is changed. Classic: how long a replaced one stays good. */
const OVERLAP = 300 * SECOND;
const FORCED_PER_DAY = 20;
const FORCED_APART = 30 * SECOND;
/** More than enough for any test; keeps a mock that runs for weeks from growing. */
const KEPT = 10_000;

export interface TokenOptions {
  apps: Apps | undefined;
  /** Seconds. */
  lifetime: number;
  now: () => number;
}

/**
 * The access_tokens of all mini programs, stable and classic ones apart from each other.
 * Rules: /mp-access-token/api_getstableaccesstoken and api_getaccesstoken of WeChat's docs.
 */
export function createTokens({ apps, lifetime, now }: TokenOptions) {
  const issued = new Map<string, Token>();
  const stable = new Map<string, Token>();
  const classic = new Map<string, Token>();
  const refreshes = new Map<string, Refreshes>();
  // A lifetime shorter than the overlap would never give the same stable token twice.
  const overlap = Math.min(OVERLAP, (lifetime * SECOND) / 2);

  function issue(current: Map<string, Token>, appid: string): Token {
    const value = randomBytes(96).toString('base64url');
    const token = { value, endsAt: now() + lifetime * SECOND, replacedAt: Number.POSITIVE_INFINITY };
    issued.set(value, token);
    current.set(appid, token);
    for (const oldest of issued.keys()) {
      if (issued.size <= KEPT) break;
      issued.delete(oldest);
    }
    return token;
  }

  function forceRefresh(appid: string): Token {
    const day = shanghaiDay(now());
    const { count, last } = refreshes.get(appid) ?? { count: 0, last: Number.NEGATIVE_INFINITY };
    const today = refreshes.get(appid)?.day === day ? count : 0;
    if (today >= FORCED_PER_DAY) throw new Refusal(45009);
    if (now() - last < FORCED_APART) throw new Refusal(45011);
    refreshes.set(appid, { day, count: today + 1, last: now() });
    const current = stable.get(appid);
    if (current) current.replacedAt = now();
    return issue(stable, appid);
  }

  function stableToken(appid: string): Token {
    const current = stable.get(appid);
    return current && now() < current.endsAt - overlap ? current : issue(stable, appid);
  }

  function classicToken(appid: string): Token {
    const previous = classic.get(appid);
    if (previous) previous.replacedAt = now() + OVERLAP;
    return issue(classic, appid);
  }

  const answer = ({ value, endsAt }: Token) => ({
    access_token: value,
    expires_in: Math.max(0, Math.floor((endsAt - now()) / SECOND)),
  });

  const handlers: Handlers = {
    getStableAccessToken({ body }) {
      const appid = text(body.appid);
      checkApp(apps, appid, text(body.secret));
      return answer(body.force_refresh === true ? forceRefresh(appid) : stableToken(appid));
    },
    getAccessToken({ query }) {
      const appid = text(query.appid);
      checkApp(apps, appid, text(query.secret));
      return answer(classicToken(appid));
    },
  };

  return {
    handlers,
    /** Throws unless the token was issued here and still lives. */
    check(value: string): void {
      const token = issued.get(value);
      if (!token || now() >= token.replacedAt) throw new Refusal(40001);
      if (now() >= token.endsAt) throw new Refusal(42001);
    },
  };
}
