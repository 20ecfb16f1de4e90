// For each bundler a function that writes into `folder` and returns the file to run.
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

const entry = join(import.meta.dirname, 'app.mjs');

const withEsbuild = (format, file, mainFields) => async (folder) => {
  await esbuild({
    entryPoints: [entry],
    outfile: join(folder, file),
    bundle: true,
    platform: 'node',
    format,
    ...(mainFields && { mainFields }),
    logLevel: 'warning',
  });
  return file;
};

// What Next.js does for its server: a bundle for Node as CommonJS, in chunks.
const withWebpack = (output, file, experiments) => async (folder) => {
  const stats = await new Promise((resolve, reject) => {
    const config = {
      mode: 'production',
      target: 'node20',
      externalsPresets: { node: true },
      entry,
      experiments,
      output: { path: folder, filename: file, ...output },
    };
    webpack(config, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
  return file;
};

const withRollup = (format, ending) => async (folder) => {
  const bundle = await rollup({
    input: entry,
    plugins: [nodeResolve({ exportConditions: ['node'], preferBuiltins: true }), commonjs(), json()],
    onwarn: (warning, log) => {
      // undici's files import each other in circles.
      if (warning.code !== 'CIRCULAR_DEPENDENCY') log(warning);
    },
  });
  const names = { entryFileNames: `main.${ending}`, chunkFileNames: `[name]-[hash].${ending}` };
  await bundle.write({ dir: folder, format, ...names });
  await bundle.close();
  return `main.${ending}`;
};

export const bundlers = {
  // For Node, esbuild takes the CommonJS edition of sm-crypto-v2, whose `require` of node:crypto an ES module has not.
  'esbuild-esm': withEsbuild('esm', 'main.mjs', ['module', 'main']),
  'esbuild-cjs': withEsbuild('cjs', 'main.cjs'),
  'webpack-cjs': withWebpack({ library: { type: 'commonjs2' } }, 'main.cjs'),
  'webpack-esm': withWebpack(
    { module: true, chunkFormat: 'module', library: { type: 'module' } },
    'main.mjs',
    {
      outputModule: true,
    },
  ),
  'rollup-esm': withRollup('esm', 'mjs'),
  'rollup-cjs': withRollup('cjs', 'cjs'),
  async 'vite-ssr'(folder) {
    await vite({
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: 'main.mjs' } },
      },
    });
    return 'main.mjs';
  },
};
