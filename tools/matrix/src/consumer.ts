import { copyFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from '@weapp-openapi/programs/run';
import { entryPoints, type Package } from './packages.ts';

/**
 * Copies a consumer to a folder outside the workspace and installs the packed packages there with npm.
 *
 * @returns The folder.
 */
export async function installConsumer(source: string, folder: string, packages: Package[]): Promise<string> {
  await cp(source, folder, { recursive: true });
  const tarballs = packages.map(({ tarball }) => tarball);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  await mustRun(['npm', 'install', '--prefer-offline', '--ignore-scripts', ...quiet, ...tarballs], {
    cwd: folder,
    timeout: 300_000,
  });
  const entries = packages.flatMap(({ manifest }) => entryPoints(manifest, '.js'));
  for (const ending of ['mts', 'cts']) {
    await copyFile(join(folder, 'types.ts'), join(folder, `types.${ending}`));
    // What types.ts does not use must compile as well.
    await writeFile(
      join(folder, `entries.${ending}`),
      entries.map((entry, index) => `export * as entry${index} from '${entry}';\n`).join(''),
    );
  }
  return folder;
}
