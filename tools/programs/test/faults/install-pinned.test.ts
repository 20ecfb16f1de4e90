import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installPinned } from '../../src/install-pinned.ts';

let folder: string;
let pins: string;
let cache: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weapp-programs-'));
  pins = join(folder, 'pins');
  cache = join(folder, 'cache');
});
afterEach(() => rm(folder, { recursive: true }));

/** Pins a package in this folder, so that npm needs no registry. */
async function pin(name: string) {
  await mkdir(join(pins, name), { recursive: true });
  await writeFile(join(pins, name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
  await writeFile(join(pins, 'package.json'), JSON.stringify({ name: 'pins', workspaces: [name] }));
  const packages = {
    '': { name: 'pins', workspaces: [name] },
    [name]: { version: '1.0.0' },
    [`node_modules/${name}`]: { resolved: name, link: true },
  };
  const lock = { name: 'pins', lockfileVersion: 3, requires: true, packages };
  await writeFile(join(pins, 'package-lock.json'), JSON.stringify(lock));
}

const installed = (name: string) => existsSync(join(cache, 'node_modules', name));

describe('installPinned', () => {
  test('installs what the lock file pins, and copies the other files', async () => {
    await pin('one');
    await writeFile(join(pins, 'one/config.ts'), '');
    await installPinned(pins, cache);
    expect(installed('one')).toBe(true);
    expect(existsSync(join(cache, 'one/config.ts'))).toBe(true);
  });

  test('does not install again for the same lock file, but copies changed files', async () => {
    await pin('one');
    await installPinned(pins, cache);
    await rm(join(cache, 'node_modules'), { recursive: true });
    await writeFile(join(pins, 'one/config.ts'), '');
    await installPinned(pins, cache);
    expect(installed('one')).toBe(false);
    expect(existsSync(join(cache, 'one/config.ts'))).toBe(true);
  });

  test('installs again after the lock file has changed', async () => {
    await pin('one');
    await installPinned(pins, cache);
    await pin('two');
    await installPinned(pins, cache);
    expect(installed('two')).toBe(true);
  });
});
