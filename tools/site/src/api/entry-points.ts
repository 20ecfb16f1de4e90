import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PACKAGES } from '../markdown/documents.ts';

export interface PublishedEntry {
  specifier: string;
  folder: string;
  page: string;
  /** Its built declarations. */
  types: string;
}

interface Manifest {
  name: string;
  exports?: Readonly<Record<string, string | { import?: { types?: string } }>>;
}

/** Every path of the packages' `exports` that has types, in the order of the side list. */
export function entryPoints(root: string): PublishedEntry[] {
  return PACKAGES.filter(({ folder }) => folder.startsWith('packages/')).flatMap(({ folder }) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
    return Object.entries(manifest.exports ?? {}).flatMap(([path, conditions]) => {
      const types = typeof conditions === 'string' ? undefined : conditions.import?.types;
      if (types === undefined) return [];
      const file = join(root, folder, types);
      if (!existsSync(file))
        throw new Error(`${posix.join(folder, types)} is missing: run \`pnpm build\` first.`);
      const slug = posix.basename(folder);
      const page = `api/${path === '.' ? slug : `${slug}-${path.slice(2).replaceAll('/', '-')}`}`;
      return [{ specifier: posix.join(manifest.name, path), folder: slug, page, types: file }];
    });
  });
}
