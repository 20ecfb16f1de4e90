import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openGuard, readPrivate, replacePrivate, sweep } from '../../src/stores/private-file.ts';
import { scratchFolder } from './scratch.ts';

const STRICT = { anyOwner: false };

function scene() {
  const dir = scratchFolder('file');
  const victim = join(dir, 'victim');
  writeFileSync(victim, 'of the victim', { mode: 0o600 });
  const path = join(dir, 'record');
  const guard = async () => (await openGuard(path, STRICT)).close();
  return { dir, victim, path, guard, read: () => readPrivate(path, 100, STRICT) };
}

test('replaces as a whole, with mode 0600 whatever the umask, and leaves nothing else', async () => {
  const { dir, path, read, guard } = scene();
  for (const umask of [0o000, 0o277]) {
    const before = process.umask(umask);
    await replacePrivate(path, `under ${umask}`).finally(() => process.umask(before));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await read()).toBe(`under ${umask}`);
  }
  expect(readdirSync(dir)).toEqual(['record', 'victim']);
  await guard();
});

test('a guard is made with mode 0600 whatever the umask, and never cut off', async () => {
  const { path, guard } = scene();
  const before = process.umask(0o177);
  await guard().finally(() => process.umask(before));
  expect(statSync(path).mode & 0o777).toBe(0o600);
  writeFileSync(path, 'kept');
  await guard();
  expect(readFileSync(path, 'utf8')).toBe('kept');
});

test('two who make the same guard at once both get it', async () => {
  const { path } = scene();
  const files = await Promise.all(Array.from({ length: 20 }, () => openGuard(path, STRICT)));
  for (const file of files) await file.close();
});

test('reads nothing where there is nothing, or more than the limit', async () => {
  const { path, read } = scene();
  expect(await read()).toBeUndefined();
  writeFileSync(path, 'x'.repeat(100), { mode: 0o600 });
  expect(await read()).toHaveLength(100);
  writeFileSync(path, 'x'.repeat(101));
  expect(await read()).toBeUndefined();
  // Without a block on the disk.
  truncateSync(path, 10 * 2 ** 30);
  expect(await read()).toBeUndefined();
});

test('a write that fails leaves the old file and no other', async () => {
  const { dir, path, victim } = scene();
  mkdirSync(path);
  await expect(replacePrivate(path, 'x')).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY|EEXIST/);
  expect(readdirSync(dir)).toEqual(['record', 'victim']);
  expect(readFileSync(victim, 'utf8')).toBe('of the victim');
});

test('sweeps what was left in the middle, and nothing else', async () => {
  const { dir, path } = scene();
  for (const name of ['record.1.new', 'record.new', 'record.lock', 'record2.1.new', 'other.new']) {
    writeFileSync(join(dir, name), '');
  }
  await sweep(path);
  expect(readdirSync(dir)).toEqual(['other.new', 'record.lock', 'record2.1.new', 'victim']);
});

describe.skipIf(process.platform === 'win32')('in the place of a file', () => {
  test('a link is neither read nor written through', async () => {
    const { victim, path, read, guard } = scene();
    symlinkSync(victim, path);
    await expect(read()).rejects.toThrow(`${path} is not a plain file but a link`);
    await expect(guard()).rejects.toThrow('not a plain file');
    await replacePrivate(path, 'new');
    expect(readFileSync(victim, 'utf8')).toBe('of the victim');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  test('a link to nowhere makes no file there', async () => {
    const { dir, path, read, guard } = scene();
    const nowhere = join(dir, 'nowhere');
    symlinkSync(nowhere, path);
    await expect(read()).rejects.toThrow('not a plain file');
    await expect(guard()).rejects.toThrow('not a plain file');
    expect(existsSync(nowhere)).toBe(false);
  });

  test('a pipe without another end holds up nobody', async () => {
    const { path, read, guard } = scene();
    execFileSync('mkfifo', [path]);
    await expect(read()).rejects.toThrow('not a plain file');
    await expect(guard()).rejects.toThrow('not a plain file');
  });

  test('a socket, a folder', async () => {
    const { path, read, guard } = scene();
    const server = createServer().listen(path);
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    await expect(read()).rejects.toThrow('not a plain file');
    await expect(guard()).rejects.toThrow('not a plain file');

    const other = scene();
    mkdirSync(other.path);
    await expect(other.read()).rejects.toThrow('not a plain file');
    await expect(other.guard()).rejects.toThrow('not a plain file');
  });

  test.each(['/dev/zero', '/dev/full'])('the device %s', async (device) => {
    await expect(readPrivate(device, 100, STRICT)).rejects.toThrow('not a plain file');
    await expect(openGuard(device, STRICT)).rejects.toThrow('not a plain file');
  });

  test.each(['620', '602', '666'])('a file of mode %s is refused, and says what to do', async (octal) => {
    const { path, read, guard } = scene();
    writeFileSync(path, 'planted');
    chmodSync(path, Number.parseInt(octal, 8));
    const refusal = `users other than its owner may write ${path}: remove it`;
    await expect(read()).rejects.toThrow(refusal);
    await expect(guard()).rejects.toThrow(refusal);
    expect(await readPrivate(path, 100, { anyOwner: true })).toBe('planted');
  });

  test.skipIf(process.geteuid?.() !== 0)("somebody else's file", async () => {
    const { path, read, guard } = scene();
    writeFileSync(path, 'planted', { mode: 0o600 });
    execFileSync('chown', ['65534', path]);
    await expect(read()).rejects.toThrow(`${path} belongs to uid 65534`);
    await expect(guard()).rejects.toThrow('belongs to uid 65534');
  });

  test('another name of a file of this user keeps its mode and its text', async () => {
    const { victim, path, guard } = scene();
    chmodSync(victim, 0o644);
    linkSync(victim, path);
    await guard();
    expect(statSync(victim).mode & 0o777).toBe(0o644);
    expect(readFileSync(victim, 'utf8')).toBe('of the victim');
  });
});
