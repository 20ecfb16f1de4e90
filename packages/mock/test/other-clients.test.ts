// Other people's clients against the mock, unchanged but for their base URL: login, token, message, QR code, analysis.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import API from 'co-wechat-api';
import easywechat from 'node-easywechat';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { startMock } from '../src/index.ts';

const APP = { appid: 'wx1', secret: 's1' };
const YESTERDAY = { begin_date: '20240312', end_date: '20240312' };
const mock = await startMock({
  port: 0,
  apps: { [APP.appid]: APP.secret },
  now: () => Date.parse('2024-03-13T12:00:00+08:00'),
});
afterAll(() => mock.close());

/** The first bytes of a JPEG. */
const JPEG = 'ffd8ff';

test('co-wechat-api', async () => {
  const api = new API(APP.appid, APP.secret);
  api.prefix = `${mock.url}/cgi-bin/`;
  api.snsPrefix = `${mock.url}/sns/`;
  api.wxaPrefix = `${mock.url}/wxa/`;

  const { openid = '' } = await api.code2Session('user-1-login');
  expect(openid).toMatch(/^o/);
  const sent = await api.sendSubscribeMessage(openid, 'template', 'index', { thing1: { value: '你好' } });
  expect(sent).toMatchObject({ errcode: 0 });
  const picture = await api.getWXACodeUnlimit('a=1', 'pages/index/index');
  expect(picture.toString('hex', 0, 3)).toBe(JPEG);
  // It has no method for a mini program's figures; its own request is what its users take for them.
  const { accessToken } = await api.ensureAccessToken();
  const summary = await api.request(
    `${mock.url}/datacube/getweanalysisappiddailysummarytrend?access_token=${accessToken}`,
    {
      method: 'POST',
      dataType: 'json',
      headers: { 'content-type': 'application/json' },
      data: JSON.stringify(YESTERDAY),
    },
  );
  expect(summary).toMatchObject({ list: [{ ref_date: '20240312' }] });

  const wrong = new API(APP.appid, 'wrong');
  wrong.prefix = api.prefix;
  await expect(wrong.ensureAccessToken()).rejects.toMatchObject({ code: 40125 });
});

test('node-easywechat', async () => {
  const path = mkdtempSync(join(tmpdir(), 'tokens-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  const app = new easywechat.MiniApp({
    app_id: APP.appid,
    secret: APP.secret,
    file_cache: { path, dirMode: 0o700, fileMode: 0o600, ext: '.cache' },
    http: { baseURL: mock.url },
  });
  const { openid } = await app.getUtils().codeToSession('user-2-login');
  expect(openid).toMatch(/^o/);
  const client = app.getClient();
  const message = { touser: openid, template_id: 'template', data: { thing1: { value: '你好' } } };
  const sent = await client.postJson('/cgi-bin/message/subscribe/send', message);
  expect(sent.toObject()).toMatchObject({ errcode: 0 });
  const picture = await client.request('POST', '/wxa/getwxacodeunlimit', {
    data: { scene: 'a=1', page: 'pages/index/index' },
    responseType: 'arraybuffer',
  });
  expect(Buffer.from(picture.getContent() as ArrayBuffer).toString('hex', 0, 3)).toBe(JPEG);
  const summary = await client.postJson('/datacube/getweanalysisappiddailysummarytrend', YESTERDAY);
  expect(summary.toObject()).toMatchObject({ list: [{ ref_date: '20240312' }] });
  expect(mock.tokens.calls(APP.appid)).toMatchObject({ legacy: 2 });
});
