import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { installPinned } from '@weapp-openapi/programs/install-pinned';
import { mustRun } from '@weapp-openapi/programs/run';
import { satisfies } from 'semver';
import type { Cell, Setup } from './cell.ts';
import type { Package } from './packages.ts';

/** A typical project: a framework, a test runner or a bundler, pinned in a folder of stacks/. */
export interface Stack {
  /** The name of its folder. */
  name: string;
  folder: string;
  /** Each script is a cell, except SCAFFOLD. */
  scripts: Record<string, string>;
  /** The Nodes of the matrix that it runs on. */
  nodes: string;
}

/** The script that creates the project, with the framework's own scaffold. */
const SCAFFOLD = 'scaffold';
const QUIET = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];

/** Left by an earlier run, which installed the same. */
const STAYS = ['node_modules', 'installed.json'];

/** What several stacks use is beside them; they share packages and steps with the matrix's other consumers. */
const SHARED = '../stacks/shared';
const LIBRARY = '../consumers/library';
const STEPS = ['packages.mjs', 'work.mjs', 'steps'];

/** The stacks in stacks/, sorted by name; with `names`, only those. */
export async function readStacks(folder: string, names?: string[]): Promise<Stack[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const found = entries
    .map(({ name }) => name)
    .filter((name) => name !== basename(SHARED))
    .sort();
  const missing = names?.find((name) => !found.includes(name));
  if (missing) throw new Error(`There is no stack ${missing}; there are ${found.join(', ')}.`);
  return Promise.all(
    (names ?? found).map(async (name) => {
      const { scripts, engines } = JSON.parse(await readFile(join(folder, name, 'package.json'), 'utf8'));
      return { name, folder: join(folder, name), scripts, nodes: engines?.node ?? '*' };
    }),
  );
}

/**
 * Creates the project in `cache`, where its pinned packages are kept from run to run, and installs the packed packages
 * into it as a user would. `cache` must not be inside a folder called node_modules, where test runners and compilers
 * ignore sources.
 *
 * @returns The stack in `cache`.
 */
export async function installStack(stack: Stack, cache: string, packages: Package[]): Promise<Stack> {
  const folder = join(cache, stack.name);
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder)) {
    if (!STAYS.includes(entry)) await rm(join(folder, entry), { recursive: true });
  }
  await installPinned(stack.folder, folder, '--ignore-scripts');
  await cp(join(import.meta.dirname, SHARED), folder, { recursive: true });
  for (const file of STEPS) {
    await cp(join(import.meta.dirname, LIBRARY, file), join(folder, file), { recursive: true });
  }
  if (SCAFFOLD in stack.scripts) {
    await mustRun(['npm', 'run', '--silent', SCAFFOLD], { cwd: folder, timeout: 300_000 });
  }
  // An earlier run installed the same versions.
  for (const { manifest } of packages) {
    await rm(join(folder, 'node_modules', manifest.name), { recursive: true, force: true });
  }
  const tarballs = packages.map(({ tarball }) => tarball);
  await mustRun(
    ['npm', 'install', '--no-save', '--no-package-lock', '--prefer-offline', ...QUIET, ...tarballs],
    {
      cwd: folder,
      timeout: 300_000,
    },
  );
  return { ...stack, folder };
}

/** A cell for each script on each of the Nodes. */
export function stackCells(
  { name, folder, scripts, nodes }: Stack,
  { tools, packages, mockUrl }: Pick<Setup, 'tools' | 'packages' | 'mockUrl'>,
): Cell[] {
  const tarballs = Object.fromEntries(packages.map(({ manifest, tarball }) => [manifest.name, tarball]));
  const tasks = Object.keys(scripts).filter((task) => task !== SCAFFOLD);
  const fitting = tools.filter((tool) => tool.name === 'node' && satisfies(tool.version, nodes));
  return fitting.flatMap(({ version, program }) =>
    tasks.map((task) => ({
      platform: `${name}, node ${version}`,
      task,
      command: program === undefined ? undefined : (['sh', '-c', scripts[task] ?? ''] as const),
      cwd: folder,
      env: { MOCK_URL: mockUrl, TARBALLS: JSON.stringify(tarballs), ...(program && onPath(program, folder)) },
      timeout: 300_000,
      // Test runners and bundlers report on stderr; they fail by their exit code.
      talks: true,
    })),
  );
}

/**
 * This Node, then the programs of the stack. `npm run` would look into node_modules/.bin of every folder above first,
 * and the workspace has its own Node there.
 */
const onPath = (program: string, folder: string) => ({
  PATH: [dirname(program), join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
});
