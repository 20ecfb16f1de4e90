import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { afterEach, expect, test, vi } from 'vitest';
import { createWeapp, environmentLanguage, inLanguage, type Language, type Texts } from '../src/index.ts';
import { inLanguage as ofOperations } from '../src/operations.ts';

const SRC = join(import.meta.dirname, '../src');

afterEach(() => vi.unstubAllEnvs());

test.each(readdirSync(join(SRC, 'messages')))('messages/%s says the same in both languages', async (file) => {
  expect(messageFaults(await import(join(SRC, 'messages', file)))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  expect(untranslated(SRC, ['WeappUsageError'])).toEqual([]);
});

test('without `language`, errors are in the language of the environment', async () => {
  const name = { appid: 'wx1', secret: 's' };
  vi.stubEnv('LC_ALL', 'zh_CN.UTF-8');
  expect(environmentLanguage()).toBe('zh');
  expect(() => createWeapp(undefined as never)).toThrow('createWeapp 需要 { appid, secret }。');
  await expect(createWeapp(name).getDailyRetain(5 as never)).rejects.toThrow('输入必须是由字段组成的对象');
  const english = createWeapp({ ...name, language: 'en' });
  await expect(english.getDailyRetain(5 as never)).rejects.toThrow('the input must be an object of fields');
});

test('language and texts have their names here too', () => {
  const texts: Texts = { en: 'one', zh: '一' };
  const language: Language = 'zh';
  expect(texts[language]).toBe('一');
  expect(ofOperations).toBe(inLanguage);
});
