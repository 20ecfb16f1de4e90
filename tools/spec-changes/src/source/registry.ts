import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neverReleased, noSuchVersion, registryFailed } from '../messages/command.ts';
import { UsageError } from '../usage-error.ts';
import { program } from './program.ts';
import { readDist, type SpecVersion } from './version.ts';

/** The package was never released. */
export class NeverReleased extends UsageError {}

const SPEC = '@weapp-openapi/spec';

/**
 * Fetches a released version of the spec with npm, which knows the registry and its settings, and the versions of other
 * packages that were the last ones.
 */
export function fromRegistry(version: string, others: readonly string[]): SpecVersion {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-spec-'));
  try {
    // In a folder of its own: npm would read the workspace, of which the package is a part.
    const packed = npm(['pack', `${SPEC}@${version}`, '--pack-destination', folder], folder, SPEC, version);
    const { filename, version: found } = packed[0] as { filename: string; version: string };
    const file = filename.replace(/^@/, '').replace('/', '-');
    const { ok, reason } = program('tar', ['-xzf', file], { cwd: folder });
    if (!ok) throw new UsageError(registryFailed(SPEC, reason));
    const packages = Object.fromEntries(
      others.flatMap((name) => {
        const last = lastVersion(name, folder);
        return last === undefined ? [] : [[name, last]];
      }),
    );
    return readDist(join(folder, 'package/dist'), `${SPEC} ${found}`, { ...packages, [SPEC]: found });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lastVersion(name: string, folder: string): string | undefined {
  try {
    return [npm(['view', `${name}@latest`, 'version'], folder, name, 'latest')].flat()[0] as string;
  } catch (error) {
    if (error instanceof NeverReleased) return undefined;
    throw error;
  }
}

/** What an npm command says as JSON. */
function npm(args: string[], cwd: string, name: string, version: string): unknown[] {
  const { ok, stdout, reason } = program('npm', [...args, '--json', '--loglevel=error'], { cwd });
  const said = parse(stdout);
  if (ok && said !== undefined) return Array.isArray(said) ? said : values(said);
  const { code = '', summary = reason } = (Object(said).error ?? {}) as { code?: string; summary?: string };
  const isMissing = code === 'E404' || code === 'ETARGET';
  if (isMissing && version === 'latest') throw new NeverReleased(neverReleased(name));
  if (isMissing) throw new UsageError(noSuchVersion(name, version));
  throw new UsageError(registryFailed(name, [code, summary].join(' ').trim()));
}

/** npm 10 and 11 print a list of packages, later ones an object by name. */
const values = (said: unknown): unknown[] =>
  typeof said === 'object' && said !== null && !('filename' in said) ? Object.values(said) : [said];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
