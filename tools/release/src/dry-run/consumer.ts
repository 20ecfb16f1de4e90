import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startMockServer } from '@weapp-openapi/programs/mock-server';
import { mustRun } from '@weapp-openapi/programs/run';
import type { Release } from '../plan.ts';
import type { Npm } from './npm.ts';

const SOURCE = join(import.meta.dirname, '../../consumer');
const TSC = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
const TYPES = [
  '--noEmit',
  '--strict',
  '--skipLibCheck',
  'false',
  '--module',
  'nodenext',
  '--target',
  'es2023',
];

/** Installs the releases from `npm` in an empty project, and uses them as a beginner would. */
export async function useReleases(npm: Npm, releases: Release[], folder: string): Promise<void> {
  await mkdir(folder);
  const here = { cwd: folder, env: npm.env, timeout: 300_000 };
  await mustRun(['npm', 'init', '--yes'], here);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun(['npm', 'install', ...quiet, '@types/node@24', ...releases.map(({ name }) => name)], here);
  for (const { name, version } of releases) await checkVersion(folder, name, version);

  await cp(SOURCE, folder, { recursive: true });
  const mock = await startMockServer(join(folder, 'node_modules/.bin/weapp-mock'));
  // The spec is documents only.
  const names = releases.map(({ name }) => name).filter((name) => name !== '@weapp-openapi/spec');
  let stderr = '';
  try {
    for (const file of ['first-call.mjs', 'first-call.cjs']) {
      await mustRun([process.execPath, file, mock.url, ...names], here);
    }
  } finally {
    stderr = await mock.stop();
  }
  if (stderr) throw new Error(`weapp-mock wrote to stderr:\n${stderr}`);
  await mustRun([process.execPath, TSC, ...TYPES, '--types', 'node', 'types.mts'], here);

  const cli = releases.find(({ name }) => name === '@weapp-openapi/cli');
  const printed = (await mustRun(['npx', '--no-install', 'weapp', '--version'], here)).trim();
  if (cli && !printed.endsWith(cli.version)) throw new Error(`weapp --version printed ${printed}.`);
}

async function checkVersion(folder: string, name: string, version: string): Promise<void> {
  const installed = JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  if (installed.version !== version)
    throw new Error(`${name} ${installed.version} was installed, not ${version}.`);
}
