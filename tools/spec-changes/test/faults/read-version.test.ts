import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readVersion } from '../../src/source/read-version.ts';

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], { cwd: root });
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** A repository like this one whose build needs no packages. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'weapp-repository-'));
  mkdirSync(join(root, 'tmp'));
  git('init', '-q');
  mkdirSync(join(root, 'spec/node_modules/installed'), { recursive: true });
  write('spec/node_modules/installed/index.js', 'export const installed = true;');
  write('spec/node_modules/installed/package.json', '{"type":"module","main":"index.js"}');
  write('.gitignore', 'node_modules\ndist\n');
  write('packages/core/package.json', '{"version":"0.4.0"}');
  for (const version of ['0.1.0', '0.2.0']) {
    write(
      'spec/package.json',
      `{"type":"module","version":"${version}","scripts":{"build":"node build.js"}}`,
    );
    write(
      'spec/build.js',
      `import { mkdirSync, writeFileSync } from 'node:fs';
import { installed } from 'installed';
mkdirSync('dist');
writeFileSync('dist/openapi.json', JSON.stringify({ openapi: '3.1.0', info: { version: '${version}', installed } }));`,
    );
    git('add', '.');
    git('commit', '-qm', version);
    git('tag', `v${version}`);
  }
  write('spec/build.js', "throw new Error('Broken on purpose');");
  git('commit', '-qam', 'broken');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a commit is built with what is installed, and leaves nothing behind', () => {
  vi.stubEnv('TMPDIR', join(root, 'tmp'));
  const version = readVersion('v0.1.0', root);
  expect(version).toEqual({
    name: 'v0.1.0',
    openapi: { openapi: '3.1.0', info: { version: '0.1.0', installed: true } },
    packages: { '@weapp-openapi/spec': '0.1.0', '@weapp-openapi/core': '0.4.0' },
  });
  expect(readVersion('HEAD~1', root).openapi.info).toEqual({ version: '0.2.0', installed: true });
  expect(() => readVersion('HEAD', root)).toThrow(
    /the spec of HEAD could not be built: [\s\S]*Broken on purpose/,
  );
  expect(readdirSync(join(root, 'tmp'))).toEqual([]);
  expect(readdirSync(join(root, 'spec/node_modules'))).toEqual(['installed']);
});
