import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installPinned } from '@weapp-openapi/programs/install-pinned';

/** A pinned tool of platforms/package.json. */
export interface Tool {
  /** Its name in the registry, for example `node`. */
  name: string;
  version: string;
  /** The program, or undefined if there is none for this machine. */
  program: string | undefined;
}

/**
 * Installs what platforms/package.json pins into `cache`, unless that was done for the same lock file before.
 *
 * @returns The tools in the order of package.json.
 */
export async function installPlatforms(pins: string, cache: string): Promise<Tool[]> {
  await installPinned(pins, cache);
  const manifest = JSON.parse(await readFile(join(pins, 'package.json'), 'utf8'));
  return readTools({ ...manifest.dependencies, ...manifest.optionalDependencies }, (folder, name) => {
    const program = join(cache, 'node_modules', programs[name] ?? join(folder, 'bin', name));
    return existsSync(program) ? program : undefined;
  });
}

/** Where a program is in node_modules, if not in `<folder>/bin/<name>`. */
const programs: Record<string, string> = {
  '@arethetypeswrong/cli': '.bin/attw',
  bun: '.bin/bun',
  deno: '.bin/deno',
  publint: '.bin/publint',
};

/** Tools from the dependencies of a package.json, aliases (`npm:node@20.19.0`) read. */
export function readTools(
  dependencies: Record<string, string>,
  find: (folder: string, name: string) => string | undefined,
): Tool[] {
  return Object.entries(dependencies).map(([folder, pin]) => {
    const [, name = folder, version = pin] = /^npm:(.+)@(.+)$/.exec(pin) ?? [];
    return { name, version, program: find(folder, name === 'typescript' ? 'tsc' : name) };
  });
}
