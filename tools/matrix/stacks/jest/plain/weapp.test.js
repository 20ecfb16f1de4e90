// Jest as it comes: no configuration, CommonJS. Jest must end by itself.
const { mkdtemp, rm } = require('node:fs/promises');
const { createServer } = require('node:http');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { createAnalysis, lastDays } = require('@weapp-openapi/analysis');
const { createClient, isApiError, WeappApiError, WeappNetworkError } = require('@weapp-openapi/core');
const { createCaller, getDailyRetain } = require('@weapp-openapi/core/operations');
const { decryptApi, encryptApi, openPush, sealPush, verifyPushSignature } = require('@weapp-openapi/crypto');
const { SM4_GCM } = require('@weapp-openapi/crypto/sm');
const { startMock } = require('@weapp-openapi/mock');
const { createContractFetch } = require('@weapp-openapi/mock/contract');
const { createPush } = require('@weapp-openapi/push');
const { toNodeHandler } = require('@weapp-openapi/push/node');
const { createTokenManager, memoryStore } = require('@weapp-openapi/token');
const { fileStore } = require('@weapp-openapi/token/file');
const umbrella = require('weapp-openapi');

const app = { appid: 'wxmatrix', secret: 'any' };
const day = { begin_date: '20240313', end_date: '20240313' };
let mock;
let dir;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'weapp-jest-'));
  mock = await startMock({ port: 0 });
});
afterAll(async () => {
  await mock.close();
  await rm(dir, { recursive: true });
});

test('a client with a token manager on each store', async () => {
  for (const store of [memoryStore(), fileStore({ dir })]) {
    const credential = createTokenManager({ ...app, store, baseUrl: mock.url });
    const wx = createClient({ credential, baseUrl: mock.url });
    expect((await wx.getDailyRetain(day)).ref_date).toBe(day.begin_date);
  }
});

test('an errcode, with its meaning, by both editions of the path', async () => {
  const wx = umbrella.createWeapp({ ...app, baseUrl: mock.url });
  const headers = { prefer: 'errcode=45009' };
  const error = await wx.getDailyRetain(day, { headers }).catch((reason) => reason);
  expect(error).toBeInstanceOf(WeappApiError);
  expect(isApiError(error, 'getDailyRetain')).toBe(true);
  expect(umbrella.isApiError(error)).toBe(true);
  expect(error).toMatchObject({ errcode: 45009, meaning: expect.any(String) });
  const answer = await wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body: day, headers });
  expect(answer.error.errcode).toBe(45009);
});

test('a server that is not there', async () => {
  const wx = umbrella.createWeapp({ ...app, baseUrl: 'http://127.0.0.1:9' });
  await expect(wx.getDailyRetain(day, { retries: 0 })).rejects.toBeInstanceOf(WeappNetworkError);
});

test('login, single operations and figures', async () => {
  const wx = umbrella.createWeapp({ ...app, baseUrl: mock.url });
  expect((await wx.login('user-7-jest')).openid).toMatch(/^o/);
  const call = createCaller({ credential: wx.token, baseUrl: mock.url });
  expect((await call(getDailyRetain, day)).ref_date).toBe(day.begin_date);
  expect((await createAnalysis(wx).retention(lastDays(3))).newUsers.rows).toHaveLength(3);
  const { media_id } = await wx.uploadTempMedia({ type: 'image', media: new Uint8Array([0xff, 0xd8]) });
  expect(media_id).toEqual(expect.any(String));
});

test('a pushed message, and the SM algorithms', async () => {
  // The plain message of WeChat's guide.
  const signature = '899cf89e464efb63f54ddac96b0a0a235f53aa78';
  const pushed = { token: 'AAAAA', timestamp: '1714037059', nonce: '486452656', signature };
  expect(await verifyPushSignature(pushed)).toBe(true);
  const keys = { token: 'AAAAA', appid: 'wxmatrix', encodingAESKey: 'A'.repeat(43) };
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = await sealPush({ ...keys, message: 'hello' });
  const sealed = { ...keys, Encrypt, msg_signature: MsgSignature, timestamp: TimeStamp, nonce: Nonce };
  expect(await openPush(sealed)).toBe('hello');
  const symmetric = { sn: '1', key: 'YXBwaWRkdXNlZm9ydGVzdA==', algorithm: SM4_GCM };
  const context = { url: 'https://api.weixin.qq.com/a', appid: 'wxmatrix', timestamp: 1635927954, symmetric };
  const body = await encryptApi({ ...context, data: { scene: 7 } });
  expect(JSON.parse(await decryptApi({ ...context, body })).scene).toBe(7);
});

test('a message from the mock, once', async () => {
  const keys = { token: 'any', appid: 'wxmatrix', encodingAESKey: 'A'.repeat(43) };
  const handler = jest.fn(() => ({ ErrCode: 0, ErrMsg: 'success' }));
  const push = createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', handler);
  const server = createServer(toNodeHandler(push));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const to = `http://127.0.0.1:${server.address().port}/wechat`;
  for (const format of ['json', 'xml']) {
    const sent = await mock.push(
      'xpay_goods_deliver_notify',
      { OutTradeNo: format },
      { ...keys, to, format },
    );
    expect(sent).toMatchObject({ isTaken: true, warnings: [] });
    expect(await sent.again()).toMatchObject({ isTaken: true });
  }
  expect(handler).toHaveBeenCalledTimes(2);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('the umbrella has no copies of its own', () => {
  expect(umbrella.createClient).toBe(createClient);
  expect(umbrella.createTokenManager).toBe(createTokenManager);
  expect(require('weapp-openapi/file').fileStore).toBe(fileStore);
  expect(require('weapp-openapi/crypto').openPush).toBe(openPush);
  expect(require('weapp-openapi/push').createPush).toBe(createPush);
  expect(require('weapp-openapi/push/node').toNodeHandler).toBe(toNodeHandler);
  expect(require('weapp-openapi/crypto/sm').SM4_GCM).toBe(SM4_GCM);
});

test('a contract', async () => {
  const wx = createClient({ credential: 'any', fetch: createContractFetch() });
  await wx.getDailyRetain(day);
});
