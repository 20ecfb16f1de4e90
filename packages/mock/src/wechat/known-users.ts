import { randomBytes } from 'node:crypto';
import { type Kept, LONGEST_KEY } from '../memory/kept.ts';
import type { State } from '../memory/state.ts';
import type { Apps } from './apps.ts';
import type { Grant, NewUser, User, UserKey } from './user.ts';
import { checkCount, checkNewUser, checkTemplates, checkText, findUser } from './user-input.ts';
import { openidOf, unionidOf, userOf } from './users.ts';

/** The users that the mock knows: created by a test, or seen at a login. At most 10,000 are kept. */
export interface Users {
  /**
   * Creates a user, who from now on accepts only the subscription messages that were granted: others get 43101.
   *
   * @throws {RangeError} if a field is misspelt or malformed, or the user exists.
   * @example
   * const alice = mock.users.create({ app: 'wx1', name: 'alice', phoneNumber: '13800138000' });
   * const js_code = mock.users.login(alice);
   */
  create(user: NewUser): User;
  /** All users, or those of an app. */
  list(app?: string): User[];
  get(app: string, openid: string): User | undefined;
  /** Forgets a user and the session. Returns false if there was none. */
  remove(app: string, openid: string): boolean;
  /**
   * Grants messages of a template, as the user does with `wx.requestSubscribeMessage`; `always` until it is set to a
   * number. A negative count takes grants back.
   *
   * @throws {RangeError} if the mock does not know the user.
   */
  grant(user: UserKey, template_id: string, count?: Grant): User;
  /** A code as from `wx.login`: code2Session takes it once, within 5 minutes, and gives exactly this user. */
  login(user: UserKey): string;
  /** A code as from a phone number button: getPhoneNumber takes it once, within 5 minutes, and gives the user's number. */
  phoneCode(user: UserKey): string;
}

/** What a code may be used for. */
export type Purpose = 'login' | 'phone';

/** The user behind a code. */
export interface Identity {
  openid: string;
  unionid: string;
  name: string;
  /** Whether the code says whose it is; any other code stands for one fixed user. */
  isNamed: boolean;
}

interface GivenCode {
  app: string;
  openid: string;
  purpose: Purpose;
  endsAt: number;
}

const KEPT = 10_000;
const FIVE_MINUTES = 300_000;

export interface KnownUsersOptions {
  state: State;
  apps: Apps | undefined;
  now: () => number;
}

export type KnownUsers = ReturnType<typeof createKnownUsers>;

export function createKnownUsers({ state, apps, now }: KnownUsersOptions) {
  const users: Kept<User> = state.kept<User>('users', { count: KEPT });
  const numbers = state.kept<number>('userNumbers', { count: KEPT });
  const given = state.kept<GivenCode>('givenCodes', { count: KEPT });

  const find = (app: string, openid: string): User | undefined => users.get(`${app} ${openid}`);
  const keep = (user: User) => users.set(`${user.app} ${user.openid}`, user);

  const known = (key: UserKey): User => findUser(key, users, find);

  /** The next free name of the form `user-1`. */
  function nextName(app: string): string {
    let number = numbers.get(app) ?? 0;
    do number++;
    while (find(app, openidOf(app, `user-${number}`)));
    numbers.set(app, number);
    return `user-${number}`;
  }

  function give(key: UserKey, purpose: Purpose): string {
    const { app, openid } = known(key);
    // 32 characters, as WeChat's have.
    const code = `0${randomBytes(24).toString('base64url').slice(0, 31)}`;
    given.set(code, { app, openid, purpose, endsAt: now() + FIVE_MINUTES });
    return code;
  }

  const api: Users = {
    create(wanted) {
      checkNewUser(wanted, apps);
      const { app, phoneNumber, countryCode = '86', subscriptions = {} } = wanted;
      const name = wanted.name ?? wanted.openid ?? nextName(app);
      const openid = wanted.openid ?? openidOf(app, name);
      const before = find(app, openid);
      if (before?.subscriptions) {
        throw new RangeError(`@weapp-openapi/mock: ${app} already has the user ${openid} (${before.name}).`);
      }
      const user: User = {
        ...{ app, openid, unionid: wanted.unionid ?? unionidOf(name), name },
        ...(phoneNumber === undefined ? {} : { phoneNumber, countryCode }),
        subscriptions: { ...subscriptions },
        createdAt: before?.createdAt ?? now(),
      };
      keep(user);
      return structuredClone(user);
    },
    list: (app) =>
      [...users.values()]
        .filter((user) => app === undefined || user.app === app)
        .map((user) => structuredClone(user)),
    get(app, openid) {
      const user = find(app, openid);
      return user && structuredClone(user);
    },
    remove(app, openid) {
      const isKnown = find(app, openid) !== undefined;
      users.delete(`${app} ${openid}`);
      return isKnown;
    },
    grant(key, template_id, count = 1) {
      const user = known(key);
      checkText('template_id', template_id);
      checkCount(count);
      const all = new Map(Object.entries(user.subscriptions ?? {}));
      const left = all.get(template_id) ?? 0;
      const isReset = count === 'always' || left === 'always';
      all.set(template_id, isReset ? count : Math.max(0, left + count));
      checkTemplates(all.size);
      const changed = { ...user, subscriptions: Object.fromEntries(all) };
      keep(changed);
      return structuredClone(changed);
    },
    login: (key) => give(key, 'login'),
    phoneCode: (key) => give(key, 'phone'),
  };

  return {
    api,
    find,
    /** The user that a code stands for in an app; undefined if the code was given for something else, or is too old. */
    ofCode(app: string, code: string, purpose: Purpose): Identity | undefined {
      if (code.length > LONGEST_KEY) return undefined;
      const from = given.get(code);
      if (!from) {
        const name = userOf(code);
        return {
          openid: openidOf(app, name),
          unionid: unionidOf(name),
          name,
          isNamed: code.startsWith('user-'),
        };
      }
      const user = from.app === app && from.purpose === purpose && now() < from.endsAt;
      const found = user ? find(app, from.openid) : undefined;
      return found && { openid: found.openid, unionid: found.unionid, name: found.name, isNamed: true };
    },
    /** Whether a test created the user, of whom everything is then known. */
    isCreated: (app: string, openid: string): boolean => find(app, openid)?.subscriptions !== undefined,
    /** Notes who logged in. Returns the user, as created if a test did. */
    seen(app: string, { openid, unionid, name }: Identity): User {
      const before = find(app, openid);
      if (before) return before;
      const user: User = { app, openid, unionid, name, createdAt: now() };
      keep(user);
      return user;
    },
    /**
     * Uses up a grant, or only looks whether there is one. False for a user who has none left; true for one whose
     * grants are not counted.
     */
    accepts(app: string, openid: string, template_id: string, uses: boolean): boolean {
      const user = openid.length <= LONGEST_KEY ? find(app, openid) : undefined;
      if (!user?.subscriptions) return true;
      const left = Object.hasOwn(user.subscriptions, template_id)
        ? (user.subscriptions[template_id] ?? 0)
        : 0;
      if (left === 'always') return true;
      if (left <= 0) return false;
      // The name is one of the object's own: no prototype can be meant.
      if (uses) keep({ ...user, subscriptions: { ...user.subscriptions, [template_id]: left - 1 } });
      return true;
    },
  };
}
