// Makes esbuild put everything that an entry point loads at the start into one file. By default it writes a file for
// each combination of entry points and lazily loaded files that share modules, and many small files compress worse.
import { resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * A plugin for a build of `entryPoints`. Modules that are only loaded lazily import what the start already has from a
 * single virtual module, so that esbuild keeps the whole start together.
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
  // Without modules that an entry point only re-exports: a program that does not use them loads them lazily or never.
  const leadsOn = (file) => [...reach([file])].some((one) => !atStart.has(one));
  const starts = library.map((entry) => {
    const parts = imports(entry, 'import-statement').map(({ path }) => path);
    return reach(parts.filter(leadsOn), 'import-statement');
  });

  // For each lazily loaded module: the modules that all entry points leading to it load at the start.
  const commonStarts = new Map();
  for (const start of starts) {
    for (const file of reach([...start])) {
      const common = commonStarts.get(file);
      commonStarts.set(file, common ? new Set([...common].filter((one) => start.has(one))) : start);
    }
  }
  const groups = Map.groupBy(
    [...commonStarts].filter(([file]) => !atStart.has(file)),
    ([, start]) => [...start].sort().join(),
  );
  // Modules that only some entry points load at the start are added for a whole group if one of its files needs them.
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
