import { join } from 'node:path';
import { type Cell, cell, type Setup } from './cell.ts';
import { entryPoints, runsOn } from './packages.ts';
import type { Tool } from './platforms.ts';

/** consumers/library/uses.cjs shows how a program starts with each of them. */
const PACKAGES = [
  'weapp-openapi',
  ...['core', 'token', 'analysis', 'mock', 'crypto', 'push'].map((name) => `@weapp-openapi/${name}`),
];

/**
 * On a Node that no package supports: every entry point loads, so that its users see a message that says what to do,
 * and not an ERR_REQUIRE_ESM or SyntaxError.
 */
export function refusalCells(tool: Tool, { packages, library, mock }: Setup): Cell[] {
  const version = tool.version.replaceAll('.', '\\.');
  const refuses = new RegExp(`\\S+ needs Node 20\\.19 or later, and this is Node ${version}\\.`);
  const refused = (task: string, args: string[]): Cell => ({ ...cell(tool, task, library, args), refuses });
  return packages
    .filter(({ manifest }) => PACKAGES.includes(manifest.name))
    .flatMap(({ manifest }) => {
      const { name, bin = {} } = manifest;
      const args = [name, ...entryPoints(manifest, '.js')];
      return [
        refused(`no ${name}, ESM`, ['old.mjs', ...args]),
        refused(`no ${name}, CJS`, ['old.cjs', ...args]),
        ...Object.keys(bin).map((file) =>
          refused(`no ${file}`, [join(mock, 'node_modules/.bin', file), '--port=0']),
        ),
      ];
    });
}

/** Packages that need a newer Node than the others, and say so when they are imported. */
const NEWER = ['@weapp-openapi/history'];

/** On a Node that others support: these packages load as far as a message that says which Node they need. */
export function newerCells(tool: Tool, { packages, mock }: Setup): Cell[] {
  return packages
    .filter(({ manifest }) => NEWER.includes(manifest.name) && !runsOn(manifest, tool.version))
    .flatMap(({ manifest: { name, engines } }) => {
      const needed = /\d+\.\d+/.exec(engines?.node ?? '')?.[0] ?? '';
      const words = `${name} needs Node ${needed} or later, and this is Node ${tool.version}`;
      const refuses = new RegExp(words.replaceAll('.', '\\.'));
      const refused = (task: string, args: string[]): Cell => ({ ...cell(tool, task, mock, args), refuses });
      return [
        refused(`no ${name}, ESM`, ['--input-type=module', '-e', `import '${name}'`]),
        refused(`no ${name}, CJS`, ['-e', `require('${name}')`]),
      ];
    });
}
