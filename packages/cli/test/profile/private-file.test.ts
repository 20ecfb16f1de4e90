import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPrivate, removePrivate, writePrivate } from '../../src/profile/private-file.ts';
import { sayIn } from '../../src/words/words.ts';
import { temporaryFolder } from '../weapp.ts';

const say = sayIn('en');
const place = () => join(temporaryFolder(), 'weapp', 'profile.json');
const mode = (path: string) => statSync(path).mode & 0o777;

describe.skipIf(process.platform === 'win32')('a private file', () => {
  it('is readable for its user only, whatever the umask', async () => {
    const path = place();
    const before = process.umask(0);
    try {
      await writePrivate(path, 'secret', say);
    } finally {
      process.umask(before);
    }
    expect([mode(path), mode(dirname(path))]).toEqual([0o600, 0o700]);
    expect(await readPrivate(path, say)).toBe('secret');
    expect(readdirSync(dirname(path))).toEqual(['profile.json']);
  });

  it('replaces what is there, also a link, but not what the link leads to', async () => {
    const path = place();
    await writePrivate(path, 'one', say);
    const elsewhere = join(temporaryFolder(), 'other');
    writeFileSync(elsewhere, 'untouched', { mode: 0o600 });
    await removePrivate(path);
    symlinkSync(elsewhere, path);
    await expect(readPrivate(path, say)).rejects.toThrow('not a plain file');
    await writePrivate(path, 'two', say);
    expect(await readPrivate(path, say)).toBe('two');
    expect(await readPrivate(elsewhere, say)).toBe('untouched');
  });

  it('is refused if others may read it or change its folder', async () => {
    const path = place();
    await writePrivate(path, 'secret', say);
    chmodSync(path, 0o640);
    await expect(readPrivate(path, say)).rejects.toThrow(`chmod 600 ${path}`);
    chmodSync(path, 0o600);
    chmodSync(dirname(path), 0o770);
    await expect(readPrivate(path, say)).rejects.toThrow(`chmod 700 ${dirname(path)}`);
    await expect(writePrivate(path, 'x', say)).rejects.toThrow('chmod 700');
  });

  it('is refused if it is a folder or too long, and missing if there is none', async () => {
    const path = place();
    expect(await readPrivate(path, say)).toBeUndefined();
    mkdirSync(path, { recursive: true, mode: 0o700 });
    chmodSync(dirname(path), 0o700);
    await expect(readPrivate(path, say)).rejects.toThrow('not a plain file');
    const long = place();
    await writePrivate(long, 'x'.repeat(70_000), say);
    await expect(readPrivate(long, say)).rejects.toThrow('is not a profile');
  });
});
