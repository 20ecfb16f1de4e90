// Bundles each entry point of the package in the working folder, as `exports` in its package.json names them
// (dist/x.js is made of src/x.ts): a program that imports it then loads a few files in place of dozens, in a
// third of the time. What the package depends on stays outside; what is imported lazily stays a file of its own.
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entryPoints = Object.values(exports)
  .map((entry) => entry.default)
  .filter((file) => file?.endsWith('.js'))
  .map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts'));

// Names of chunks change with their content.
rmSync('dist/chunks', { recursive: true, force: true });
await build({
  entryPoints,
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  packages: 'external',
  logLevel: 'warning',
});
