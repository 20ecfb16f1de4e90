import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { valid } from 'semver';
import { fromGit } from './git.ts';
import { fromRegistry } from './registry.ts';
import { readBundle, readDist, type SpecVersion } from './version.ts';

/** Where the packages are that carry what the spec says, by their names. */
export const PACKAGES: Readonly<Record<string, string>> = {
  '@weapp-openapi/spec': 'spec',
  '@weapp-openapi/core': 'packages/core',
  '@weapp-openapi/push': 'packages/push',
};

/** Reads a version of the spec: a file, a folder with a bundle, a released version, or a commit. */
export function readVersion(from: string, root: string): SpecVersion {
  if (existsSync(from)) {
    if (statSync(from).isFile()) return readBundle(from, from);
    return readDist(existsSync(join(from, 'openapi.json')) ? from : join(from, 'dist'), from);
  }
  const others = Object.keys(PACKAGES).filter((name) => name !== '@weapp-openapi/spec');
  // `v0.3.0` is a tag, which semver takes for a version too.
  if (from === 'latest' || valid(from) === from) return fromRegistry(from, others);
  return fromGit(from, root, PACKAGES);
}
