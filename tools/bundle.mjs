// Builds the published files of the package in the working directory. tsc has already written declarations.
//
// Each entry point in `exports` and `bin` (dist/x.js is built from src/x.ts) becomes one ES module, so that
// a program loads a few files instead of dozens, in a third of the time. Dependencies stay external; lazily
// imported modules stay separate files.
//
// Each file is also built as CommonJS (*.cjs, *.d.cts) for tools that cannot load ES modules: Jest, bundlers
// configured to emit CommonJS, TypeScript with `moduleResolution: node10`. Node loads the ES modules even
// for `require` (the condition `module-sync`), so that no program loads the package twice.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { bundlePage } from './bundle-page.mjs';
import { bundlePrism, prismInside } from './bundle-prism.mjs';
import { startInOneChunk } from './start-chunk.mjs';

const { exports, imports = {}, bin = {}, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = { ...manifest.dependencies, ...manifest.peerDependencies };
const library = Object.values(exports)
  .map((conditions) => conditions.import?.default)
  .filter((file) => file?.endsWith('.js'));
const source = (file) => file.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts');
const target = 'es2023';

// Chunk names contain a hash of the content, so old ones would remain.
rmSync('dist/chunks', { recursive: true, force: true });
const hasEngine = '#engine' in imports;
if (hasEngine) await bundlePrism(target);
if (existsSync('src/page')) await bundlePage();
const options = {
  entryPoints: [...library, ...Object.values(bin)].map(source),
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target,
  packages: 'external',
  // Chinese as it is: escaped, a character takes six bytes instead of three.
  charset: 'utf8',
  plugins: hasEngine ? [prismInside] : [],
  logLevel: 'warning',
};
await build({ ...options, plugins: [...options.plugins, await startInOneChunk(options)] });

// esbuild lets an entry also import what only its re-exports lead to. A program that uses none of those needs it not.
if (manifest.sideEffects === false) {
  for (const file of library) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^import "\.\/chunks\/[^"]*";\n/gm, ''));
  }
}
for (const file of files('dist', '.js')) {
  if (Object.values(bin).includes(`./${file}`) || file.startsWith('dist/page/')) continue;
  const module = readFileSync(file, 'utf8');
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target,
    charset: 'utf8',
    // Turns `import()` into `require` in a promise: Jest cannot load a module lazily in any other way.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: module.includes('import.meta.url')
      ? "const moduleUrl = require('node:url').pathToFileURL(__filename).href;"
      : '',
  });
  const ownFiles = /require\("(\.{1,2}\/[^"]*)\.js"\)/g;
  writeFileSync(file.replace(/\.js$/, '.cjs'), code.replaceAll(ownFiles, 'require("$1.cjs")'));
}
// tsc writes declarations for every source file but keeps `from './x.ts'`: point each build to its own files.
const ownTypes = /((?:from |import\()['"])(\.{1,2}\/[^'"\n]*)\.[jt]s(['"])/g;
const entries = Object.values(exports).map((conditions) => conditions.import?.types);
const reached = new Set(entries.filter((file) => file).map((file) => join(file)));
for (const file of reached) {
  // One space a level: with comments in two languages, a quarter of the generated types would be indentation.
  const types = readFileSync(file, 'utf8').replaceAll(/^(?: {4})+/gm, (indent) =>
    ' '.repeat(indent.length / 4),
  );
  for (const [, , path] of types.matchAll(ownTypes)) reached.add(join(file, '..', `${path}.d.ts`));
  const code = types.replaceAll(/^ *(?:\/\*)?\*.*$/gm, ''); // examples in comments contain imports too
  for (const [, other] of code.matchAll(/(?:from |import\()['"]((?:@[\w-]+\/)?[\w-][^/'"]*)/g)) {
    if (!(other in installed || other.startsWith('node:'))) {
      throw new Error(`${file} imports types from ${other}, which is not among the package's dependencies.`);
    }
  }
  writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), types.replaceAll(ownTypes, '$1$2.cjs$3'));
  writeFileSync(file, types.replaceAll(ownTypes, '$1$2.js$3'));
}
// Removes declarations that no entry point uses, and those left over from older builds.
for (const file of [...files('dist', '.d.ts'), ...files('dist', '.d.cts')]) {
  if (!reached.has(file.replace(/\.d\.cts$/, '.d.ts'))) rmSync(file);
}

function files(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
