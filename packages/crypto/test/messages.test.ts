import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { afterEach, expect, test, vi } from 'vitest';
import { decryptOpenData, paySig, secureApi } from '../src/index.ts';

afterEach(() => vi.unstubAllEnvs());

const SRC = join(import.meta.dirname, '../src');

test.each(readdirSync(join(SRC, 'messages')))('messages/%s says the same in both languages', async (file) => {
  expect(messageFaults(await import(join(SRC, 'messages', file)))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  expect(untranslated(SRC, ['WeappCryptoError'])).toEqual([]);
});

test('errors speak the language of the environment', async () => {
  vi.stubEnv('LC_MESSAGES', 'zh_CN.UTF-8');
  await expect(paySig({ appKey: '', uri: '/xpay/query_user_balance', signData: '{}' })).rejects.toThrow(
    'paySig 需要 `appKey`：见微信公众平台「虚拟支付 → 基本配置」。',
  );
  await expect(
    decryptOpenData({ appid: 'wx1', session_key: 'short', iv: 'a', encryptedData: 'b' }),
  ).rejects.toThrow('decryptOpenData 需要 code2Session 返回的 `session_key`：16 字节的 base64。');
  expect(() => secureApi({} as never)).toThrow('secureApi：`appid` 必须是小程序的 AppID。');
});

test('an error can be told in the other language, and told more than once', async () => {
  const error = await paySig({ appKey: '', uri: '/', signData: '{}' }).catch((thrown: unknown) => thrown);
  const symbol = Symbol.for('weapp-openapi.texts');
  expect(Object(error)[symbol]).toMatchObject({ zh: expect.stringContaining('需要 `appKey`') });
  // What adds to the message, such as the period of a failed call, puts in another one.
  expect(Object.getOwnPropertyDescriptor(error, symbol)).toMatchObject({ configurable: true });
});
