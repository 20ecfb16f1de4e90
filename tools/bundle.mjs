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
import { build, transform } from 'esbuild';

const { exports, bin = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const library = Object.values(exports)
  .map((conditions) => conditions.import?.default)
  .filter((file) => file?.endsWith('.js'));
const source = (file) => file.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts');
const target = 'es2023';

// Names of chunks change with their content.
rmSync('dist/chunks', { recursive: true, force: true });
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
  logLevel: 'warning',
});

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
for (const file of files('dist', '.d.ts')) {
  // tsc leaves `from './x.ts'` as it is; each edition names its own.
  const types = readFileSync(file, 'utf8');
  const ownFiles = /((?:from |import\()['"]\.{1,2}\/[^'"\n]*)\.[jt]s(['"])/g;
  writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), types.replaceAll(ownFiles, '$1.cjs$2'));
  writeFileSync(file, types.replaceAll(ownFiles, '$1.js$2'));
}

function files(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
