import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';

const { post, get, stable, legacy } = await openMock({}, false);
const { access_token } = await legacy();
const token = { access_token: String(access_token) };
const TREND = '/datacube/getweanalysisappiddailyvisittrend';
const DAY = { begin_date: '20240310', end_date: '20240310' };

test('an example of the spec can be asked for by its name, a failure too', async () => {
  const success = await post(TREND, token, DAY, { prefer: 'example=success' });
  expect(success.list).toEqual([expect.objectContaining({ ref_date: '20170313' })]);
  expect((await post(TREND, token, DAY, { prefer: 'example=errcode_45009' })).errcode).toBe(45009);
});

test('an example that the spec does not have is said to be missing', async () => {
  const { errcode, errmsg } = await post(TREND, token, DAY, { prefer: 'example=other' });
  expect(errcode).toBe(47001);
  expect(errmsg).toContain('getDailyVisitTrend has no example with that name');
});

test('one caller’s wishes do not change the next caller’s answer', async () => {
  const plain = await get('/cgi-bin/get_api_domain_ip', token);
  await get('/cgi-bin/get_api_domain_ip', token, { prefer: 'dynamic=true', accept: 'text/html' });
  expect(await get('/cgi-bin/get_api_domain_ip', token, { accept: 'image/png' })).toEqual(plain);
});

test('a forced error comes before everything else but the address, with the message of its section', async () => {
  const forced = await post(TREND, {}, 'no json', { prefer: 'errcode=61504' });
  expect(forced.errcode).toBe(61504);
  expect(forced.errmsg).not.toContain('undocumented');
  expect((await get('/nowhere', {}, { prefer: 'errcode=61504' })).errcode).toBe(40066);
});

test('a wish does not get past the checks', async () => {
  expect((await post(TREND, {}, DAY, { prefer: 'example=success' })).errcode).toBe(41001);
  expect((await post(TREND, token, {}, { prefer: 'dynamic=true' })).errcode).toBe(47001);
});

test('the example of a token is no token', async () => {
  const forced = await get(
    '/cgi-bin/token',
    { grant_type: 'client_credential', appid: 'a', secret: 'b' },
    { prefer: 'example=success' },
  );
  const answer = await post(TREND, { access_token: String(forced.access_token) }, DAY);
  expect(answer.errcode).toBe(40001);
  expect((await stable()).access_token).not.toBe(forced.access_token);
});
