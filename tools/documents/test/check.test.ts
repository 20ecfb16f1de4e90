import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '@weapp-openapi/programs/run';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const CHECK = join(import.meta.dirname, '../src/check.ts');
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'));
  execFileSync('git', ['init', '--quiet'], { cwd: root });
});
beforeEach(() => {
  write('spec/openapi.yaml', 'paths: {}\n');
  mkdirSync(join(root, 'spec/paths'), { recursive: true });
  write('packages/a/README.md', '# A\n\n## Where to `go`?\n');
  write('packages/a/README.zh-CN.md', '# 甲\n\n## 微信返回 40001 时（例）\n');
});
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const check = () => run([process.execPath, CHECK, root], { cwd: root });

test('links to files, folders and headings that exist pass, Chinese headings too', async () => {
  write(
    'README.md',
    '[a](packages/a) [b](packages/a#where-to-go) [c](packages/a/README.zh-CN.md#微信返回-40001-时例) [d](https://nowhere.invalid)\n',
  );
  expect(await check()).toMatchObject({ code: 0, stdout: '', stderr: '' });
});

test('broken links and violations of our rules fail the check', async () => {
  write(
    'README.md',
    '[a](packages/b)\n[b](packages/a#where)\n[c](packages/a/README.zh-CN.md#选项)\n[d](#none)\n`pnpm none`\n',
  );
  const { code, stderr } = await check();
  expect(code).toBe(1);
  expect(stderr).toMatch(/1:1-1:16.*packages\/b/);
  expect(stderr).toMatch(/2:1-2:22.*#where/);
  expect(stderr).toMatch(/3:1-3:35.*#选项/);
  expect(stderr).toMatch(/4:1-4:11.*#none/);
  expect(stderr).toMatch(/5:1.*There is no script `none`/);
});
