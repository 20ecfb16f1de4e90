// fileStore on a full disk, and what takes JSON.parse a while.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_ENTRY } from '../../src/stores/file-entry.ts';
import { taken } from '../stores/contract.ts';
import { freshFolder, replacesPlanted } from '../stores/fresh-folder.ts';

describe('fileStore', () => {
  // A limit on the size of files stands for a disk that is full: the write ends in the middle.
  test.skipIf(process.platform === 'win32')(
    'a write that breaks off leaves the record before it',
    async () => {
      const { dir, files, record, store } = freshFolder();
      const lock = await taken(store, 'wx1:stable');
      await lock.write('before');
      const script = `
      const { fileStore } = await import(${JSON.stringify(new URL('../../src/stores/file-store.ts', import.meta.url).href)});
      const lock = await fileStore({ dir: process.argv[1] }).lock('wx1:stable', 1000);
      console.log(lock.fence, await lock.write('x'.repeat(20000)).catch(String));`;
      await lock.release();
      const args = [
        '-c',
        'ulimit -f 2 && exec "$0" --input-type=module -e "$1" "$2"',
        process.execPath,
        script,
        dir,
      ];
      const { stdout, stderr } = spawnSync('sh', args, { encoding: 'utf8' });
      expect(stdout, stderr).toMatch(/^\d+ Error: fileStore: write: EFBIG/);
      expect((await store.read('wx1:stable'))?.value).toBe('before');
      expect(statSync(record()).size).toBeLessThan(1_024);
      expect(files()).toHaveLength(2);
    },
  );

  test('a record of nothing but brackets, as long as one may be: absent, and written anew', () =>
    replacesPlanted(() => ['['.repeat(MAX_ENTRY)]));
});
