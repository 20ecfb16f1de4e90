// What `changeset version` makes of our settings, in a workspace of two packages.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changelogProblems } from '../../src/tarball/changelog-problems.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const run = promisify(execFile);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weapp-version-'));
  const config = JSON.parse(await readFile(join(ROOT, '.changeset/config.json'), 'utf8'));
  await write('.changeset/config.json', { ...config, changelog: '../changelog.ts' });
  await cp(join(ROOT, 'tools/release/src/changelog.ts'), join(folder, 'changelog.ts'));
  await write('package.json', { name: 'root', private: true, packageManager: 'pnpm@12.0.0' });
  await write('pnpm-workspace.yaml', 'packages: [packages/*]\n');
  await write('pnpm-lock.yaml', '');
  await write('packages/core/package.json', { name: 'core', version: '1.4.0' });
  await write('packages/cli/package.json', {
    name: 'cli',
    version: '0.3.0',
    dependencies: { core: 'workspace:^' },
  });
  await run('git', ['init', '--quiet'], { cwd: folder });
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, content: object | string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(
    join(folder, path),
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  );
}
const version = () =>
  run(process.execPath, [join(ROOT, 'node_modules/@changesets/cli/bin.js'), 'version'], { cwd: folder });
const read = (path: string) => readFile(join(folder, path), 'utf8');

it('says which version of a dependency a package is released for', async () => {
  await write('.changeset/breaks.md', '---\ncore: major\n---\n\nA field is gone.\n\n去掉了一个字段。\n');
  await version();
  expect(await read('packages/core/CHANGELOG.md')).toBe(
    '# core\n\n## 2.0.0\n\n### Major Changes\n\n- A field is gone.\n\n  去掉了一个字段。\n',
  );
  const cli = await read('packages/cli/CHANGELOG.md');
  expect(cli).toBe(
    '# cli\n\n## 0.3.1\n\n### Patch Changes\n\n- Uses `core` 2.0.0. 依赖更新为：`core` 2.0.0。\n',
  );
  expect(changelogProblems(cli, '0.3.1')).toEqual([]);
});

it('releases nothing for a dependency that stays in range', async () => {
  await write('.changeset/adds.md', '---\ncore: minor\n---\n\nA field is new.\n');
  await version();
  expect(JSON.parse(await read('packages/core/package.json')).version).toBe('1.5.0');
  expect(JSON.parse(await read('packages/cli/package.json')).version).toBe('0.3.0');
});
