import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { INSTALLED, installPinned } from '../src/pins.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weapp-pins-'));
  const lock = { name: 'pins', lockfileVersion: 3, packages: { '': { name: 'pins' } } };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'pins', private: true }));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
});
afterEach(() => rm(folder, { recursive: true }));

it('installs once for a lock file, and again for another', async () => {
  const cache = join(folder, 'cache');
  const lock = () => readFile(join(folder, 'package-lock.json'), 'utf8');
  await installPinned(folder, cache);
  expect(await readFile(join(cache, INSTALLED), 'utf8')).toBe(await lock());

  const untouched = join(cache, 'package.json');
  await writeFile(untouched, '{}');
  await installPinned(folder, cache);
  expect(await readFile(untouched, 'utf8')).toBe('{}');

  await writeFile(join(folder, 'package-lock.json'), `${await lock()}\n`);
  await installPinned(folder, cache);
  expect(await readFile(untouched, 'utf8')).toContain('pins');
});
