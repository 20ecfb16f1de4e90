import { Declarations, keyOf } from './declarations.ts';
import { entryPoints, type PublishedEntry } from './entry-points.ts';
import { ExportGraph } from './export-graph.ts';
import type { Api, Declaration, EntryPoint, Export, Place, Target } from './model.ts';
import { isGenerated, readModules } from './modules.ts';
import { SourceLines } from './source-lines.ts';

/** Reads the API of all published packages from what `pnpm build` wrote. */
export async function readApi(root: string): Promise<Api> {
  const published = entryPoints(root);
  const modules = await readModules(published);
  const graph = new ExportGraph(modules);
  const places = placesOf(published, graph);
  const declarations = new Declarations({ modules, graph, places, lines: new SourceLines(root) });
  const entries = published.map((entry): EntryPoint => {
    const { names, hasAllGenerated } = graph.of(entry.types);
    const exports: Export[] = [];
    const [internal, generated]: string[][] = [[], []];
    for (const [name, reference] of names) {
      if (isGenerated(`/${reference.file}`)) generated?.push(name);
      else {
        const declaration = declarations.of(reference);
        // `export type *` exports functions too, but nobody can call them.
        if (reference.isTypeOnly && isValue(declaration)) continue;
        if (declaration.doc.isInternal) internal?.push(name);
        else exports.push({ name, declaration, isType: reference.isTypeOnly || TYPES.has(declaration.kind) });
      }
    }
    const { specifier, folder, page } = entry;
    return {
      specifier,
      folder,
      page,
      exports,
      internal: internal ?? [],
      generated: generated ?? [],
      hasAllGenerated,
    };
  });
  return { entries, find: finder(entries, declarations) };
}

const TYPES: ReadonlySet<string> = new Set(['interface', 'type']);

const isValue = ({ kind }: { kind: string }): boolean => kind === 'function' || kind === 'const';

/** Everything is described once: on the page of its own package's first entry point that has it. */
function placesOf(published: readonly PublishedEntry[], graph: ExportGraph): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { types, folder, page } of published)
    for (const [name, reference] of graph.of(types).names) {
      const isOwn = reference.file.replaceAll('\\', '/').includes(`/packages/${folder}/`);
      if (isOwn && !places.has(keyOf(reference))) places.set(keyOf(reference), { page, anchor: name });
    }
  return places;
}

/**
 * Names in docs mean a member of the same declaration; else what they mean in that file; else what the same package
 * exports; else what any other does.
 */
function finder(entries: readonly EntryPoint[], declarations: Declarations): Api['find'] {
  const all = entries.flatMap((entry) => entry.exports.map((each) => ({ ...each, folder: entry.folder })));
  const find = (name: string, file?: string): Target | undefined => {
    const known = file === undefined ? undefined : declarations.target(file, name);
    if (known) return known;
    const same = all.filter((each) => each.name === name);
    const near = same.find(({ folder }) => file?.replaceAll('\\', '/').includes(`/packages/${folder}/`));
    return (near ?? same[0])?.declaration.place;
  };
  return (name, owner, file = owner?.file) => {
    const [first = '', member] = name.split('.');
    const target = (member === undefined && owner && memberOf(owner, first)) || find(first, file);
    if (member === undefined || !target || 'generated' in target) return target;
    const found = all.find(({ declaration }) => declaration.place === target)?.declaration;
    return found && memberOf(found, member);
  };
}

function memberOf({ place, members, inherited }: Declaration, name: string): Place | undefined {
  const own = members.find(({ anchor }) => anchor === name);
  if (own && place) return { page: place.page, anchor: `${place.anchor}.${own.anchor}` };
  return inherited.find(({ member }) => member.anchor === name)?.place;
}
