// The same through ts-jest and through @swc/jest, which both write CommonJS.
import { createAnalysis, lastDays } from '@weapp-openapi/analysis';
import { createClient, isApiError, WeappApiError } from '@weapp-openapi/core';
import { createCaller, getDailyRetain } from '@weapp-openapi/core/operations';
import { decryptOpenData, importPushKey, openPush, pushSignature, sealPush } from '@weapp-openapi/crypto';
import { type Mock, startMock } from '@weapp-openapi/mock';
import { createPush, type PushMessage } from '@weapp-openapi/push';
import { createTokenManager, memoryStore } from '@weapp-openapi/token';
import * as umbrella from 'weapp-openapi';
import { SM4_GCM } from 'weapp-openapi/crypto/sm';
import { fileStore } from 'weapp-openapi/file';

const app = { appid: 'wxmatrix', secret: 'any' };
const day = { begin_date: '20240313', end_date: '20240313' };
let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

test('a client with a token manager', async () => {
  const credential = createTokenManager({ ...app, store: memoryStore(), baseUrl: mock.url });
  const wx = createClient({ credential, baseUrl: mock.url });
  const { ref_date } = await wx.getDailyRetain(day);
  expect(ref_date).toBe(day.begin_date);
  const call = createCaller({ credential, baseUrl: mock.url });
  expect((await call(getDailyRetain, day)).ref_date).toBe(day.begin_date);
});

test('an errcode with its meaning', async () => {
  const wx = umbrella.createWeapp({ ...app, baseUrl: mock.url });
  const headers = { prefer: 'errcode=45009' };
  const error: unknown = await wx.getDailyRetain(day, { headers }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WeappApiError);
  if (!isApiError(error)) throw error;
  expect([error.errcode, typeof error.meaning]).toEqual([45009, 'string']);
  const answer = await wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body: day, headers });
  expect(answer.error?.errcode).toBe(45009);
});

test('login and figures', async () => {
  const wx = umbrella.createWeapp({ ...app, baseUrl: mock.url });
  expect((await wx.login('user-7-jest')).openid).toMatch(/^o/);
  const { newUsers } = await createAnalysis(wx).retention(lastDays(3));
  expect(newUsers.rows).toHaveLength(3);
});

test('a pushed message, and open data', async () => {
  const encodingAESKey = await importPushKey('A'.repeat(43));
  const keys = { token: 'AAAAA', appid: 'wxmatrix', encodingAESKey };
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = await sealPush({ ...keys, message: 'hello' });
  const sealed = { ...keys, Encrypt, msg_signature: MsgSignature, timestamp: TimeStamp, nonce: Nonce };
  expect(await openPush(sealed)).toBe('hello');
  const text = 'AAAAAAAAAAAAAAAAAAAAAA==';
  const data = { session_key: text, encryptedData: text, iv: text, appid: 'wxmatrix' };
  await expect(decryptOpenData({ ...data, kind: 'phoneNumber' })).rejects.toMatchObject({
    reason: 'session_key',
  });
  expect(SM4_GCM.name).toBe('SM4_GCM');
});

test('a message, typed', async () => {
  const said: PushMessage<'text'>[] = [];
  const push = createPush({ token: 'any', mode: 'plain', maxAge: Infinity }).on('text', (message) => {
    said.push(message);
  });
  const signed = { timestamp: '1', nonce: '1' };
  const query = new URLSearchParams({
    ...signed,
    signature: await pushSignature({ token: 'any', ...signed }),
  });
  const body = JSON.stringify({ MsgType: 'text', Content: 'hello', MsgId: 7 });
  const answer = await push.fetch(new Request(`http://localhost/?${query}`, { method: 'POST', body }));
  expect(await answer.text()).toBe('success');
  expect(said[0]?.Content).toBe('hello');
});

test('the umbrella has no copies of its own', () => {
  expect(umbrella.createClient).toBe(createClient);
  expect(umbrella.createTokenManager).toBe(createTokenManager);
  expect(fileStore).toBeInstanceOf(Function);
});
