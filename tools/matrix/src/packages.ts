import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from '@weapp-openapi/programs/run';
import { satisfies } from 'semver';

/** The fields of a published package.json that the matrix looks at. */
export interface Manifest {
  name: string;
  version?: string;
  engines?: { node?: string };
  bin?: Record<string, string>;
  exports?: Record<string, string | { default?: string }>;
  imports?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** A packed package. */
export interface Package {
  manifest: Manifest;
  tarball: string;
  /** Its folder in the workspace. */
  folder: string;
}

/** Packs every public package of the workspace, the way `pnpm publish` does, into `folder`. */
export async function packAll(root: string, folder: string): Promise<Package[]> {
  const listed: { name: string; path: string; private: boolean }[] = JSON.parse(
    await mustRun(['pnpm', 'list', '--recursive', '--depth=-1', '--json'], { cwd: root }),
  );
  const filters = listed.filter((entry) => !entry.private).map(({ name }) => `--filter=${name}`);
  await mkdir(folder);
  await mustRun(['pnpm', ...filters, 'pack', '--pack-destination', folder], { cwd: root });
  const tarballs = (await readdir(folder)).map((file) => join(folder, file));
  if (tarballs.length !== filters.length) throw new Error(`${filters.length} packages gave ${tarballs}.`);
  return Promise.all(
    tarballs.map(async (tarball) => {
      const manifest = await readManifest(tarball);
      const folder = listed.find(({ name }) => name === manifest.name)?.path ?? '';
      return { manifest, tarball, folder };
    }),
  );
}

// Read from the tarball, since packing rewrites the workspace's package.json.
async function readManifest(tarball: string): Promise<Manifest> {
  return JSON.parse(await mustRun(['tar', '-xzOf', tarball, 'package/package.json'], { cwd: '.' }));
}

/** Whether `engines` of the package allows this version of Node. */
export const runsOn = ({ engines }: Manifest, version: string): boolean =>
  satisfies(version, engines?.node ?? '*');

/** Whether all packages with `engines` exclude this version of Node. */
export function isTooOld(packages: Package[], version: string): boolean {
  const choosy = packages.filter(({ manifest }) => manifest.engines?.node);
  return choosy.length > 0 && choosy.every(({ manifest }) => !runsOn(manifest, version));
}

/** The entry points of a package whose file has this ending, as written in an import. */
export const entryPoints = ({ name, exports = {} }: Manifest, ending: '.js' | '.json'): string[] =>
  Object.entries(exports).flatMap(([path, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    return file?.endsWith(ending) ? [name + path.slice(1)] : [];
  });
