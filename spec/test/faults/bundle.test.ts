// Bundles a copy of the sources twice: other packages read spec/dist at the same time.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentOf, readDist, SPEC } from '../dist.ts';

const SOURCES = [
  'build',
  'package.json',
  'redocly.yaml',
  'rules',
  'openapi.yaml',
  'errcodes',
  'paths',
  'webhooks',
  'components',
];

let copy: string;
let bundle: Record<string, string>;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'weapp-bundle-'));
  for (const name of SOURCES) cpSync(join(SPEC, name), join(copy, name), { recursive: true });
  const manifest = readFileSync(join(copy, 'package.json'), 'utf8');
  writeFileSync(join(copy, 'package.json'), manifest.replace(/"version": "[^"]+"/, '"version": "7.8.9"'));
  symlinkSync(join(SPEC, 'node_modules'), join(copy, 'node_modules'));
  bundle = bundleCopy();
});

afterAll(() => rmSync(copy, { recursive: true }));

function bundleCopy(): Record<string, string> {
  const PATH = [join(SPEC, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  execFileSync(process.execPath, ['build/bundle.ts'], {
    cwd: copy,
    env: { ...process.env, PATH },
    stdio: 'pipe',
  });
  return readDist(copy);
}

test('bundling twice gives the same bytes', () => {
  // The other time is the build, of the package's own version.
  const { version } = JSON.parse(readFileSync(join(SPEC, 'package.json'), 'utf8'));
  const built = readDist(SPEC);
  expect(Object.keys(built).sort()).toEqual(Object.keys(bundle).sort());
  for (const [name, text] of Object.entries(built)) {
    const other = text.replace(/^ +"?version"?: .*$/m, (line) => line.replace(version, '7.8.9'));
    expect(other === bundle[name], name).toBe(true);
  }
});

test('the version of the document is that of the package', () => {
  expect(JSON.parse(bundle['openapi.json'] ?? '').info.version).toBe('7.8.9');
});

test.each(['openapi', 'openapi.zh-CN'])('%s.json and its YAML file hold the same document', (name) => {
  const { json, yaml } = documentOf(bundle, name);
  expect(yaml).toEqual(json);
});
