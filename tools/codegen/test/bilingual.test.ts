import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBilingual } from '../src/bilingual.ts';

function folderWith(files: Record<string, object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilingual-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), JSON.stringify(content));
  return folder;
}

const edition = (operation: string, field: string) => ({
  paths: { '/a': { get: { operationId: 'a', description: operation } } },
  fields: [{ description: field, examples: [{ description: 'as sent' }] }],
});

test('descriptions say the same in Chinese and then in English; the names of an operation stand once', () => {
  const folder = folderWith({
    'openapi.json': edition('Reads it.\n\nNames: `a`; path `/a`.\n', 'The id.'),
    'openapi.zh-CN.json': edition('读取。\n\n名称：`a`；路径 `/a`。\n', 'ID。'),
  });
  expect(readBilingual(folder)).toEqual({
    paths: {
      '/a': { get: { operationId: 'a', description: '读取。\n\nReads it.\n\nNames: `a`; path `/a`.' } },
    },
    fields: [{ description: 'ID。\n\nThe id.', examples: [{ description: 'as sent' }] }],
  });
});

test('a bundle in English alone is read as it is', () => {
  const english = edition('Reads it.', 'The id.');
  expect(readBilingual(folderWith({ 'openapi.json': english }))).toEqual(english);
});
