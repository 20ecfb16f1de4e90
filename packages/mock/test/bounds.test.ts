// What a flood leaves behind is counted, entry by entry: memory as such depends on the garbage collector.

import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { createBodyBudget, MAX_BODY, readBody } from '../src/engine/body.ts';
import { createState } from '../src/memory/state.ts';
import { openMock } from '../src/server.ts';
import { createApiQuota } from '../src/wechat/api-quota.ts';
import type { Call } from '../src/wechat/call.ts';
import { createCodes } from '../src/wechat/codes.ts';
import { createCodesDrawn } from '../src/wechat/codes-drawn.ts';
import { createKnownUsers } from '../src/wechat/known-users.ts';
import { createLinkStore } from '../src/wechat/links.ts';
import { createLogin } from '../src/wechat/login.ts';
import { createMedia, MEDIA_PATH } from '../src/wechat/media.ts';
import { createOutbox } from '../src/wechat/outbox.ts';
import { createTokenQuota } from '../src/wechat/token-quota.ts';
import { createTokens } from '../src/wechat/tokens.ts';
import { floodWithApps } from './flood.ts';

const now = () => Date.parse('2024-03-13T12:00:00+08:00');
const call = (fields: Partial<Call>): Call => ({
  appid: 'wx1',
  query: {},
  body: {},
  files: new Map(),
  baseUrl: 'http://mock',
  example: async () => ({}),
  ...fields,
});
/** More than the mock keeps of anything but counts of calls. */
const FLOOD = 11_000;

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
  for (let app = 0; app < 2 * FLOOD; app++) {
    issue(app % 2 ? 'getAccessToken' : 'getStableAccessToken', `wx${app}`);
    if (app % 1_000 === 0) tokens.check(used);
  }
  expect(tokens.check(used)).toBe('mine');
  expect(() => tokens.check(unused)).toThrow();
  expect(tokens.log.goodUntil(unused)).toBeUndefined();
  expect(state.counts()).toEqual({ issued: 10_000, stable: 10_000, legacy: 10_000, tokenQuotas: 10_000 });
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
  for (let app = 0; app < FLOOD; app++) {
    quota.count(`wx${app}`, 'stable');
    login.handlers.code2Session?.(call({ query: { appid: 'wx1', secret: 's', js_code: `user-${app}` } }));
    for (const path of ['/cgi-bin/getcallbackip', '/cgi-bin/get_api_domain_ip'])
      apiQuota.count(`wx${app}`, path);
  }
  expect(state.counts()).toMatchObject({
    tokenQuotas: 10_000,
    codes: 10_000,
    sessions: 10_000,
    users: 10_000,
    apiQuotas: 20_000,
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
  for (let file = 0; file < 20; file++) upload(body);
  expect(state.counts().mediaBytes).toBe(6 * MAX_BODY);
});

test('messages, links and codes are bounded by what they hold', async () => {
  const state = createState();
  const outbox = createOutbox(state, now);
  const text = 'x'.repeat(1_000_000);
  outbox.add(
    { app: 'wx1', openids: Array.from({ length: 2_000 }, String), operation: 'sendMessage' },
    {
      ...{ kind: 'subscribe', template_id: text },
      lines: Array.from({ length: 100 }, () => ({ name: text, value: text })),
    },
  );
  const { outbox: messages, outboxBytes = 0 } = state.counts();
  expect(messages).toBeLessThan(1_000);
  expect(outboxBytes).toBeLessThanOrEqual(16 * 1024 * 1024);
  expect(JSON.stringify(outbox.list({ openid: '1999' })).length).toBeLessThan(500_000);

  const store = createLinkStore(state, now);
  const target = { app: 'wx1', query: '', env_version: 'release', kind: 'scheme', endsAt: 0 } as const;
  for (let link = 0; link < 40; link++) store.make({ ...target, path: text }, String);
  expect(state.counts().linksBytes).toBeLessThanOrEqual(16 * 1024 * 1024);

  const draw = createCodesDrawn(state).handlers.getUnlimitedQRCode;
  await expect(async () => draw?.(call({ body: { scene: 'a', page: text } }))).rejects.toMatchObject({
    errcode: 41030,
  });
});

test('users and their codes are bounded', () => {
  const state = createState();
  const { api } = createKnownUsers({ state, apps: undefined, now });
  for (let user = 0; user < FLOOD; user++) api.login(api.create({ app: 'wx1' }));
  expect(state.counts()).toEqual({ users: 10_000, userNumbers: 1, givenCodes: 10_000 });
  const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`t${at}`, 1]));
  expect(() => api.create({ app: 'wx1', subscriptions: many })).toThrow('at most 1000 templates');
});

const mock = await openMock({ port: 0 });
afterAll(() => mock.close());
const post = async (path: string, body: unknown) =>
  (await fetch(mock.url + path, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<{
    errcode?: number;
    access_token?: string;
  }>;
const long = 'x'.repeat(1_000_000);

// 3,000 in test/faults/bounds.test.ts.
test('100 new apps and a 9 MB appid over HTTP leave a bounded rest', () => floodWithApps(mock, 100, 1));

test('keys that are too long are refused with the code of the operation, and nothing is kept of them', async () => {
  const { access_token: token } = await post('/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: 'wx1',
    secret: 's',
  });
  await fetch(`${mock.url}/cgi-bin/getcallbackip?access_token=${token}`);
  const before = mock.kept();
  const with_ = `?access_token=${token}`;
  const key = 'k'.repeat(129);
  const errcode = async (path: string, body?: unknown) =>
    body
      ? (await post(path, body)).errcode
      : ((await (await fetch(mock.url + path)).json()) as { errcode?: number }).errcode;
  const login = `/sns/jscode2session?secret=s&grant_type=authorization_code`;
  const session = `&signature=${'a'.repeat(64)}&sig_method=hmac_sha256`;
  expect(await errcode(`${login}&appid=${key}&js_code=c`)).toBe(40013);
  expect(await errcode(`${login}&appid=wx1&js_code=${key}`)).toBe(40029);
  expect(await errcode(`/cgi-bin/token?grant_type=client_credential&secret=s&appid=${key}`)).toBe(40013);
  expect(await errcode(`/cgi-bin/clear_quota/v2?appid=${key}&appsecret=s`, 'x')).toBe(40013);
  expect(await errcode(`/cgi-bin/getcallbackip?access_token=${'t'.repeat(513)}`)).toBe(40014);
  expect(await errcode(`/wxa/checksession${with_}&openid=${key}${session}`)).toBe(87009);
  expect(await errcode(`/cgi-bin/media/get${with_}&media_id=${key}`)).toBe(40007);
  expect(await errcode(`/wxa/business/getuserphonenumber${with_}`, { code: long })).toBe(40029);
  expect(await errcode(`/wxa/getpluginopenpid${with_}`, { code: long })).toBe(1007);
  expect(await errcode(`/cgi-bin/openapi/quota/get${with_}`, { cgi_path: `/${long}` })).toBe(76021);
  expect(await errcode(`/cgi-bin/openapi/quota/clear${with_}`, { cgi_path: `/channels/ec/${long}` })).toBe(
    76021,
  );
  expect(await errcode(`/cgi-bin/clear_quota${with_}`, { appid: long })).toBe(40013);
  const { apiQuotas: counts = 0, ...rest } = mock.kept();
  const { apiQuotas: countsBefore = 0, ...restBefore } = before;
  expect(rest).toEqual(restBefore);
  // One counter for each path that was called.
  expect(counts - countsBefore).toBeLessThanOrEqual(8);
});

test('an address that no call has is refused', async () => {
  const status = async (path: string) => (await fetch(mock.url + path)).status;
  expect(await status(`/cgi-bin/token?a=${'a'.repeat(9_000)}`)).toBe(414);
  expect(await status(`/cgi-bin/token?${'a=1&'.repeat(101)}`)).toBe(400);
  expect(await status(`/cgi-bin/token?${'a=1&'.repeat(100)}`)).toBe(200);
});

test('a body nested a million deep, or of a million values, is 47001', async () => {
  for (const [body, hint] of [
    ['['.repeat(1_000_000), 'nested deeper'],
    [`{"a":${'['.repeat(9_000_000)}`, 'nested deeper'],
    [`[${'1,'.repeat(1_000_000)}1]`, 'more than 100000 values'],
  ] as const) {
    const response = await fetch(`${mock.url}/cgi-bin/stable_token`, { method: 'POST', body });
    expect(await response.json()).toMatchObject({ errcode: 47001, errmsg: expect.stringContaining(hint) });
  }
});

test('what a message quotes of a body is short', async () => {
  const answer = await fetch(`${mock.url}/cgi-bin/stable_token`, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credential', appid: 'wx1', secret: [long], [long]: 1 }),
  });
  expect((await answer.text()).length).toBeLessThan(2_000);
});

test('bodies that are in memory at a time are counted, and too many are refused', async () => {
  const free = 65_536;
  const budget = createBodyBudget(1_000);
  // Only what readBody reads of a request.
  const request = (chunks: string[]) => ({
    headers: {},
    body: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
  });
  const first = await readBody(request(['x'.repeat(free + 600)]), budget, 'json');
  expect(budget.held).toBe(600);
  await expect(
    readBody(request(['x'.repeat(free), 'x'.repeat(300), 'x'.repeat(300)]), budget, 'json'),
  ).rejects.toMatchObject({
    errcode: -1,
  });
  expect(budget.held).toBe(600);
  // However many large ones there are.
  budget.held = 1_000;
  const small = await readBody(request(['x'.repeat(60_000), 'x'.repeat(5_000)]), budget, 'json');
  small.release();
  expect(budget.held).toBe(1_000);
  budget.held = 600;
  first.release();
  first.release();
  expect(budget.held).toBe(0);
  await expect(readBody(request(['x'.repeat(free + 600)]), budget, 'json')).resolves.toBeDefined();
});
