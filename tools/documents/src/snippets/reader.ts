import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Package } from '@weapp-openapi/matrix/packages';
import { installPinned } from '@weapp-openapi/programs/install-pinned';
import { mustRun } from '@weapp-openapi/programs/run';

/** The project of a README's reader. */
export interface Reader {
  folder: string;
  /** The compilers, by name. */
  compilers: Record<string, string>;
  /** The current Node, and the oldest supported one if it is available for this machine. */
  nodes: { version: string; program: string }[];
  /** Names of the third-party packages in it. */
  others: string[];
  /** The names that each file in context/ exports. */
  contexts: Map<string, string[]>;
}

/** Creates the project in `folder`, outside the workspace, with the packed packages installed. */
export async function makeReader(
  project: string,
  cache: string,
  folder: string,
  packages: Package[],
): Promise<Reader> {
  await installPinned(project, cache);
  // Copied rather than linked, so that modules never resolve into the workspace.
  await mkdir(folder, { recursive: true });
  await cp(cache, folder, { recursive: true, verbatimSymlinks: true });
  const options = [
    '--no-save',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await mustRun(['npm', 'install', ...options, ...packages.map(({ tarball }) => tarball)], {
    cwd: folder,
    timeout: 600_000,
  });
  const modules = join(folder, 'node_modules');
  const { dependencies, optionalDependencies } = JSON.parse(
    await readFile(join(project, 'package.json'), 'utf8'),
  );
  const old = join(modules, 'node-20/bin/node');
  const pinned = optionalDependencies['node-20'].split('@').at(-1);
  return {
    folder,
    others: Object.keys(dependencies),
    compilers: {
      'TypeScript 5.9': join(modules, 'typescript-5.9/bin/tsc'),
      'TypeScript 7': join(modules, 'typescript-7/bin/tsc'),
    },
    nodes: [
      { version: process.versions.node, program: process.execPath },
      ...(existsSync(old) ? [{ version: pinned, program: old }] : []),
    ],
    contexts: await readContexts(join(folder, 'context')),
  };
}

async function readContexts(folder: string): Promise<Map<string, string[]>> {
  const contexts = new Map<string, string[]>();
  for (const file of await readdir(folder)) {
    const text = await readFile(join(folder, file), 'utf8');
    const names = [...text.matchAll(/^export (?:const|class|type|interface|function) (\w+)/gm)];
    contexts.set(
      file.replace(/\.ts$/, ''),
      names.map(([, name]) => name as string),
    );
  }
  return contexts;
}
