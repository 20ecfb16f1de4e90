import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package that is to be published, and its tarball. */
export interface Release {
  name: string;
  version: string;
  tarball: string;
}

/**
 * The packages in the publish-plan.json that `changeset pack` writes, in the order in which they are published:
 * a package after all that it depends on.
 */
export async function readPlan(folder: string): Promise<Release[]> {
  const { version, plan } = JSON.parse(await readFile(join(folder, 'publish-plan.json'), 'utf8'));
  if (version !== 1) throw new Error(`publish-plan.json has the unknown version ${version}.`);
  const entries: { kind: string; name: string; version: string; tarball: { path: string } }[] = plan.flat();
  return entries
    .filter(({ kind }) => kind === 'publish')
    .map(({ name, version, tarball }) => ({ name, version, tarball: join(folder, tarball.path) }));
}
