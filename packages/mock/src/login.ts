import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type Apps, checkApp } from './apps.ts';
import { type Handlers, text } from './call.ts';
import { Refusal } from './errors.ts';

interface Session {
  key: string;
  unionid: string;
}

/** More than enough for any test; keeps a mock that runs for weeks from growing. */
const KEPT = 10_000;

/**
 * Logins and sessions. A code `user-<name>` or `user-<name>-<anything>` logs in the user of that name;
 * any other code, such as a real one of `wx.login`, logs in one and the same user; one that begins with
 * `invalid` logs in nobody.
 */
export function createLogin(apps: Apps | undefined): Handlers {
  const usedCodes = new Set<string>();
  const sessions = new Map<string, Session>();

  const openSession = (openid: string, unionid: string): Session => {
    const session = { key: newKey(), unionid };
    sessions.set(openid, session);
    forgetOldest(sessions);
    return session;
  };

  /** The session that the signature proves; undefined where this mock never logged the user in. */
  const signedSession = (query: Readonly<Record<string, string>>): Session | undefined => {
    if (text(query.sig_method) !== 'hmac_sha256') throw new Refusal(87008);
    const session = sessions.get(text(query.openid));
    if (session && createHmac('sha256', session.key).update('').digest('hex') !== query.signature) {
      throw new Refusal(87009);
    }
    return session;
  };

  return {
    code2Session({ query }) {
      const appid = text(query.appid);
      const code = text(query.js_code);
      checkApp(apps, appid, text(query.secret));
      if (code.startsWith('invalid')) throw new Refusal(40029);
      if (usedCodes.has(`${appid} ${code}`)) throw new Refusal(40163);
      usedCodes.add(`${appid} ${code}`);
      forgetOldest(usedCodes);
      const user = userOf(code);
      const openid = userId(`openid ${appid} ${user}`);
      const unionid = userId(`unionid ${user}`);
      return { openid, session_key: openSession(openid, unionid).key, unionid };
    },
    async checkSessionKey({ query, example }) {
      signedSession(query);
      return example();
    },
    ResetUserSessionKey({ query, example }) {
      const session = signedSession(query);
      if (!session) return example();
      session.key = newKey();
      return { errcode: 0, errmsg: 'ok', openid: text(query.openid), session_key: session.key };
    },
    async getPaidUnionid({ query, example }) {
      const unionid = sessions.get(text(query.openid))?.unionid;
      return { ...(await example()), ...(unionid ? { unionid } : {}) };
    },
  };
}

const newKey = () => randomBytes(16).toString('base64');

const userOf = (code: string) => /^user-([^-]+)/.exec(code)?.[0] ?? 'somebody';

/** 28 characters that begin with `o`, as WeChat's ids are; the same for the same user at all times. */
const userId = (seed: string) => `o${createHash('sha256').update(seed).digest('base64url').slice(0, 27)}`;

function forgetOldest(kept: Set<string> | Map<string, unknown>): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) return;
    kept.delete(oldest);
  }
}
