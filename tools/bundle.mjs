// Makes what is published of the package in the working folder, whose declarations (*.d.ts) tsc has written.
//
// Each entry point that `exports` and `bin` name (dist/x.js is made of src/x.ts) becomes one ES module: a program
// that imports it then loads a few files in place of dozens, in a third of the time. What the package depends on
// stays outside; what is imported lazily stays a file of its own.
//
// The same files once more as CommonJS (*.cjs, *.d.cts), for what cannot load ES modules: Jest, bundlers that
// were told to write CommonJS, TypeScript with `moduleResolution: node10`. Node itself loads the ES modules for
// `require` too (the condition `module-sync`), so that no program has everything twice.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { bundlePrism, prismInside } from './bundle-prism.mjs';

const { exports, imports = {}, bin = {}, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = { ...manifest.dependencies, ...manifest.peerDependencies };
const library = Object.values(exports)
  .map((conditions) => conditions.import?.default)
  .filter((file) => file?.endsWith('.js'));
const source = (file) => file.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts');
const target = 'es2023';

// Names of chunks change with their content.
rmSync('dist/chunks', { recursive: true, force: true });
const hasEngine = '#engine' in imports;
if (hasEngine) await bundlePrism(target);
await build({
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
  plugins: hasEngine ? [prismInside] : [],
  logLevel: 'warning',
});

// esbuild lets an entry also import what only its re-exports lead to. A program that uses none of those needs it not.
if (manifest.sideEffects === false) {
  for (const file of library) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^import "\.\/chunks\/[^"]*";\n/gm, ''));
  }
}
for (const file of files('dist', '.js')) {
  if (Object.values(bin).includes(`./${file}`)) continue;
  const module = readFileSync(file, 'utf8');
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target,
    // `import()` becomes `require` in a promise: Jest has no other way to load a module lazily.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    banner: module.includes('import.meta.url')
      ? "const moduleUrl = require('node:url').pathToFileURL(__filename).href;"
      : '',
  });
  const ownFiles = /require\("(\.{1,2}\/[^"]*)\.js"\)/g;
  writeFileSync(file.replace(/\.js$/, '.cjs'), code.replaceAll(ownFiles, 'require("$1.cjs")'));
}
// tsc writes declarations of every file, and leaves `from './x.ts'` in them as it is: each edition names its own.
const ownTypes = /((?:from |import\()['"])(\.{1,2}\/[^'"\n]*)\.[jt]s(['"])/g;
const entries = Object.values(exports).map((conditions) => conditions.import?.types);
const reached = new Set(entries.filter((file) => file).map((file) => join(file)));
for (const file of reached) {
  const types = readFileSync(file, 'utf8');
  for (const [, , path] of types.matchAll(ownTypes)) reached.add(join(file, '..', `${path}.d.ts`));
  const code = types.replaceAll(/^ *(?:\/\*)?\*.*$/gm, ''); // examples in comments import themselves
  for (const [, other] of code.matchAll(/(?:from |import\()['"]((?:@[\w-]+\/)?[\w-][^/'"]*)/g)) {
    if (!(other in installed || other.startsWith('node:'))) throw new Error(`${file} has types of ${other}.`);
  }
  writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), types.replaceAll(ownTypes, '$1$2.cjs$3'));
  writeFileSync(file, types.replaceAll(ownTypes, '$1$2.js$3'));
}
// What no entry point leads to is nobody's business, and older builds may have left more.
for (const file of [...files('dist', '.d.ts'), ...files('dist', '.d.cts')]) {
  if (!reached.has(file.replace(/\.d\.cts$/, '.d.ts'))) rmSync(file);
}

function files(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
