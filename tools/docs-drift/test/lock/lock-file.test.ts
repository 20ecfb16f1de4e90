import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLock } from '../../src/lock/lock-file.ts';
import { reviewedLibrary } from '../library.ts';

test('one change of the docs is one small change of the lock', async () => {
  const library = await reviewedLibrary();
  const file = join(library.spec, 'docs.lock.json');
  const before = (await readFile(file, 'utf8')).split('\n');
  await library.edit(
    'docs/API/lending/loans/api_lendbook.md',
    '| desk | string | 否',
    '| desk | string | 是',
  );
  await library.check('--accept');
  const after = (await readFile(file, 'utf8')).split('\n');
  expect(after.length).toBe(before.length);
  const changed = after.filter((line, index) => line !== before[index]);
  expect(changed).toEqual([expect.stringContaining('"desk": "string! ')]);
});

test('the lock has its pages and fields in order, so that it does not depend on who wrote it', async () => {
  const { spec } = await reviewedLibrary();
  const { pages: lock } = readLock(join(spec, 'docs.lock.json'));
  expect(Object.keys(lock)).toEqual(Object.keys(lock).sort());
  const body = Object.keys(lock['lending/loans/api_lendbook']?.body ?? {});
  expect(body).toEqual([...body].sort());
});

test('a missing lock is empty, a damaged one is told', async () => {
  const { spec } = await reviewedLibrary();
  expect(readLock(join(spec, 'none.json'))).toEqual({ pages: {}, guides: {} });
  await writeFile(join(spec, 'docs.lock.json'), '{ "pages": <<<<');
  expect(() => readLock(join(spec, 'docs.lock.json'))).toThrow('is not a lock: restore it from git');
});
