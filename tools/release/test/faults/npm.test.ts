// The registry of the dry run, with pnpm.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@weapp-openapi/programs/run';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Npm, startNpm } from '../../src/dry-run/npm.ts';

let folder = '';
let npm: Npm;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weapp-npm-'));
  npm = await startNpm(join(folder, 'npm'));
  const manifest = { name: '@weapp-openapi/core', version: '1.0.0', publishConfig: { access: 'public' } };
  await mkdir(join(folder, 'core'));
  await writeFile(join(folder, 'core/package.json'), JSON.stringify(manifest));
});
afterEach(async () => {
  await npm.stop();
  await rm(folder, { recursive: true });
});
const publish = (env: Record<string, string>) =>
  run(['pnpm', 'publish', '--no-git-checks', `--registry=${npm.url}`], { cwd: join(folder, 'core'), env });

it('takes a package from a job of GitHub, which has no token', async () => {
  const { code, stdout, stderr } = await publish({ ...npm.env, ...npm.job });
  expect(code, stdout + stderr).toBe(0);
  expect(npm.published).toEqual(['@weapp-openapi/core']);
  const shown = await (await fetch(`${npm.url}@weapp-openapi/core`)).json();
  expect(Object.keys((shown as { versions: object }).versions)).toEqual(['1.0.0']);
});

it('takes none without the identity', async () => {
  const { code } = await publish({ ...npm.env, CI: 'true' });
  expect(code).not.toBe(0);
  const forged = await publish({ ...npm.env, ...npm.job, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'guessed' });
  expect(forged.code).not.toBe(0);
  expect(npm.published).toEqual([]);
});

it('refuses a package that it is told to refuse', async () => {
  npm.refused.add('@weapp-openapi/core');
  const { code, stdout, stderr } = await publish({ ...npm.env, ...npm.job });
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain('403');
  expect(npm.published).toEqual([]);
});
