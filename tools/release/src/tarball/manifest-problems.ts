/** The fields of a packed package.json that are checked. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  license?: string;
  repository?: { url?: string; directory?: string };
  publishConfig?: { access?: string };
  scripts?: Record<string, string>;
  [field: string]: unknown;
}

const DEPENDENCIES = ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies'];
/** Scripts that npm runs on the machine of whoever installs the package. */
const INSTALL = ['preinstall', 'install', 'postinstall', 'prepare'];

/** What is wrong with a packed package.json; `directory` is the package's folder in the repository. */
export function manifestProblems(manifest: Manifest, directory: string): string[] {
  const problems: string[] = [];
  for (const field of DEPENDENCIES) {
    for (const [name, range] of Object.entries((manifest[field] ?? {}) as Record<string, string>)) {
      // Only pnpm replaces them when it packs: `npm pack` leaves them in, and nobody can install that.
      if (/^(workspace|catalog|link|file):/.test(range)) problems.push(`${field} has ${name}@${range}`);
    }
  }
  if (manifest.version === '0.0.0') problems.push('version is 0.0.0');
  if (manifest.private) problems.push('private is set');
  if (!manifest.license) problems.push('license is missing');
  // npm compares it with the repository in the provenance statement, and refuses another one.
  if (!manifest.repository?.url?.startsWith('git+https://github.com/'))
    problems.push('repository.url is not set');
  if (manifest.repository?.directory !== directory) problems.push(`repository.directory is not ${directory}`);
  if (manifest.publishConfig?.access !== 'public') problems.push('publishConfig.access is not public');
  for (const name of INSTALL) if (manifest.scripts?.[name]) problems.push(`it has the script ${name}`);
  return problems.map((problem) => `package.json: ${problem}.`);
}
