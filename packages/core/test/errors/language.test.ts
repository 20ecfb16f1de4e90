import { afterEach, expect, test, vi } from 'vitest';
import {
  createClient,
  environmentLanguage,
  inLanguage,
  WeappTimeoutError,
  WeappUsageError,
} from '../../src/index.ts';
import { serve } from '../server.ts';

afterEach(() => vi.unstubAllEnvs());

const environment = (given: Record<string, string>) => {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, given[name] ?? '');
};

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'zh_TW' }, 'zh'],
  [{ LANG: 'zh_CN', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN' }, 'zh'],
  [{ LANG: 'zha_CN' }, 'en'],
  [{}, 'en'],
])('the environment %o speaks %s', (given, language) => {
  environment(given);
  expect(environmentLanguage()).toBe(language);
});

test('an error speaks the language of the environment', () => {
  environment({ LANG: 'zh_CN.UTF-8' });
  expect(new WeappTimeoutError('getQuota', 500).message).toBe(
    'getQuota：500 毫秒内没有响应。请求可能已经到达微信。',
  );
});

test('inLanguage changes message and stack, to and fro, and nothing else', () => {
  const error = new WeappTimeoutError('getQuota', 500);
  expect(inLanguage(error, 'zh')).toBe(error);
  expect(error.message).toContain('没有响应');
  expect(error.stack).toContain('没有响应');
  expect(error.stack).not.toContain('no answer');
  expect(error.stack).toContain('language.test.ts');
  expect(inLanguage(error, 'en').message).toContain('no answer within 500 ms');
  for (const value of [undefined, 'text', new Error('mine'), new WeappUsageError('fixed')])
    expect(inLanguage(value, 'zh')).toBe(value);
});

test('a client explains errcodes in its language', async () => {
  const { baseUrl } = await serve(() => ({ errcode: 40013, errmsg: 'invalid appid' }));
  const ask = async (language: 'en' | 'zh' | undefined) =>
    createClient({ baseUrl, credential: 'T', language })
      .getApiDomainIp()
      .catch((error: Error) => error.message);
  expect(await ask('zh')).toMatch(/\p{Script=Han}/u);
  expect(await ask('en')).not.toMatch(/\p{Script=Han}/u);
  environment({ LANG: 'zh_CN.UTF-8' });
  expect(await ask(undefined)).toMatch(/\p{Script=Han}/u);
  expect(await ask('en')).not.toMatch(/\p{Script=Han}/u);
});
