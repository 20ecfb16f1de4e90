// `pnpm release:jsr` tries to publish on JSR (https://jsr.io) the packages that need no Node API, without publishing
// anything, and calls the mock with their sources on Deno. `pnpm release:jsr --publish` publishes them, without the
// trial; versions that are there already are skipped.
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeDenoWorkspace } from '@weapp-openapi/matrix/deno-workspace';
import type { Package } from '@weapp-openapi/matrix/packages';
import { startMockServer } from '@weapp-openapi/programs/mock-server';
import { mustRun, type RunOptions } from '@weapp-openapi/programs/run';

const PACKAGES = ['core', 'token', 'crypto', 'push', 'analysis'];
const root = join(import.meta.dirname, '../../../..');
const isReal = process.argv.includes('--publish');

const { optionalDependencies } = JSON.parse(
  await readFile(join(root, 'tools/matrix/platforms/package.json'), 'utf8'),
);
const deno = (...args: string[]) => ['npx', '--yes', `deno@${optionalDependencies.deno}`, ...args] as const;

const work = await mkdtemp(join(tmpdir(), 'weapp-jsr-'));
try {
  const packages = await Promise.all(PACKAGES.map((name) => readPackage(join(root, 'packages', name))));
  if (isReal && packages.some(({ manifest }) => manifest.version === '0.0.0'))
    throw new Error('Nothing has a version yet: run `pnpm release:version` first.');
  const workspace = await writeDenoWorkspace(packages, join(work, 'workspace'));
  for (const { folder } of packages)
    await copyFile(join(root, 'LICENSE'), join(workspace, basename(folder), 'LICENSE'));
  const there = { cwd: workspace, env: { DENO_DIR: join(work, 'cache') }, timeout: 300_000 };

  // The sources are a copy outside of git.
  const dryRun = isReal ? [] : ['--dry-run'];
  const output = await mustRun(deno('publish', ...dryRun, '--allow-dirty'), there);
  const names = packages.map(({ manifest }) => manifest.name).join(', ');
  console.log(isReal ? output : `✓ JSR would take ${names}`);
  if (!isReal) await firstCall(workspace, there);
} finally {
  await rm(work, { recursive: true, force: true });
}

async function firstCall(workspace: string, there: RunOptions): Promise<void> {
  const build = [process.execPath, '.ci/turbo.mjs', 'build', '--filter=@weapp-openapi/mock'] as const;
  await mustRun(build, { cwd: root, timeout: 300_000 });
  const file = join(workspace, 'first-call.mjs');
  await copyFile(join(import.meta.dirname, '../../consumer/deno.mjs'), file);
  const mock = await startMockServer(join(root, 'packages/mock/dist/cli.js'));
  try {
    await mustRun(deno('run', `--allow-net=${new URL(mock.url).host}`, file, mock.url), there);
  } finally {
    await mock.stop();
  }
  console.log('✓ a first call on Deno');
}

async function readPackage(folder: string): Promise<Package> {
  return { folder, tarball: '', manifest: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) };
}
