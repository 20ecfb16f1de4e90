// The READMEs list the operations that create what others read: as many as the tables have.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sectionOf } from '../src/engine/operation-names.ts';
import { table } from '../src/wechat/objects/table.ts';

const creators = new Map<string, string[]>();
for (const { steps } of table) {
  for (const [operation, doing] of Object.entries(steps)) {
    if (![doing].flat().some(({ does }) => does === 'create')) continue;
    const section = sectionOf(operation) ?? '';
    creators.set(section, [...new Set([...(creators.get(section) ?? []), operation])]);
  }
}
const rows = [...creators]
  .sort()
  .map(([section, operations]) => `${section}: ${operations.sort().join(', ')}`);

test.each(['behaviour.md', 'behaviour.zh-CN.md'])('%s lists them', (file) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| `([\w-]+)` +\| (.+?) +\|$/gm)]
    .filter(([, section = '']) => creators.has(section))
    .map(([, section, operations = '']) => `${section}: ${operations.replaceAll('、', ', ')}`);
  expect(listed).toEqual(rows);
});
