import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { denoJson, writeDenoWorkspace } from '../src/deno-workspace.ts';

let folder: string | undefined;
afterEach(async () => folder && rm(folder, { recursive: true }));

const exports = { '.': { default: './dist/index.js' }, './package.json': './package.json' };

it('names the sources of the entry points, and the packages of others in a form that Deno takes', () => {
  const dependencies = { '@weapp-openapi/core': '^0.0.0', undici: '^7.0.0' };
  const manifest = { name: 'weapp-openapi', exports, dependencies, peerDependencies: { kysely: '>=0.28' } };
  expect(denoJson(manifest)).toMatchObject({
    name: '@weapp-openapi/weapp-openapi',
    exports: { '.': './src/index.ts' },
    imports: { undici: 'npm:undici@^7.0.0', kysely: 'npm:kysely@^0.28' },
  });
});

it('leaves out what has no sources, or more than them', async () => {
  folder = await mkdtemp(join(tmpdir(), 'weapp-deno-'));
  await mkdir(join(folder, 'core/src'), { recursive: true });
  await writeFile(join(folder, 'core/src/index.ts'), '');
  const from = { tarball: '', folder: join(folder, 'core') };
  const written = await writeDenoWorkspace(
    [
      { ...from, manifest: { name: '@weapp-openapi/core', exports } },
      {
        ...from,
        manifest: { name: '@weapp-openapi/spec', exports: { './errcodes.json': './errcodes.json' } },
      },
      { ...from, manifest: { name: '@weapp-openapi/mock', exports, imports: { '#engine': './engine.cjs' } } },
    ],
    join(folder, 'deno'),
  );
  expect(JSON.parse(await readFile(join(written, 'deno.json'), 'utf8')).workspace).toEqual(['./core']);
  expect(await readFile(join(written, 'core/src/index.ts'), 'utf8')).toBe('');
});
