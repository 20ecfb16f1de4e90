import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/output/io.ts';
import { checkOut, writeOut } from '../../src/output/out-file.ts';
import { sayIn } from '../../src/words/words.ts';
import { temporaryFolder } from '../weapp.ts';

const io = { say: sayIn('en') } as Io;

describe('checkOut', () => {
  it('accepts what can be written, devices too', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'old'), '');
    await checkOut(io, join(folder, 'old'));
    await checkOut(io, join(folder, 'new'));
    if (process.platform !== 'win32') await checkOut(io, '/dev/null');
  });

  it('refuses folders, and files in folders that do not exist', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'in'));
    await expect(checkOut(io, join(folder, 'in'))).rejects.toThrow('it is a folder');
    await expect(checkOut(io, join(folder, 'no/x'))).rejects.toThrow('its folder does not exist');
  });
});

it.skipIf(process.platform === 'win32')(
  'writes secrets for this user only, into an old file too',
  async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'old'), 'old');
    chmodSync(join(folder, 'old'), 0o644);
    for (const name of ['old', 'new']) {
      const file = join(folder, name);
      await writeOut(io, file, '{}', true);
      expect(readFileSync(file, 'utf8')).toBe('{}');
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
  },
);
