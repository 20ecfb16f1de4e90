// Runs npm against a registry on loopback.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fromRegistry, NeverReleased } from '../../src/source/registry.ts';
import type { Packages } from './registry-server.ts';

const CORE = '@weapp-openapi/core';
const OPENAPI = '{"openapi":"3.1.0","info":{"version":"0.3.0","x-big":2921020570379436032},"paths":{}}';
let tarball: Uint8Array;
let folder: string;
let stop: () => Promise<unknown>;

beforeAll(() => {
  const packed = mkdtempSync(join(tmpdir(), 'weapp-packed-'));
  mkdirSync(join(packed, 'package/dist'), { recursive: true });
  writeFileSync(join(packed, 'package/package.json'), '{"name":"@weapp-openapi/spec","version":"0.3.0"}');
  writeFileSync(join(packed, 'package/dist/openapi.json'), OPENAPI);
  writeFileSync(join(packed, 'package/dist/errcodes.json'), '{"general":{},"sections":{}}');
  execFileSync('tar', ['-czf', 'spec.tgz', 'package'], { cwd: packed });
  tarball = new Uint8Array(readFileSync(join(packed, 'spec.tgz')));
  rmSync(packed, { recursive: true });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weapp-registry-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await stop();
  rmSync(folder, { recursive: true });
});

async function serve(packages: Packages): Promise<void> {
  const worker = new Worker(new URL('./registry-server.ts', import.meta.url), { workerData: packages });
  stop = () => worker.terminate();
  const [port] = await once(worker, 'message');
  for (const [name, value] of Object.entries({
    registry: `http://127.0.0.1:${port}/`,
    cache: join(folder, 'cache'),
    userconfig: join(folder, 'npmrc'),
    fetch_retries: '0',
  }))
    vi.stubEnv(`npm_config_${name}`, value);
  // What is left over would be a fault.
  mkdirSync(join(folder, 'tmp'));
  vi.stubEnv('TMPDIR', join(folder, 'tmp'));
}

const released = (): Packages => ({
  '@weapp-openapi/spec': { versions: ['0.2.0', '0.3.0'], tarball },
  [CORE]: { versions: ['0.4.1'] },
});

test('the last release, and the last versions of the others', async () => {
  await serve(released());
  const version = fromRegistry('latest', [CORE, '@weapp-openapi/push']);
  expect(version.name).toBe('@weapp-openapi/spec 0.3.0');
  expect(version.packages).toEqual({ '@weapp-openapi/spec': '0.3.0', [CORE]: '0.4.1' });
  expect(version.openapi.info).toEqual({ version: '0.3.0', 'x-big': 2921020570379436032n });
  expect(version.errcodes).toEqual({ general: {}, sections: {} });
  expect(version.chinese).toBeUndefined();
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});

test('a version that does not exist', async () => {
  await serve(released());
  expect(() => fromRegistry('9.0.0', [])).toThrow('the registry has no @weapp-openapi/spec@9.0.0.');
});

test('a package that was never released', async () => {
  await serve({});
  expect(() => fromRegistry('latest', [])).toThrow(NeverReleased);
});

test('a registry that fails is not a package that was never released', async () => {
  await serve({ '@weapp-openapi/spec': { versions: [] } });
  expect(() => fromRegistry('latest', [])).toThrow(
    /@weapp-openapi\/spec could not be fetched from the registry: E500/,
  );
});
