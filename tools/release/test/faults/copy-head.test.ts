import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mustRun } from '@weapp-openapi/programs/run';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyHead } from '../../src/dry-run/copy-head.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weapp-copy head-'));
});
afterEach(() => rm(folder, { recursive: true }));

const git = (cwd: string, ...args: string[]) =>
  mustRun(['git', '-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], { cwd });

it('copies what is committed, also of a shallow clone, as one commit that is not shallow', async () => {
  const original = join(folder, 'original');
  await git(folder, 'init', '--quiet', original);
  for (const text of ['first', 'second']) {
    await writeFile(join(original, 'file.txt'), text);
    await git(original, 'add', '--all');
    await git(original, 'commit', '--quiet', `--message=${text}`);
  }
  const shallow = join(folder, 'shallow');
  await git(folder, 'clone', '--quiet', '--depth=1', pathToFileURL(original).href, shallow);
  await writeFile(join(shallow, 'file.txt'), 'not committed');

  const copy = join(folder, 'copy');
  await copyHead(shallow, copy);
  expect(await readFile(join(copy, 'file.txt'), 'utf8')).toBe('second');
  expect((await git(copy, 'rev-list', '--count', 'HEAD')).trim()).toBe('1');
  expect((await git(copy, 'rev-parse', '--is-shallow-repository')).trim()).toBe('false');
});
