import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readVersion } from '../../src/source/read-version.ts';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** A repository without commits; test/faults builds some. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'weapp-repository-'));
  mkdirSync(join(root, 'tmp'));
  execFileSync('git', ['init', '-q'], { cwd: root });
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a file, and a folder with or without dist', () => {
  write('old/dist/openapi.json', '{"openapi":"3.1.0"}');
  const file = join(root, 'old/dist/openapi.json');
  for (const from of [file, join(root, 'old'), join(root, 'old/dist')])
    expect(readVersion(from, root)).toEqual({ name: from, openapi: { openapi: '3.1.0' }, packages: {} });
});

test('what is none of them, or no document, is named', () => {
  expect(() => readVersion('no-such-branch', root)).toThrow(
    'no-such-branch is no file, no folder, no version and no commit.',
  );
  expect(() => readVersion('--output=x', root)).toThrow('is no file');
  write('text.json', '"text"');
  expect(() => readVersion(join(root, 'text.json'), root)).toThrow('cannot be read as an OpenAPI document');
  expect(() => readVersion(join(root, 'tmp'), root)).toThrow('cannot be read as an OpenAPI document');
});
