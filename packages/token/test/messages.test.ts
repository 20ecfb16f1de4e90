import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { afterEach, expect, test, vi } from 'vitest';
import { createTokenManager, createTokenPool } from '../src/index.ts';
import { PLATFORM_ERRCODES } from '../src/messages/platform.ts';

afterEach(() => vi.unstubAllEnvs());

const SRC = join(import.meta.dirname, '../src');

test.each(readdirSync(join(SRC, 'messages')))('messages/%s says the same in both languages', async (file) => {
  const { PLATFORM_ERRCODES: _, ...messages } = await import(join(SRC, 'messages', file));
  expect(messageFaults(messages)).toEqual([]);
});

test('meaning and remedy of a platform errcode say the same in both languages', () => {
  expect(messageFaults(Object.fromEntries(Object.values(PLATFORM_ERRCODES).flat().entries()))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  const classes = ['WeappUsageError', 'WeappTokenError', 'WeappHttpError', 'Error', 'RangeError'];
  expect(untranslated(SRC, classes)).toEqual([]);
});

test('errors speak the language of the environment', () => {
  vi.stubEnv('LC_MESSAGES', 'zh_CN.UTF-8');
  expect(() => createTokenManager({ appid: 'wx1' } as never)).toThrow(
    'createTokenManager：缺少 `secret`。它在微信公众平台（mp.weixin.qq.com）的「开发管理 → 开发设置」。',
  );
});

test('a manager speaks its own language: of options, of what WeChat refuses, and of answers without a token', async () => {
  expect(() => createTokenManager({ appid: 'wx1', language: 'zh' } as never)).toThrow('缺少 `secret`');
  expect(() => createTokenManager({ appid: 'wx1', secret: 's', language: 'fr' as never })).toThrow(
    '`language`',
  );
  const managerWith = (answer: object) =>
    createTokenManager({
      appid: 'wx1',
      secret: 's',
      language: 'zh',
      fetch: async () => Response.json(answer),
    });
  await expect(managerWith({ errcode: 0 }).get()).rejects.toThrow('微信对 token 请求的响应里没有 token');
  await expect(
    managerWith({ errcode: 40164, errmsg: 'invalid ip 1.2.3.4, not in whitelist' }).get(),
  ).rejects.toThrow('把 1.2.3.4 加入微信公众平台');
});

test('a pool speaks its own language', async () => {
  expect(() => createTokenPool({ language: 'zh' })).toThrow('二选一');
  const pool = createTokenPool({ apps: { wx1: 's' }, language: 'zh' });
  await expect(pool.get('wx2')).rejects.toThrow('没有小程序 wx2');
});
