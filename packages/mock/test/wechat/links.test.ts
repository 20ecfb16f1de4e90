// URL Schemes, URL Links and Short Links: made, looked up, opened, and over one day.
import { createClient } from '@weapp-openapi/core';
import { beforeEach, expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';
import { createState } from '../../src/memory/state.ts';
import { dayInShanghai } from '../../src/wechat/dates.ts';
import { createLinkStore } from '../../src/wechat/links.ts';
import { stoppedClock } from '../caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const mock = createMock({ now: clock.now });
const open = createClient({ credential: 'none', fetch: mock.fetch });
const clientOf = (appid: string) =>
  createClient({
    credential: async () =>
      (await open.getStableAccessToken({ grant_type: 'client_credential', appid, secret: 's1' }))
        .access_token,
    fetch: mock.fetch,
    retries: 0,
  });
const wx = clientOf('wx1');
const seconds = clock.now() / 1000;
const DAY = 86_400;
beforeEach(() => mock.reset());

test('a URL Scheme is looked up with what it was made of, and opens it', async () => {
  const { openlink } = await wx.generateScheme({
    jump_wxa: { path: '/pages/a', query: 'b=1', env_version: 'trial' },
    ...{ is_expire: true, expire_type: 1, expire_interval: 2 },
  });
  expect(openlink).toMatch(/^weixin:\/\/dl\/business\/\?t=[\w-]{11}$/);
  const { scheme_info } = await wx.queryScheme({ scheme: openlink });
  expect(scheme_info).toEqual({
    ...{ appid: 'wx1', path: '/pages/a', query: 'b=1', env_version: 'trial' },
    ...{ create_time: seconds, expire_time: seconds + 2 * DAY },
  });
  expect(mock.links.open(`${openlink}&cq=c%3D2%26d%3D3`)).toEqual({
    ...{ kind: 'scheme', app: 'wx1', path: '/pages/a', query: 'b=1&c=2&d=3', env_version: 'trial' },
  });
  expect(mock.links.list('wx1')).toMatchObject([{ kind: 'scheme', url: openlink }]);
  expect(mock.links.list('wx2')).toEqual([]);
});

test('a URL Link keeps its web page, and takes a query of its own', async () => {
  const { url_link } = await wx.generateUrlLink({
    ...{ path: '/pages/a', cloud_base: { env: 'prod', domain: 'www.example.com', path: '/jump.html' } },
  });
  expect(url_link).toMatch(/^https:\/\/wxaurl\.cn\/[\w-]{11}$/);
  const { url_link_info } = await wx.queryUrlLink({ url_link: `${url_link}?cq=a=hello` });
  expect(url_link_info).toEqual({
    ...{ appid: 'wx1', path: '/pages/a', query: 'a=hello', env_version: 'release' },
    ...{ create_time: seconds, expire_time: seconds + 30 * DAY },
    cloud_base: { env: 'prod', doamin: 'www.example.com', path: '/jump.html', query: '', resource_appid: '' },
  });
  // Each query knows its own kind.
  await expect(wx.queryScheme({ scheme: url_link })).rejects.toMatchObject({ errcode: 85403 });
});

test('a Short Link has its title, cut off after 20 characters', async () => {
  const page_url = 'pages/a?b=1';
  const { link } = await wx.generateShortLink({ page_url, page_title: '标题'.repeat(15) });
  expect(link).toMatch(/^#小程序:\/\/wx1\/(?:标题){10}\.\.\.\/[\w-]{11}$/);
  expect(mock.links.open(link)).toMatchObject({ kind: 'shortLink', path: 'pages/a', query: 'b=1' });
  const forever = await wx.generateShortLink({ page_url, is_permanent: true });
  mock.clock.advance('30d');
  expect(() => mock.links.open(link)).toThrow('has expired');
  expect(mock.links.open(forever.link)).toMatchObject({ path: 'pages/a' });
});

test('a link ends by the clock, but can still be looked up', async () => {
  const { openlink } = await wx.generateScheme({
    ...{ is_expire: true, expire_type: 0, expire_time: seconds + 3600 },
  });
  mock.links.open(openlink);
  mock.clock.advance('1h');
  expect(() => mock.links.open(openlink)).toThrow('valid until 2024-03-13T05:00:00.000Z');
  const { scheme_info } = await wx.queryScheme({ scheme: openlink });
  expect(scheme_info?.expire_time).toBe(seconds + 3600);
});

test.each([
  ['in 59 seconds', { is_expire: true, expire_time: seconds + 59 }],
  ['in 31 days', { is_expire: true, expire_time: seconds + 31 * DAY }],
  ['at no time', { is_expire: true }],
  ['after no days', { is_expire: true, expire_type: 1 as const }],
])('a scheme that shall end %s is 85401', async (_, ending) => {
  await expect(wx.generateScheme(ending)).rejects.toMatchObject({ errcode: 85401 });
});

test('a plain scheme needs not be made', async () => {
  const scheme = 'weixin://dl/business/?appid=wx9&path=pages/index/index&query=a=1&b=2&env_version=develop';
  const target = { path: 'pages/index/index', query: 'a=1&b=2', env_version: 'develop' };
  expect((await wx.queryScheme({ scheme })).scheme_info).toEqual({ appid: 'wx9', ...target });
  expect(mock.links.open(scheme)).toEqual({ kind: 'plainScheme', app: 'wx9', ...target });
});

test('a scheme for a tag never ends', async () => {
  const { openlink } = await wx.generateNFCScheme({ model_id: 'm', jump_wxa: { path: '/pages/a' } });
  expect((await wx.queryScheme({ scheme: openlink })).scheme_info).toMatchObject({ expire_time: 0 });
});

test('opens count for the day', async () => {
  const { openlink } = await wx.generateScheme({});
  const left = async () => (await wx.queryScheme({ query_type: 1 })).quota_info?.remain_visit_quota;
  expect(await left()).toBe(3_000_000);
  mock.links.open(openlink);
  expect(await left()).toBe(2_999_999);
  mock.clock.advance('1d');
  expect(await left()).toBe(3_000_000);
});

test('links of other apps, unknown ones and wrong paths have their own codes', async () => {
  const { openlink } = await clientOf('wx2').generateScheme({});
  await expect(wx.queryScheme({ scheme: openlink })).rejects.toMatchObject({ errcode: 85403 });
  await expect(wx.queryUrlLink({ url_link: 'https://wxaurl.cn/none' })).rejects.toMatchObject({
    errcode: 85403,
  });
  await expect(wx.generateUrlLink({ path: 'invalid' })).rejects.toMatchObject({ errcode: 40165 });
  await expect(wx.generateShortLink({ page_url: 'invalid' })).rejects.toMatchObject({ errcode: 40066 });
  for (const link of ['https://wxaurl.cn/none', 'https://example.com', 'weapp-mock://wx1/a', '#小程序://a']) {
    expect(() => mock.links.open(link)).toThrow('none that this mock has made');
  }
});

test.each([
  ['permanent Short Links altogether', 'permanent', 100_000, 'shortLink', 0, 85400],
  ['Short Links of a day', 'short', 10_000_000, 'shortLink', 1, 45009],
  ['schemes and URL Links of a day', 'made', 500_000, 'urlLink', 1, 44993],
] as const)('%s are limited', (_, name, limit, kind, endsAt, errcode) => {
  const state = createState();
  const store = createLinkStore(state, clock.now);
  const day = dayInShanghai(clock.now());
  const use = { day, made: 0, short: 0, opened: 0, permanent: 0, [name]: limit - 1 };
  state.load({ linkQuotas: [['wx1', use]] });
  const target = { app: 'wx1', path: '', query: '', env_version: 'release' } as const;
  const make = () => store.make({ ...target, kind, endsAt }, String);
  make();
  expect(make).toThrow(String(errcode));
});
