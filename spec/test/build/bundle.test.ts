import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errcodesIn, readErrcodes } from '../../build/errcodes.ts';
import { documentOf, readDist, SPEC } from '../dist.ts';

// What `pnpm build` has written from the sources as they are; test/faults/bundle.test.ts bundles a copy of them.
const bundle = readDist(SPEC);

const read = (name: string) => JSON.parse(bundle[name] ?? '');

test('the bundle is the document and the errcodes, in both languages', () => {
  expect(Object.keys(bundle).sort()).toEqual([
    'errcodes.json',
    'errcodes.zh-CN.json',
    'openapi.json',
    'openapi.yaml',
    'openapi.zh-CN.json',
    'openapi.zh-CN.yaml',
  ]);
});

test('the editions differ in nothing but their texts', () => {
  const texts = new Set(['description', 'summary', 'x-docs-deviation', 'meaning', 'remedy']);
  const withoutTexts = (text: string | undefined) =>
    JSON.parse(text ?? '', (key, value) => (texts.has(key) && typeof value === 'string' ? '' : value));
  for (const name of ['openapi', 'errcodes'])
    expect(withoutTexts(bundle[`${name}.zh-CN.json`])).toEqual(withoutTexts(bundle[`${name}.json`]));
});

test('the Chinese edition has a Chinese text wherever the English one has an English one', () => {
  const [english, chinese] = [read('openapi.json'), read('openapi.zh-CN.json')];
  const left: string[] = [];
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (typeof one !== 'object' || one === null) return;
    for (const [key, value] of Object.entries(one)) {
      const told: unknown = Reflect.get(Object(other), key);
      // What WeChat sends stays as it is.
      if (key === 'value' || key === 'example') continue;
      if ((key === 'description' || key === 'x-docs-deviation') && typeof value === 'string') {
        if (!/\p{Script=Han}|^`[^`]*`。?\s*$/u.test(String(told))) left.push(`${path}: ${value}`);
      } else compare(value, told, `${path} ${key}`);
    }
  };
  compare(english, chinese, '');
  expect(left).toEqual([]);
});

test('no edition has the keys that hold the Chinese in the source', () => {
  for (const name of ['openapi.json', 'openapi.zh-CN.json'])
    expect(bundle[name]?.match(/"x-[\w-]*zh[\w-]*":/g), name).toBe(null);
});

test('the document has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(SPEC, 'package.json'), 'utf8'));
  expect(read('openapi.json').info.version).toBe(version);
});

// The whole documents in test/faults: to parse their YAML takes seconds.
test.each(['openapi', 'openapi.zh-CN'])('%s.json and its YAML file begin with the same document', (name) => {
  const { json, yaml } = documentOf(bundle, name, ['openapi', 'info', 'servers', 'security', 'tags']);
  expect(yaml).toEqual(json);
});

test.each(['en', 'zh'] as const)('the errcodes are those of the files below errcodes, in %s', (language) => {
  const file = { en: 'errcodes.json', zh: 'errcodes.zh-CN.json' }[language];
  expect(read(file)).toEqual(errcodesIn(language, readErrcodes(join(SPEC, 'errcodes'))));
});

test('every reference stays within the document and leads somewhere', () => {
  const document = read('openapi.json');
  const lost = referencesOf(document).filter((reference) => resolve(document, reference) === undefined);
  expect(lost).toEqual([]);
});

test('every file below paths is an operation of the bundle', () => {
  const { paths } = read('openapi.json');
  const operations = Object.values<Record<string, { operationId: string }>>(paths).flatMap(Object.values);
  const ids = operations.map(({ operationId }) => operationId);
  const files = readdirSync(join(SPEC, 'paths'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/^.*[\\/]|\.yaml$/g, ''));
  expect(ids.sort()).toEqual(files.sort());
});

test('every file below webhooks is a webhook of the bundle, named by its event', () => {
  const files = readdirSync(join(SPEC, 'webhooks')).map((name) => name.replace(/\.yaml$/, ''));
  expect(Object.keys(read('openapi.json').webhooks).sort()).toEqual(files.sort());
});

function referencesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(referencesOf);
  return '$ref' in node ? [String(node.$ref), ...inside] : inside;
}

function resolve(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  const keys = reference.slice(2).split('/');
  return keys.reduce((node: unknown, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
  }, document);
}
