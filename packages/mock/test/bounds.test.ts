// What a flood leaves behind is counted, entry by entry: memory as such depends on the garbage collector.

import { Readable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { createBodyBudget, readBody } from '../src/engine/body.ts';
import { createState } from '../src/memory/state.ts';
import { openMock } from '../src/server.ts';
import { createCodesDrawn } from '../src/wechat/codes-drawn.ts';
import { createLinkStore } from '../src/wechat/links.ts';
import { createOutbox } from '../src/wechat/outbox.ts';
import { floodWithApps, sendEndless } from './flood.ts';
import { call, floodOfEach } from './flood-of-each.ts';

const now = () => Date.parse('2024-03-13T12:00:00+08:00');

// 11,000 of them, more than are kept, in test/faults/bounds.test.ts.
floodOfEach(500, 0);

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
  for (let link = 0; link < 20; link++) store.make({ ...target, path: text }, String);
  expect(state.counts().linksBytes).toBeLessThanOrEqual(16 * 1024 * 1024);

  const draw = createCodesDrawn(state).handlers.getUnlimitedQRCode;
  await expect(async () => draw?.(call({ body: { scene: 'a', page: text } }))).rejects.toMatchObject({
    errcode: 41030,
  });
});

const mock = await openMock({ port: 0 });
afterAll(() => mock.close());
const post = async (path: string, body: unknown) =>
  (await fetch(mock.url + path, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<{
    errcode?: number;
    access_token?: string;
  }>;
const long = 'x'.repeat(100_000);

// 3,000, and appids of 9 MB, in test/faults/bounds.test.ts.
test('50 new apps over HTTP leave a bounded rest', () => floodWithApps(mock, 50, 0));

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

// A million in test/faults/bounds.test.ts.
test('a body nested 200,000 deep, or of as many values, is 47001', () => sendEndless(mock, 200_000));

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
