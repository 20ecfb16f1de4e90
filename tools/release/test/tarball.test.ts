import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mustRun } from '@weapp-openapi/programs/run';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changelogProblems } from '../src/tarball/changelog-problems.ts';
import { checkTarball } from '../src/tarball/check-tarball.ts';
import { fileProblems } from '../src/tarball/file-problems.ts';
import { manifestProblems } from '../src/tarball/manifest-problems.ts';

const MANIFEST = {
  name: '@weapp-openapi/core',
  version: '1.0.0',
  license: 'MIT',
  repository: {
    type: 'git',
    url: 'git+https://github.com/weapp-openapi/weapp-openapi.git',
    directory: 'packages/core',
  },
  publishConfig: { access: 'public' },
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20' },
  exports: './dist/index.js',
  files: ['dist'],
};
const FILES = {
  'package.json': JSON.stringify(MANIFEST),
  LICENSE: 'MIT',
  'README.md': '# core',
  'README.zh-CN.md': '# core',
  'CHANGELOG.md': '# core\n\n## 1.0.0\n\n### Major Changes\n\n- First release.\n',
  'dist/index.js': 'export const one = 1;\n',
};

describe('a tarball', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weapp-test-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function pack(files: Record<string, string>): Promise<string> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'package', path)), { recursive: true });
      await writeFile(join(folder, 'package', path), text);
    }
    await mustRun(['tar', '-czf', 'packed.tgz', 'package'], { cwd: folder });
    return join(folder, 'packed.tgz');
  }

  it('without problems has none', async () => {
    expect(await checkTarball(await pack(FILES), 'packages/core', '/build')).toEqual([]);
  });

  it('is checked in all respects', async () => {
    const manifest = { ...MANIFEST, exports: './dist/missing.js', dependencies: { yaml: 'catalog:' } };
    const { LICENSE, ...rest } = FILES;
    const changelog = '# core\n\n## 1.0.0\n\n### Patch Changes\n\n- Updated dependencies [abc]\n';
    const tarball = await pack({
      ...rest,
      'package.json': JSON.stringify(manifest),
      'CHANGELOG.md': changelog,
    });
    expect(await checkTarball(tarball, 'packages/core', '/build')).toEqual([
      'package.json: dependencies has yaml@catalog:.',
      'LICENSE is missing.',
      'CHANGELOG.md: the entry for 1.0.0 says only "- Updated dependencies [abc]".',
      expect.stringMatching(/^publint: .*\.\/dist\/missing\.js.* does not exist/),
    ]);
  });
});

describe('a package.json', () => {
  const problems = (changes: object) => manifestProblems({ ...MANIFEST, ...changes }, 'packages/core');

  it.each([
    [
      { devDependencies: { '@weapp-openapi/mock': 'workspace:*' } },
      'devDependencies has @weapp-openapi/mock@workspace:*',
    ],
    [{ peerDependencies: { core: 'link:../core' } }, 'peerDependencies has core@link:../core'],
    [{ version: '0.0.0' }, 'version is 0.0.0'],
    [{ private: true }, 'private is set'],
    [{ license: '' }, 'license is missing'],
    [{ repository: { directory: 'packages/core' } }, 'repository.url is not set'],
    [
      { repository: { ...MANIFEST.repository, directory: 'core' } },
      'repository.directory is not packages/core',
    ],
    [{ publishConfig: {} }, 'publishConfig.access is not public'],
    [{ scripts: { postinstall: 'node x.js' } }, 'it has the script postinstall'],
  ])('with %j is refused', (changes, problem) => {
    expect(problems(changes)).toEqual([`package.json: ${problem}.`]);
  });

  it('may have scripts of our own, and ranges', () => {
    expect(
      problems({ scripts: { test: 'vitest run' }, dependencies: { core: '^1.0.0', a: 'npm:b@1' } }),
    ).toEqual([]);
  });
});

describe('files', () => {
  const problems = (more: Record<string, string>) =>
    fileProblems(new Map(Object.entries({ ...FILES, ...more })), ['/home/me/weapp']);

  it.each([
    [
      'a folder of the machine',
      { 'dist/a.js': '// /home/me/weapp/src/a.ts' },
      'dist/a.js names a folder of this machine.',
    ],
    ['a credential', { '.npmrc': '' }, '.npmrc does not belong into a package.'],
    ['a missing map', { 'dist/a.js': '1;\n//# sourceMappingURL=a.js.map\n' }, 'dist/a.js refers to dist'],
    [
      'an absolute path in a map',
      { 'a.js.map': '{"sources":["/src/a.ts"]}' },
      'a.js.map has the absolute path /src/a.ts.',
    ],
    [
      'an absolute root in a map',
      { 'a.js.map': '{"sourceRoot":"file:///x"}' },
      'a.js.map has the absolute path file:///x.',
    ],
  ])('with %s are refused', (_what, more, problem) => {
    expect(problems(more as Record<string, string>)).toEqual([
      expect.stringContaining(problem.replace('refers to dist', 'refers to')),
    ]);
  });

  it('may have maps with relative paths, and inline ones', () => {
    const map = {
      'dist/a.js.map': '{"sources":["../src/a.ts"]}',
      'dist/a.js': '1;\n//# sourceMappingURL=a.js.map\n',
    };
    expect(problems({ ...map, 'dist/b.js': '1;\n//# sourceMappingURL=data:application/json,{}\n' })).toEqual(
      [],
    );
  });
});

describe('a CHANGELOG', () => {
  const entry = (text: string) =>
    changelogProblems(`# core\n\n## 1.1.0\n${text}\n## 1.0.0\n\n- First.\n`, '1.1.0');

  it.each([
    ['an empty entry', '', 'is empty'],
    ['a heading only', '\n### Minor Changes\n', 'is empty'],
    [
      'a heading without anything',
      '\n### Minor Changes\n\n### Patch Changes\n\n- A fix.\n',
      'has nothing under "### Minor Changes"',
    ],
    [
      'a heading at the end',
      '\n### Minor Changes\n\n- New.\n\n### Patch Changes\n',
      'has nothing under "### Patch Changes"',
    ],
    ['an empty item', '\n### Patch Changes\n\n-\n- A fix.\n', 'has an empty item'],
    ['bare dependencies', '\n- Updated dependencies\n  - core@2\n', 'says only "- Updated dependencies"'],
    ['no changes', '\nNo changes in this release.\n', 'says only "No changes in this release."'],
  ])('with %s is refused', (_what, text, problem) => {
    expect(entry(text)).toContain(`CHANGELOG.md: the entry for 1.1.0 ${problem}.`);
  });

  it('with an item is fine, and needs an entry for this version', () => {
    expect(entry('\n### Patch Changes\n\n- A fix.\n')).toEqual([]);
    expect(changelogProblems('# core\n\n## 1.1.0\n\n- New.\n', '1.1')).toEqual([
      'CHANGELOG.md has no entry for 1.1.',
    ]);
  });
});
