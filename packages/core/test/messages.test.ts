import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const CLASSES = ['WeappUsageError', 'WeappHttpError', 'Refusal'];

test.each(readdirSync(join(SRC, 'messages')))('messages/%s says the same in both languages', async (file) => {
  expect(messageFaults(await import(join(SRC, 'messages', file)))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  expect(untranslated(SRC, CLASSES)).toEqual([]);
});
