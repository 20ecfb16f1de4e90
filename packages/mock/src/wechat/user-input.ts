import { isObject } from '../engine/document.ts';
import { nearest } from '../engine/nearest.ts';
import { type Kept, LONGEST_KEY } from '../memory/kept.ts';
import type { Apps } from './apps.ts';
import type { Grant, NewUser, User, UserKey } from './user.ts';

const NAMES = ['app', 'name', 'openid', 'unionid', 'phoneNumber', 'countryCode', 'subscriptions'];

const wrong = (what: string, near?: string) =>
  new RangeError(`@weapp-openapi/mock: ${what}${near === undefined ? '' : ` Did you mean ${near}?`}`);

/** Throws RangeError for a user that cannot be created. */
export function checkNewUser(user: NewUser, apps: Apps | undefined): void {
  if (!isObject(user)) throw wrong('a user is an object such as { app, name }.');
  for (const name of Object.keys(user)) {
    if (!NAMES.includes(name)) throw wrong(`a user has no field ${name}.`, nearest(name, NAMES));
  }
  const { app, name, openid, unionid, phoneNumber, countryCode = '86', subscriptions } = user;
  checkText('app', app);
  if (apps && !Object.hasOwn(apps, app)) {
    throw wrong(`the mock has no app ${app}.`, nearest(app, Object.keys(apps)));
  }
  for (const [field, value] of Object.entries({ name, openid, unionid })) {
    if (value !== undefined) checkText(field, value);
  }
  if (phoneNumber !== undefined && !(typeof phoneNumber === 'string' && /^\d{4,15}$/.test(phoneNumber))) {
    throw wrong("phoneNumber must be 4 to 15 digits as text, without country code: '13800138000'.");
  }
  if (!(typeof countryCode === 'string' && /^\d{1,4}$/.test(countryCode))) {
    throw wrong("countryCode must be 1 to 4 digits as text: '86'.");
  }
  if (subscriptions === undefined) return;
  if (!isObject(subscriptions)) throw wrong('subscriptions must be an object such as { template_id: 1 }.');
  const templates = Object.entries(subscriptions);
  checkTemplates(templates.length);
  for (const [template_id, count] of templates) {
    checkText('template_id', template_id);
    checkCount(count, 0);
  }
}

/** Throws RangeError unless the value is a text of at most 128 characters. A blank would be two keys. */
export function checkText(field: string, value: unknown): asserts value is string {
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST_KEY && !/[\s\p{Cc}]/u.test(value))
    return;
  throw wrong(`${field} must be a text of 1 to ${LONGEST_KEY} characters without blanks.`);
}

const MOST_TEMPLATES = 1_000;

export function checkTemplates(count: number): void {
  if (count > MOST_TEMPLATES) throw wrong(`a user has at most ${MOST_TEMPLATES} templates.`);
}

const MOST = 1_000_000;

export function checkCount(count: unknown, least = -MOST): asserts count is Grant {
  if (count === 'always') return;
  if (Number.isInteger(count) && Number(count) >= least && Number(count) <= MOST) return;
  throw wrong(`a count of grants must be a whole number from ${least} to ${MOST}, or 'always'.`);
}

/** The user that the key names. Throws RangeError if there is none, or if several apps have the openid. */
export function findUser(
  key: UserKey,
  users: Kept<User>,
  find: (app: string, openid: string) => User | undefined,
): User {
  const { app, openid } = typeof key === 'string' ? { app: undefined, openid: key } : key;
  if (app !== undefined) {
    const user = find(app, openid);
    if (user) return user;
  }
  const all = [...users.values()].filter((user) => app === undefined || user.app === app);
  const [first, second] = app === undefined ? all.filter((user) => user.openid === openid) : [];
  if (second) throw wrong(`several apps have a user ${openid}: give { app, openid }.`);
  if (first) return first;
  const near = nearest(
    String(openid),
    all.slice(-1_000).map((user) => user.openid),
  );
  throw wrong(
    `no user ${openid}${app === undefined ? '' : ` in ${app}`}: create it with mock.users.create.`,
    near,
  );
}
