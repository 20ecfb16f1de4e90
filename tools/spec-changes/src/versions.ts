// For programs that compare versions as the command does: these read files, ask npm, and build old commits.
export { compareVersions } from './compare-versions.ts';
export { readVersion } from './source/read-version.ts';
export { NeverReleased } from './source/registry.ts';
export { readDist } from './source/version.ts';
