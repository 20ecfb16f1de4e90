import { join } from 'node:path';
import { type Cell, cell, type Setup } from './cell.ts';
import { newerCells, refusalCells } from './old-node.ts';
import { entryPoints, isTooOld, type Package, runsOn } from './packages.ts';
import type { Tool } from './platforms.ts';

/** The packages that run on every Node of the matrix, except those that are there to be refused. */
export function everywhere(packages: Package[], tools: Tool[]): Package[] {
  const nodes = tools.filter(({ name, version }) => name === 'node' && !isTooOld(packages, version));
  return packages.filter(({ manifest }) => nodes.every(({ version }) => runsOn(manifest, version)));
}

/** All cells of the matrix, in the order in which they run. */
export function listCells(setup: Setup): Cell[] {
  const { tools } = setup;
  const named = (name: string) => tools.filter((tool) => tool.name === name);
  return [
    ...named('node').flatMap((tool) =>
      isTooOld(setup.packages, tool.version) ? refusalCells(tool, setup) : nodeCells(tool, setup),
    ),
    ...named('bun').map((tool) => library(tool, setup, 'ES module', ['run', 'esm.mjs'])),
    ...named('deno').flatMap((tool) => denoCells(tool, setup)),
    ...named('esbuild').map((tool) => bundle(tool, setup)),
    ...named('workerd').map((tool) => worker(tool, setup)),
    ...named('typescript').flatMap((tool) => typeCells(tool, setup)),
    ...named('publint').flatMap((tool) => packed(tool, setup, ['run', '--strict'])),
    ...named('@arethetypeswrong/cli').flatMap((tool) => packed(tool, setup, [])),
  ];
}

function library(tool: Tool, setup: Setup, task: string, args: string[]): Cell {
  const entries = everywhere(setup.packages, setup.tools).flatMap(({ manifest }) => [
    ...entryPoints(manifest, '.js'),
    ...(task === 'CommonJS' ? entryPoints(manifest, '.json') : []),
  ]);
  // Deno lacks some libuv functions that the addon behind fileStore calls: loading it ends the process. The mock
  // is a server for Node, which reads the spec's files.
  const loadable = entries.filter(
    (entry) => tool.name !== 'deno' || !/\/(?:file|mock|mock\/.*)$/.test(entry),
  );
  return cell(tool, task, setup.library, [...args, setup.mockUrl, ...loadable]);
}

function nodeCells(tool: Tool, setup: Setup): Cell[] {
  const cells = [
    library(tool, setup, 'ES module', ['esm.mjs']),
    library(tool, setup, 'CommonJS', ['cjs.cjs']),
    cell(tool, 'both editions', setup.library, ['both.mjs', setup.mockUrl]),
  ];
  if (setup.packages.every(({ manifest }) => runsOn(manifest, tool.version))) {
    const entries = setup.packages.flatMap(({ manifest }) => entryPoints(manifest, '.js'));
    cells.push(cell(tool, 'mock', setup.mock, ['mock.mjs', ...entries]));
  }
  return [...cells, ...newerCells(tool, setup)];
}

function denoCells(tool: Tool, setup: Setup): Cell[] {
  const { sources, cache } = setup.deno;
  return [
    library(tool, setup, 'ES module', ['run', `--allow-net=${new URL(setup.mockUrl).host}`, 'esm.mjs']),
    { ...cell(tool, 'types', setup.library, ['check', 'types.mts', 'entries.mts']), talks: true },
    {
      ...cell(tool, 'publish --dry-run', sources, ['publish', '--dry-run', '--allow-dirty']),
      env: { DENO_DIR: cache },
      timeout: 300_000,
      talks: true,
    },
  ];
}

const bundle = (tool: Tool, { library }: Setup): Cell =>
  cell(tool, 'worker bundle', library, [
    'worker.mjs',
    '--bundle',
    '--format=esm',
    '--conditions=workerd,worker',
    '--log-level=warning',
    '--outfile=worker.bundle.mjs',
  ]);

const worker = (tool: Tool, { library, mockUrl }: Setup): Cell => ({
  ...cell(tool, 'worker', library, ['test', 'worker.capnp']),
  env: { MOCK_URL: mockUrl },
  talks: true,
});

const STRICT = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  ...['--skipLibCheck', 'false'],
  ...['--target', 'es2023'],
];
const NODE = ['--lib', 'es2023', '--types', 'node'];
const NODE_AND_DOM = ['--lib', 'es2023,dom', '--types', 'node'];
const DOM = ['--lib', 'es2023,dom', '--typeRoots', 'none'];
/** Removed in TypeScript 7; `module: commonjs` implies it in all earlier versions. */
const NODE10 = ['--module', 'commonjs', '--moduleResolution', 'node10', '--resolveJsonModule'];
const BUNDLER = ['--module', 'esnext', '--moduleResolution', 'bundler'];

function typeCells(tool: Tool, { library, mock }: Setup): Cell[] {
  const types = (cwd: string, task: string, ...args: string[]) =>
    cell(tool, `types, ${task}`, cwd, [...STRICT, ...args]);
  return [
    types(library, 'nodenext, ES module', ...NODE, '--module', 'nodenext', 'types.mts', 'entries.mts'),
    types(library, 'nodenext, CommonJS', ...NODE, '--module', 'nodenext', 'types.cts', 'entries.cts'),
    types(library, 'node20, ES module', ...NODE, '--module', 'node20', 'types.mts', 'entries.mts'),
    types(library, 'node20, CommonJS', ...NODE, '--module', 'node20', 'types.cts', 'entries.cts'),
    ...['node16', 'node18'].flatMap((module) => [
      types(library, `${module}, ES module`, ...NODE, '--module', module, 'types.mts', 'entries.mts'),
      types(library, `${module}, CommonJS`, ...NODE, '--module', module, 'types.cts', 'entries.cts'),
    ]),
    ...(Number.parseInt(tool.version, 10) < 7
      ? [types(library, 'node10, CommonJS', ...NODE, ...NODE10, 'types.cts', 'entries.cts', 'types-json.cts')]
      : []),
    types(library, 'bundler', ...NODE, ...BUNDLER, 'types.mts', 'entries.mts'),
    types(library, 'nodenext with DOM', ...NODE_AND_DOM, '--module', 'nodenext', 'types.mts', 'entries.mts'),
    types(library, 'bundler with DOM', ...NODE_AND_DOM, ...BUNDLER, 'types.mts', 'entries.mts'),
    types(library, 'bundler, DOM alone', ...DOM, ...BUNDLER, 'types-edge.ts'),
    types(mock, 'mock, ES module', ...NODE, '--module', 'nodenext', 'types.mts', 'entries.mts'),
    types(mock, 'mock, CommonJS', ...NODE, '--module', 'nodenext', 'types.cts', 'entries.cts'),
  ];
}

const packed = (tool: Tool, { packages }: Setup, args: string[]): Cell[] =>
  packages.map(({ manifest, tarball }) => cell(tool, manifest.name, join(tarball, '..'), [...args, tarball]));
