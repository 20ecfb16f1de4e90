import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

// The oldest with the CSS function light-dark().
const TARGET = ['chrome123', 'firefox120', 'safari17.5'];
const SCRIPTS = ['site', 'theme', 'choose-language', 'try-it'];

/** Scripts and styles. Scripts are plain ones: browsers run no modules from files. */
export async function bundleAssets(): Promise<[string, string | Uint8Array][]> {
  const folder = import.meta.dirname;
  const { outputFiles } = await build({
    entryPoints: [
      ...SCRIPTS.map((name) => ({ in: join(folder, `browser/${name}.ts`), out: name })),
      { in: join(folder, 'styles/site.css'), out: 'site' },
    ],
    outdir: 'assets',
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    charset: 'utf8',
    target: TARGET,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const files = outputFiles.map((file): [string, Uint8Array] => [
    `assets/${file.path.slice(file.path.lastIndexOf('/') + 1)}`,
    file.contents,
  ]);
  return [...files, ['assets/icon.svg', readFileSync(join(folder, 'styles/icon.svg'))]];
}
