import { expect, test } from 'vitest';
import { openMock, stoppedClock } from '../caller.ts';

async function open() {
  const clock = stoppedClock('2024-03-13T12:00:00+08:00');
  const opened = await openMock({ now: clock.now }, false);
  const { access_token } = await opened.legacy();
  const query = { access_token: String(access_token) };
  const quota = async (cgi_path: string, by = query) => {
    const answer = await opened.post('/cgi-bin/openapi/quota/get', by, { cgi_path });
    return answer.quota ?? answer.errcode;
  };
  return { ...opened, clock, query, quota };
}
const IP = '/cgi-bin/get_api_domain_ip';

test('the numbers follow the calls', async () => {
  const { get, post, query, quota } = await open();
  expect(await quota(IP)).toEqual({ daily_limit: 100_000, used: 0, remain: 100_000 });
  for (let call = 0; call < 3; call++) await get(IP, query);
  await post(IP, query, {});
  await get(IP, { access_token: 'bad' });
  expect(await quota(IP)).toEqual({ daily_limit: 100_000, used: 3, remain: 99_997 });
});

test('token calls are counted against their own quotas', async () => {
  const { stable, legacy, quota } = await open();
  await legacy();
  await stable();
  await stable(true);
  expect(await quota('/cgi-bin/token')).toEqual({ daily_limit: 2_000, used: 2, remain: 1_998 });
  expect(await quota('/cgi-bin/stable_token')).toEqual({ daily_limit: 500_000, used: 2, remain: 499_998 });
});

test('a new day and another app begin at nothing', async () => {
  const { get, legacy, query, quota, clock } = await open();
  await get(IP, query);
  const { access_token } = await legacy('wx2');
  expect(await quota(IP, { access_token: String(access_token) })).toMatchObject({ used: 0 });
  clock.advance(12 * 3600);
  const { access_token: tomorrow } = await legacy();
  expect(await quota(IP, { access_token: String(tomorrow) })).toMatchObject({ used: 0 });
});

test('a path that does not exist is 76021, one under /sns/ 76022', async () => {
  const { quota } = await open();
  expect(await quota('/cgi-bin/get_api_domain_ips')).toBe(76021);
  expect(await quota('/__proto__')).toBe(76021);
  expect(await quota('/sns/jscode2session')).toBe(76022);
});

test("clearing begins anew, for the token's own app, ten times a month", async () => {
  const { get, post, legacy, query, quota } = await open();
  const clear = async (appid: string) => (await post('/cgi-bin/clear_quota', query, { appid })).errcode;
  await get(IP, query);
  expect(await clear('wx2')).toBe(40013);
  expect(await quota(IP)).toMatchObject({ used: 1 });
  await legacy();
  expect(await clear('wx1')).toBe(0);
  expect(await quota(IP)).toMatchObject({ used: 0 });
  expect(await quota('/cgi-bin/token')).toMatchObject({ used: 0 });
  for (let time = 2; time < 10; time++) expect(await clear('wx1')).toBe(0);
  const bySecret = async () =>
    (await post('/cgi-bin/clear_quota/v2', { appid: 'wx1', appsecret: 's1' }, '')).errcode;
  expect(await bySecret()).toBe(0);
  expect(await bySecret()).toBe(48006);
  expect(await clear('wx1')).toBe(48006);
});

test('one path is cleared alone, 50 times a month and again in the next', async () => {
  const { get, post, legacy, query, quota, clock } = await open();
  let by = query;
  const clear = async (cgi_path: string) =>
    (await post('/cgi-bin/openapi/quota/clear', by, { cgi_path })).errcode;
  await get(IP, query);
  await get('/cgi-bin/getcallbackip', query);
  expect(await clear(IP)).toBe(0);
  expect(await quota(IP)).toMatchObject({ used: 0 });
  expect(await quota('/cgi-bin/getcallbackip')).toMatchObject({ used: 1 });
  expect(await clear('/nowhere')).toBe(76021);
  for (let time = 1; time < 50; time++) expect(await clear(IP)).toBe(0);
  expect(await clear(IP)).toBe(48006);
  clock.advance(20 * 86_400);
  by = { access_token: String((await legacy()).access_token) };
  expect(await clear(IP)).toBe(0);
});
