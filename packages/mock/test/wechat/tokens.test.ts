import { expect, test } from 'vitest';
import { openMock, stoppedClock } from '../caller.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

test('a stable token stays the same, with what is left of its life, until 5 minutes before its end', async () => {
  const clock = stoppedClock('2024-03-13T12:00:00+08:00');
  const { stable } = await openMock({ now: clock.now }, false);
  const first = await stable();
  expect(first.expires_in).toBe(7200);
  clock.advance(2 * HOUR - 5 * MINUTE - 1);
  expect(await stable()).toEqual({ access_token: first.access_token, expires_in: 301 });
  clock.advance(1);
  const next = await stable();
  expect(next.access_token).not.toBe(first.access_token);
  expect(next.expires_in).toBe(7200);
});

test('a new token has its whole life, also where time passes while it is issued', async () => {
  let time = Date.parse('2024-03-13T12:00:00+08:00');
  const { stable, legacy } = await openMock({ now: () => time++ }, false);
  expect((await stable()).expires_in).toBe(7200);
  expect((await stable(true)).expires_in).toBe(7200);
  expect((await legacy()).expires_in).toBe(7200);
});

test('a stable token that was changed early stays good until its own end, then it is expired', async () => {
  const clock = stoppedClock('2024-03-13T12:00:00+08:00');
  const { stable, errcodeWith } = await openMock({ now: clock.now }, false);
  const { access_token } = await stable();
  clock.advance(2 * HOUR - 5 * MINUTE);
  await stable();
  clock.advance(5 * MINUTE - 1);
  expect(await errcodeWith(access_token)).toBe(0);
  clock.advance(1);
  expect(await errcodeWith(access_token)).toBe(42001);
});

test('force_refresh kills the current stable token at once', async () => {
  const { stable, errcodeWith } = await openMock({}, false);
  const { access_token: old } = await stable();
  const { access_token: fresh } = await stable(true);
  expect(await errcodeWith(old)).toBe(40001);
  expect(await errcodeWith(fresh)).toBe(0);
  expect((await stable()).access_token).toBe(fresh);
});

test('force_refresh works 30 seconds apart and 20 times a day of Shanghai', async () => {
  const clock = stoppedClock('2024-03-13T20:00:00+08:00');
  const { stable } = await openMock({ now: clock.now }, false);
  await stable(true);
  clock.advance(29);
  expect((await stable(true)).errcode).toBe(45011);
  for (let call = 2; call <= 20; call++) {
    clock.advance(30);
    expect((await stable(true)).errcode).toBeUndefined();
  }
  clock.advance(30);
  expect((await stable(true)).errcode).toBe(45009);
  expect((await stable()).errcode).toBeUndefined();
  expect((await stable(true, 'wx2')).errcode).toBeUndefined();
  clock.advance(4 * HOUR);
  expect((await stable(true)).errcode).toBeUndefined();
});

test('each legacy call issues a token, and the one before stays good for 5 minutes', async () => {
  const clock = stoppedClock('2024-03-13T12:00:00+08:00');
  const { legacy, errcodeWith } = await openMock({ now: clock.now }, false);
  const { access_token: first } = await legacy();
  const { access_token: second } = await legacy();
  expect(second).not.toBe(first);
  clock.advance(5 * MINUTE - 1);
  expect(await errcodeWith(first)).toBe(0);
  clock.advance(1);
  expect(await errcodeWith(first)).toBe(40001);
  expect(await errcodeWith(second)).toBe(0);
});

test('the two kinds and the mini programs do not touch each other', async () => {
  const { legacy, stable, errcodeWith } = await openMock({}, false);
  const tokens = [await legacy(), await stable(), await legacy('wx2'), await stable(false, 'wx2')];
  await stable(true, 'wx3');
  const values = tokens.map(({ access_token }) => access_token);
  expect(new Set(values).size).toBe(4);
  for (const value of values) expect(await errcodeWith(value)).toBe(0);
});

test('a shorter life is possible, so that a test can wait for the end', async () => {
  const clock = stoppedClock('2024-03-13T12:00:00+08:00');
  const { stable, errcodeWith } = await openMock({ now: clock.now, tokenLifetime: 10 }, false);
  const { access_token, expires_in } = await stable();
  expect(expires_in).toBe(10);
  expect((await stable()).access_token).toBe(access_token);
  clock.advance(10);
  expect(await errcodeWith(access_token)).toBe(42001);
});

test('a token that the mock did not issue is no good', async () => {
  const { errcodeWith } = await openMock({}, false);
  expect(await errcodeWith('made-up')).toBe(40001);
});

test('without known apps any pair will do, but both must be there', async () => {
  const { legacy, stable, get } = await openMock({}, false);
  expect((await legacy('', 's1')).errcode).toBe(41002);
  expect((await legacy('wx1', '')).errcode).toBe(41004);
  expect((await stable(false, '', 's1')).errcode).toBe(41002);
  expect((await stable(false, 'wx1', '')).errcode).toBe(41004);
  expect((await get('/cgi-bin/token', { appid: 'wx1', secret: 's1', grant_type: 'password' })).errcode).toBe(
    40002,
  );
});

test('with known apps another appid gets 40013 and a wrong secret 40125, wherever a secret is asked for', async () => {
  const { legacy, stable, get, post } = await openMock({ apps: { wx1: 's1' } }, false);
  const login = { js_code: 'c1', grant_type: 'authorization_code' };
  expect((await legacy()).errcode).toBeUndefined();
  expect((await legacy('wx2')).errcode).toBe(40013);
  expect((await legacy('constructor')).errcode).toBe(40013);
  expect((await legacy('wx1', 'other')).errcode).toBe(40125);
  expect((await stable(false, 'wx1', 'other')).errcode).toBe(40125);
  expect((await get('/sns/jscode2session', { ...login, appid: 'wx1', secret: 'x' })).errcode).toBe(40125);
  expect((await post('/cgi-bin/clear_quota/v2', { appid: 'wx1', appsecret: 'x' }, '')).errcode).toBe(40125);
});

test('the log counts calls by mini program, and knows until when a token is good', async () => {
  const clock = stoppedClock('2024-03-13T12:00:00+08:00');
  const { mock, stable, legacy } = await openMock({ now: clock.now }, false);
  const { access_token: old } = await stable();
  clock.advance(60);
  await stable(true);
  await stable(true);
  await legacy();
  expect(mock.tokens.calls('wx1')).toEqual({ stable: 2, forced: 1, legacy: 1 });
  expect(mock.tokens.calls('wx2')).toEqual({ stable: 0, forced: 0, legacy: 0 });
  expect(mock.tokens.goodUntil(String(old))).toBe(clock.now());
  expect(mock.tokens.goodUntil('made-up')).toBeUndefined();
});

test('what the legacy token is replaced by does not lengthen its life', async () => {
  const clock = stoppedClock('2024-03-13T12:00:00+08:00');
  const { mock, legacy } = await openMock({ now: clock.now }, false);
  const { access_token } = await legacy();
  const end = clock.now() + 2 * HOUR * 1000;
  clock.advance(2 * HOUR - MINUTE);
  await legacy();
  expect(mock.tokens.goodUntil(String(access_token))).toBe(end);
});
