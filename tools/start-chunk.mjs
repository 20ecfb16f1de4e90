// Lets esbuild put all that an entry point loads at its start into one file. By itself it makes a file for each
// combination of entry points and lazily loaded files that share something, and gzip finds less in many small ones.
import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * A plugin for a build of `entryPoints`: a module that is only ever loaded lazily finds what the start has already
 * in one virtual module, and then esbuild sees that all of the start belongs together.
 */
export async function startInOneChunk(options) {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const imports = (file, kind) =>
    (metafile.inputs[file]?.imports ?? []).filter((one) => !one.external && (one.kind === kind || !kind));
  const entries = Object.values(metafile.outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  const library = entries.filter((file) =>
    options.entryPoints.some((entry) => resolve(entry) === resolve(file)),
  );
  const atStart = reach(library, 'import-statement');
  // Without what an entry point only hands on: a program that does not use it loads it lazily, too, or never.
  const leadsOn = (file) => [...reach([file])].some((one) => !atStart.has(one));
  const starts = library.map((entry) => {
    const parts = imports(entry, 'import-statement').map(({ path }) => path);
    return reach(parts.filter(leadsOn), 'import-statement');
  });

  // For each lazily loaded module: what the starts of all the entry points that lead to it have in common.
  const known = new Map();
  for (const start of starts) {
    for (const file of reach([...start])) {
      const other = known.get(file);
      known.set(file, other ? new Set([...other].filter((one) => start.has(one))) : start);
    }
  }
  const groups = Map.groupBy(
    [...known].filter(([file]) => !atStart.has(file)),
    ([, start]) => [...start].sort().join(),
  );
  // Of what only some entry points have, all share what one needs.
  const virtual = new Map();
  for (const members of groups.values()) {
    const files = members.map(([file]) => file);
    const needed = files.flatMap((file) => imports(file, 'import-statement').map(({ path }) => path));
    const start = reach(
      [...members[0][1], ...needed.filter((file) => starts.some((one) => one.has(file)))],
      'import-statement',
    );
    const module = [...start].map((file) => resolve(file));
    for (const file of files) virtual.set(resolve(file), new Set(module));
  }

  const modules = [];
  return {
    name: 'start in one chunk',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, importer, kind }) => {
        const start = virtual.get(importer);
        if (kind !== 'import-statement' || !start?.has(resolve(resolveDir, path))) return;
        const text = [...start].map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
        const index = modules.indexOf(text);
        return { path: String(index < 0 ? modules.push(text) - 1 : index), namespace: 'start' };
      });
      onLoad({ filter: /./, namespace: 'start' }, ({ path }) => ({
        contents: modules[Number(path)],
        resolveDir: '/',
      }));
    },
  };

  function reach(files, kind) {
    const found = new Set(files);
    for (const file of found) for (const { path } of imports(file, kind)) found.add(path);
    return found;
  }
}
