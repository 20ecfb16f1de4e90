import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { expect, test } from 'vitest';
import { changesOf } from './bundle.ts';
import { CASES } from './compare/cases.ts';

const SRC = join(import.meta.dirname, '../src');
const TABLES = readdirSync(join(SRC, 'messages')).filter((file) => file !== 'shown.ts');

test.each(TABLES)('messages/%s says the same in both languages', async (file) => {
  expect(messageFaults(await import(join(SRC, 'messages', file)))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  expect(untranslated(SRC, ['UsageError', 'NeverReleased'])).toEqual([]);
});

test('every change has a text in each language', () => {
  const changes = CASES.flatMap(([, edit]) => changesOf(edit));
  expect(changes.length).toBeGreaterThanOrEqual(CASES.length);
  for (const { en, zh } of changes) {
    expect(en).toMatch(/^[^\p{Script=Han}]+(?:$|\p{Script=Han})/u);
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
  }
});
