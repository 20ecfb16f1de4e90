import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Manifest, Package } from './packages.ts';

/**
 * Copies the sources of the packages to `folder` as a workspace that `deno publish` can publish (tools/release does so
 * with some of them). What Deno reports is what it would report to anyone who uses the sources, and it is stricter than
 * tsc: types are checked with its own settings, and every exported symbol states its type.
 *
 * @returns The folder.
 */
export async function writeDenoWorkspace(packages: Package[], folder: string): Promise<string> {
  // Those with `imports` need more than their sources: the build adds something.
  const plain = packages.filter(({ manifest }) => !manifest.imports && sources(manifest));
  const members = plain.map(async ({ manifest, folder: from }) => {
    const name = basename(from);
    for (const part of ['src', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md'])
      if (existsSync(join(from, part)))
        await cp(join(from, part), join(folder, name, part), { recursive: true });
    await writeFile(join(folder, name, 'deno.json'), JSON.stringify(denoJson(manifest), null, 2));
    return `./${name}`;
  });
  await mkdir(folder, { recursive: true });
  const workspace = (await Promise.all(members)).sort();
  await writeFile(join(folder, 'deno.json'), JSON.stringify({ workspace, nodeModulesDir: 'none' }, null, 2));
  return folder;
}

/** The deno.json of a package, from its package.json. */
export function denoJson(manifest: Manifest): object {
  const { name, version, dependencies, peerDependencies } = manifest;
  const foreign = Object.entries({ ...dependencies, ...peerDependencies }).filter(
    ([other]) => !/^(?:@weapp-openapi\/|weapp-openapi$)/.test(other),
  );
  return {
    // Deno's registry has no names without a scope, and wants a version above 0.0.0.
    name: name.startsWith('@') ? name : `@weapp-openapi/${name}`,
    version: version && version !== '0.0.0' ? version : '0.0.1',
    license: 'MIT',
    exports: sources(manifest),
    // It accepts no open range like `>=5`.
    imports: Object.fromEntries(
      foreign.map(([other, range]) => [other, `npm:${other}@${range.replace(/^>=/, '^')}`]),
    ),
  };
}

/** The source of each entry point that has one, or undefined if none has. */
function sources({ exports = {} }: Manifest): Record<string, string> | undefined {
  const entries = Object.entries(exports).flatMap(([path, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    return file?.endsWith('.js') ? [[path, file.replace(/^\.\/dist\/(.*)\.js$/, './src/$1.ts')]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
