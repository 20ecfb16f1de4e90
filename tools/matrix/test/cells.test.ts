import { describe, expect, it } from 'vitest';
import type { Setup } from '../src/cell.ts';
import { everywhere, listCells } from '../src/cells.ts';
import type { Manifest, Package } from '../src/packages.ts';
import type { Tool } from '../src/platforms.ts';

const tool = (name: string, version: string, program: string | undefined = `/bin/${name}`): Tool => ({
  name,
  version,
  program,
});
const packed = (manifest: Manifest): Package => ({
  manifest,
  tarball: '/packed/some.tgz',
  folder: '/packages/some',
});

const core = packed({
  name: '@weapp-openapi/core',
  engines: { node: '^20.19.0 || >=22.13.0' },
  exports: { '.': { default: './dist/index.js' }, './undici': { default: './dist/undici.js' } },
});
const spec = packed({ name: '@weapp-openapi/spec', exports: { './errcodes.json': './dist/errcodes.json' } });
const mock = packed({
  name: '@weapp-openapi/mock',
  engines: { node: '>=24.18.0' },
  exports: { '.': { default: './dist/index.js' } },
});

const withBin = { ...mock.manifest, bin: { 'weapp-mock': './dist/cli.js' } };

const setup = (tools: Tool[]): Setup => ({
  tools,
  packages: [core, spec, mock],
  library: '/library',
  mock: '/mock',
  mockUrl: 'http://127.0.0.1:4010',
  deno: { sources: '/deno', cache: '/cache' },
});
const nodes = [tool('node', '20.19.0'), tool('node', '24.18.0')];
const rows = (tools: Tool[]) => listCells(setup(tools)).map(({ platform, task }) => `${platform} ${task}`);

describe('everywhere', () => {
  it('gives the packages whose engines admit every Node of the matrix', () => {
    expect(everywhere([core, spec, mock], nodes)).toEqual([core, spec]);
  });

  it('does not count a Node that all of them turn away', () => {
    expect(everywhere([core, spec, mock], [tool('node', '18.20.8'), ...nodes])).toEqual([core, spec]);
  });
});

describe('listCells', () => {
  it('runs the mock only on a Node that all packages admit', () => {
    expect(rows(nodes)).toEqual([
      'node 20.19.0 ES module',
      'node 20.19.0 CommonJS',
      'node 20.19.0 both editions',
      'node 24.18.0 ES module',
      'node 24.18.0 CommonJS',
      'node 24.18.0 both editions',
      'node 24.18.0 mock',
    ]);
  });

  it('imports every entry point, and requires those of JSON too', () => {
    const [esm, cjs] = listCells(setup(nodes));
    expect(esm?.command?.slice(1)).toEqual([
      'esm.mjs',
      'http://127.0.0.1:4010',
      '@weapp-openapi/core',
      '@weapp-openapi/core/undici',
    ]);
    expect(cjs?.command?.slice(-1)).toEqual(['@weapp-openapi/spec/errcodes.json']);
  });

  it('wants a Node that is too old to be refused in words, by each package and its program', () => {
    const all = {
      ...setup([tool('node', '18.20.8')]),
      packages: [core, spec, { ...mock, manifest: withBin }],
    };
    const cells = listCells(all);
    expect(cells.map(({ task }) => task)).toEqual([
      'no @weapp-openapi/core, ESM',
      'no @weapp-openapi/core, CJS',
      'no @weapp-openapi/mock, ESM',
      'no @weapp-openapi/mock, CJS',
      'no weapp-mock',
    ]);
    for (const { refuses } of cells) {
      expect('Error: weapp-openapi needs Node 20.19 or later, and this is Node 18.20.8.').toMatch(
        refuses as RegExp,
      );
      expect("SyntaxError: The requested module 'node:fs' has no export").not.toMatch(refuses as RegExp);
    }
  });

  it('wants a package that needs a newer Node than the others to say so', () => {
    const manifest = { name: '@weapp-openapi/history', engines: { node: '>=22.13.0' } };
    const packages = [core, { ...core, manifest: { ...core.manifest, ...manifest } }];
    const tasks = (version: string) =>
      listCells({ ...setup([tool('node', version)]), packages }).filter(({ refuses }) => refuses);
    expect(tasks('24.21.0')).toEqual([]);
    const cells = tasks('20.19.0');
    expect(cells.map(({ task }) => task)).toEqual([
      'no @weapp-openapi/history, ESM',
      'no @weapp-openapi/history, CJS',
    ]);
    expect('Error: @weapp-openapi/history needs Node 22.13 or later, and this is Node 20.19.0').toMatch(
      cells[0]?.refuses as RegExp,
    );
  });

  it('lets Deno reach the mock server and nothing else', () => {
    const [deno] = listCells(setup([tool('deno', '2.9.6')]));
    expect(deno?.command).toContain('--allow-net=127.0.0.1:4010');
  });

  it('leaves out on Deno what needs an addon, and the mock', () => {
    const token = packed({
      name: '@weapp-openapi/token',
      exports: { '.': { default: './dist/index.js' }, './file': { default: './dist/file.js' } },
    });
    const all = { ...setup([tool('deno', '2.9.6')]), packages: [token, mock] };
    expect(listCells(all)[0]?.command?.slice(-1)).toEqual(['@weapp-openapi/token']);
  });

  it('resolves as node10 does only with a TypeScript that still can', () => {
    const node10 = (version: string) =>
      rows([tool('typescript', version)]).filter((row) => row.includes('node10'));
    expect(node10('5.9.3')).toEqual(['typescript 5.9.3 types, node10, CommonJS']);
    expect(node10('7.0.2')).toEqual([]);
  });

  it('checks every packed package with publint and attw', () => {
    expect(rows([tool('publint', '1.0.0'), tool('@arethetypeswrong/cli', '1.0.0')])).toHaveLength(6);
  });

  it('keeps the cells of a platform without a program, so that they are seen', () => {
    const [cell] = listCells(setup([{ ...tool('bun', '1.4.5'), program: undefined }]));
    expect(cell).toMatchObject({ platform: 'bun 1.4.5', command: undefined });
  });
});
