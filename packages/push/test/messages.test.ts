import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { inLanguage } from '@weapp-openapi/core';
import { afterEach, expect, test, vi } from 'vitest';
import { createPush, type WeappPushError } from '../src/index.ts';

afterEach(() => vi.unstubAllEnvs());

const SRC = join(import.meta.dirname, '../src');

test.each(readdirSync(join(SRC, 'messages')))('messages/%s says the same in both languages', async (file) => {
  expect(messageFaults(await import(join(SRC, 'messages', file)))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  expect(untranslated(SRC, ['WeappPushError', 'WeappUsageError', 'Error'])).toEqual([]);
});

test('errors speak the language of the environment', () => {
  vi.stubEnv('LC_MESSAGES', 'zh_CN.UTF-8');
  expect(() => createPush({ mode: 'plain', token: 'a b' } as never)).toThrow(
    'createPush：`token` 必须是「消息推送配置」里的那个，不含空格；也可以是新旧两个组成的列表。',
  );
});

test('a refusal, also one of the decryption, can be told in the other language', async () => {
  const refused: WeappPushError[] = [];
  const push = createPush({
    mode: 'secure',
    appid: 'wx1',
    token: 'token',
    encodingAESKey: 'a'.repeat(43),
    hooks: { onRefuse: (refusal) => void refused.push(refusal as unknown as WeappPushError) },
  });
  await push.fetch(new Request('http://127.0.0.1/', { method: 'POST', body: '{"a":1}' }));
  expect(refused).toHaveLength(1);
  const error = Object(refused[0]).error ?? refused[0];
  expect(inLanguage(error, 'zh').message).toMatch(/\p{Script=Han}/u);
});
