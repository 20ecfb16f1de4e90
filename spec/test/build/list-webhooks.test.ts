import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READMES, webhookList, withList } from '../../build/list-webhooks.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const bundle = JSON.parse(read('dist/openapi.json'));
const lock = JSON.parse(read('docs.lock.json'));

test.each(['en', 'zh'] as const)(
  'the README (%s) lists the messages as they are: node spec/build/list-webhooks.ts',
  (language) => {
    const readme = read(READMES[language]);
    expect(readme).toBe(withList(readme, webhookList(bundle, lock, language)));
  },
);

test('every webhook comes from a document that is watched', () => {
  const list = webhookList(bundle, lock, 'en');
  const named = Object.keys(bundle.webhooks).filter((name) => !list.includes(`\`${name}\``));
  expect(named).toEqual([]);
});
