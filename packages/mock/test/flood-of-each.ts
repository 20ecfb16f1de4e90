import { expect, test } from 'vitest';
import { MAX_BODY } from '../src/engine/body.ts';
import { createState } from '../src/memory/state.ts';
import { createApiQuota } from '../src/wechat/api-quota.ts';
import type { Call } from '../src/wechat/call.ts';
import { createCodes } from '../src/wechat/codes.ts';
import { createKnownUsers } from '../src/wechat/known-users.ts';
import { createLogin } from '../src/wechat/login.ts';
import { createMedia, MEDIA_PATH } from '../src/wechat/media.ts';
import { createTokenQuota } from '../src/wechat/token-quota.ts';
import { createTokens } from '../src/wechat/tokens.ts';

const now = () => Date.parse('2024-03-13T12:00:00+08:00');
/** A call that a handler gets. */
export const call = (fields: Partial<Call>): Call => ({
  appid: 'wx1',
  query: {},
  body: {},
  files: new Map(),
  baseUrl: 'http://mock',
  example: async () => ({}),
  ...fields,
});
/** What the mock keeps of most things. */
const MOST = 10_000;
const kept = (count: number) => Math.min(count, MOST);

/** So many apps, users and codes, and so many uploads of the largest size: no more are kept than there may be. */
export function floodOfEach(count: number, large: number): void {
  test('tokens of ever new apps push out the oldest, not those in use', () => {
    const state = createState();
    const tokens = createTokens({ state, apps: undefined, lifetime: 7200, now });
    const issue = (id: 'getAccessToken' | 'getStableAccessToken', appid: string) => {
      const fields = { appid, secret: 's' };
      return String(
        Reflect.get(Object(tokens.handlers[id]?.(call({ query: fields, body: fields }))), 'access_token'),
      );
    };
    const used = issue('getAccessToken', 'mine');
    const unused = issue('getAccessToken', 'forgotten');
    // Half of them with either operation.
    for (let app = 0; app < 2 * count; app++) {
      issue(app % 2 ? 'getAccessToken' : 'getStableAccessToken', `wx${app}`);
      if (app % 1_000 === 0) tokens.check(used);
    }
    expect(tokens.check(used)).toBe('mine');
    if (count > MOST) {
      expect(() => tokens.check(unused)).toThrow();
      expect(tokens.log.goodUntil(unused)).toBeUndefined();
    } else expect(tokens.check(unused)).toBe('forgotten');
    expect(state.counts()).toEqual({
      issued: kept(2 * count + 2),
      stable: kept(count),
      legacy: kept(count + 2),
      tokenQuotas: kept(2 * count + 2),
    });
  });

  test('counts, codes and sessions are bounded too', () => {
    const state = createState();
    const quota = createTokenQuota(state, now);
    const codes = createCodes(state);
    const users = createKnownUsers({ state, apps: undefined, now });
    const login = createLogin({ state, apps: undefined, codes, users, now });
    const apiQuota = createApiQuota({
      state,
      apps: undefined,
      now,
      tokenCalls: quota.today,
      clearTokenCalls: quota.clear,
    });
    for (let app = 0; app < count; app++) {
      quota.count(`wx${app}`, 'stable');
      login.handlers.code2Session?.(call({ query: { appid: 'wx1', secret: 's', js_code: `user-${app}` } }));
      for (const path of ['/cgi-bin/getcallbackip', '/cgi-bin/get_api_domain_ip'])
        apiQuota.count(`wx${app}`, path);
    }
    expect(state.counts()).toMatchObject({
      tokenQuotas: kept(count),
      codes: kept(count),
      sessions: kept(count),
      users: kept(count),
      apiQuotas: 2 * kept(count),
    });
  });

  test('uploads are bounded by their bytes, and hold no more than the file itself', () => {
    const state = createState();
    const media = createMedia(state, now);
    // A file of a few bytes in a body of many: a view of it would keep the whole body.
    const body = new Uint8Array(MAX_BODY);
    const upload = (bytes: Uint8Array) => {
      const file = { name: 'media', filename: 'a.jpg', mediaType: 'image/jpeg', bytes };
      return media.handlers.uploadTempMedia?.(
        call({ query: { type: 'image' }, files: new Map([['media', file]]) }),
      );
    };
    for (let file = 0; file < 1_000; file++) upload(body.subarray(0, 3));
    expect(state.counts()).toMatchObject({ media: 500, mediaBytes: 1_500 });
    const { media_id } = Object(upload(body.subarray(0, 3)));
    expect(media.download(MEDIA_PATH + media_id)?.bytes.buffer.byteLength).toBe(3);
    for (let file = 0; file < large; file++) upload(body);
    expect(state.counts().mediaBytes).toBe(large > 6 ? 6 * MAX_BODY : 3 * 500 + large * MAX_BODY);
  });

  test('users and their codes are bounded', () => {
    const state = createState();
    const { api } = createKnownUsers({ state, apps: undefined, now });
    for (let user = 0; user < count; user++) api.login(api.create({ app: 'wx1' }));
    expect(state.counts()).toEqual({ users: kept(count), userNumbers: 1, givenCodes: kept(count) });
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`t${at}`, 1]));
    expect(() => api.create({ app: 'wx1', subscriptions: many })).toThrow('at most 1000 templates');
  });
}
