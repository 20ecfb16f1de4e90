import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { inLanguage } from '@weapp-openapi/core';
import { afterEach, expect, test, vi } from 'vitest';
import { openHistory } from '../src/index.ts';

afterEach(() => vi.unstubAllEnvs());

const SRC = join(import.meta.dirname, '../src');

test.each(readdirSync(join(SRC, 'messages')))('messages/%s says the same in both languages', async (file) => {
  expect(messageFaults(await import(join(SRC, 'messages', file)))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  const classes = ['WeappUsageError', 'HistoryError', 'ImportProblem', 'NotKeptError', 'Error'];
  expect(untranslated(SRC, classes)).toEqual([]);
});

test('errors speak the language of the environment, and the other one on demand', async () => {
  vi.stubEnv('LC_MESSAGES', 'zh_CN.UTF-8');
  const error = await openHistory({ url: 'mysql://host' }).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ message: expect.stringContaining('这不是支持的数据库') });
  expect(inLanguage(error, 'en')).toMatchObject({
    message: expect.stringContaining('no database that it knows'),
  });
});
