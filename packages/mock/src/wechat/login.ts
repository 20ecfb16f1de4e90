import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Refusal } from '../engine/refusal.ts';
import { isText, shaped } from '../memory/shape.ts';
import type { State } from '../memory/state.ts';
import { type Apps, checkApp } from './apps.ts';
import { type Call, type Handlers, text } from './call.ts';
import type { Codes } from './codes.ts';
import type { KnownUsers } from './known-users.ts';
import type { User } from './user.ts';
import { openpidOf } from './users.ts';

export interface Session {
  appid: string;
  key: string;
}

export interface LoginOptions {
  state: State;
  apps: Apps | undefined;
  codes: Codes;
  users: KnownUsers;
  now: () => number;
}

/** More than enough for any test, and a bound for a mock that runs for weeks. */
const KEPT = 10_000;
const HOUR = 3600;
const NEVER_LOGGED_IN = 'this mock has no login for the openid: call code2Session first';

/** Handlers for logins and sessions, and for everything else that takes a code from the front end. */
export function createLogin({ state, apps, codes, users, now }: LoginOptions) {
  const sessions = state.kept<Session>('sessions', {
    count: KEPT,
    fits: shaped<Session>({ appid: isText, key: isText }),
  });

  /** The session of a user of the app; undefined if the user has never logged in here. */
  function sessionOf(appid: string, openid: string): Session | undefined {
    return users.find(appid, openid) && sessions.get(`${appid} ${openid}`);
  }

  /** Checks the signature and returns the session; `missing` is the errcode if there is none. */
  function signedSession({ appid, query }: Call, missing: number): Session {
    if (text(query.sig_method) !== 'hmac_sha256') throw new Refusal(87008);
    const session = sessionOf(appid, text(query.openid));
    if (!session) throw new Refusal(missing, NEVER_LOGGED_IN);
    if (hmac(session.key, '') !== query.signature) {
      throw new Refusal(87009, 'sign the empty string with the session_key of the last login');
    }
    return session;
  }

  const handlers: Handlers = {
    code2Session({ query }) {
      const appid = text(query.appid);
      const code = text(query.js_code);
      checkApp(apps, appid, text(query.secret));
      const identity = users.ofCode(appid, code, 'login');
      const state = identity ? codes.use('code2Session', appid, code) : 'invalid';
      if (!identity || state !== 'fresh') throw new Refusal(state === 'used' ? 40163 : 40029);
      const { openid, unionid } = users.seen(appid, identity);
      const session = { appid, key: newKey() };
      sessions.set(`${appid} ${openid}`, session);
      return { openid, session_key: session.key, unionid };
    },
    async checkSessionKey(call) {
      signedSession(call, 87009);
      return call.example();
    },
    ResetUserSessionKey(call) {
      const session = signedSession(call, 87007);
      session.key = newKey();
      return { errcode: 0, errmsg: 'ok', openid: text(call.query.openid), session_key: session.key };
    },
    getUserEncryptKey(call) {
      const { key } = signedSession(call, 87007);
      return { errcode: 0, errmsg: 'ok', key_info_list: encryptKeys(key, now()) };
    },
    async getPaidUnionid({ appid, query, example }) {
      const unionid = users.find(appid, text(query.openid))?.unionid;
      return { ...(await example()), ...(unionid ? { unionid } : {}) };
    },
    async getPhoneNumber({ appid, body, example }) {
      const code = text(body.code);
      const identity = users.ofCode(appid, code, 'phone');
      if (body.openid !== undefined && identity?.isNamed && body.openid !== identity.openid) {
        throw new Refusal(40029, 'the code belongs to another openid');
      }
      // The docs have one errcode for a code that is invalid, expired or used.
      if (!identity || codes.use('getPhoneNumber', appid, code) !== 'fresh') {
        throw new Refusal(40029, 'the code is invalid or has been used: a code works once');
      }
      const answer = await example();
      const watermark = { timestamp: Math.floor(now() / 1000), appid };
      const number = phoneOf(users.find(appid, identity.openid));
      return { ...answer, phone_info: { ...Object(answer.phone_info), ...number, watermark } };
    },
    getPluginOpenPId({ appid, body }) {
      const code = text(body.code);
      const identity = users.ofCode(appid, code, 'login');
      if (!identity || codes.use('getPluginOpenPId', appid, code) !== 'fresh')
        throw new Refusal(1007, 'the code is invalid or has been used: a code works once');
      return { errcode: 0, errmsg: 'ok', openpid: openpidOf(appid, identity.name) };
    },
  };

  return { handlers, sessionOf };
}

export const hmac = (key: string, content: string | Uint8Array): string =>
  createHmac('sha256', key).update(content).digest('hex');

/** A foreign number begins with its country calling code. Without a number, that of the example stays. */
function phoneOf(user: User | undefined) {
  if (user?.phoneNumber === undefined) return {};
  const { phoneNumber: purePhoneNumber, countryCode = '86' } = user;
  const phoneNumber = countryCode === '86' ? purePhoneNumber : `${countryCode}${purePhoneNumber}`;
  return { phoneNumber, purePhoneNumber, countryCode };
}

const newKey = () => randomBytes(16).toString('base64');

/** The keys of the current hour and of the two before, which have expired. */
function encryptKeys(sessionKey: string, now: number) {
  const seconds = Math.floor(now / 1000);
  const current = Math.floor(seconds / HOUR);
  return [current, current - 1, current - 2].map((version) => {
    const bytes = createHash('sha256').update(`encrypt ${sessionKey} ${version}`).digest();
    return {
      encrypt_key: bytes.subarray(0, 16).toString('base64'),
      version,
      expire_in: Math.max(0, (version + 1) * HOUR - seconds),
      iv: bytes.subarray(16, 24).toString('hex'),
      create_time: version * HOUR,
    };
  });
}
