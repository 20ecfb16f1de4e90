import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

beforeAll(async () => {
  // In the package's own node_modules, so that the built files find what they import.
  folder = mkdtempSync(join(root, 'node_modules', '.weapp-old-node-'));
  const files = { mjs: 'esm', cjs: 'cjs' } as const;
  for (const [ending, format] of Object.entries(files)) {
    const outfile = join(folder, `index.${ending}`);
    const entryPoints = [join(root, 'src/index.ts')];
    await build({ entryPoints, outfile, format, bundle: true, packages: 'external', platform: 'node' });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The programs called node on the PATH that are older than 22.13; this one without node:sqlite stands for them all. */
function oldNodes(): [string, string[], string][] {
  const programs = (process.env.PATH ?? '').split(delimiter).map((path) => join(path, 'node'));
  const found = programs.filter(existsSync).flatMap((program): [string, string[], string][] => {
    const version = execFileSync(program, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major === 20 || (major === 22 && minor < 13) ? [[program, [], version]] : [];
  });
  return [[process.execPath, ['--no-experimental-sqlite'], process.versions.node], ...found.slice(0, 1)];
}

describe.each(oldNodes())('%s %j', (program, flags, version) => {
  test.each([
    ['ES module', (path: string) => ['--input-type=module', '-e', `import '${pathToFileURL(path)}.mjs'`]],
    ['CommonJS', (path: string) => ['-e', `require('${path}.cjs')`]],
  ])('%s: says in one sentence what is needed', (_, args) => {
    const { status, stderr } = spawnSync(program, [...flags, ...args(join(folder, 'index'))], {
      encoding: 'utf8',
    });
    expect(stderr).toContain(
      `Error: @weapp-openapi/history needs Node 22.13 or later, and this is Node ${version} without node:sqlite.\n`,
    );
    expect(status).toBe(1);
  });
});

test('opening prints no warning, and those of others still come', () => {
  const code = `
    import { openHistory } from '${pathToFileURL(join(folder, 'index.mjs'))}';
    await (await openHistory({ url: ':memory:' })).close();
    process.emitWarning('of others', 'ExperimentalWarning');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stderr).toContain('ExperimentalWarning: of others');
  expect(stderr).not.toContain('SQLite');
});
