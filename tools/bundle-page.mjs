// Builds dist/page for the package in the working directory: the web page in src/page, as one script and one style
// sheet. They contain everything, so that the page works offline and loads nothing from elsewhere.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const FROM = 'src/page';
const TO = 'dist/page';
/** Bytes of all files. The page is to be there at once, on a phone in the same network too. */
const MOST = 130_000;

export async function bundlePage() {
  rmSync(TO, { recursive: true, force: true });
  mkdirSync(TO, { recursive: true });
  const { metafile } = await build({
    entryPoints: { page: join(FROM, 'main.tsx') },
    outdir: TO,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    // The oldest with the CSS function light-dark().
    target: ['chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none', // Preact's licence is in LICENSE.preact.txt
    metafile: true,
    logLevel: 'warning',
  });
  const style = await build({
    entryPoints: [join(FROM, 'page.css')],
    outdir: TO,
    bundle: true,
    minify: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    metafile: true,
    logLevel: 'warning',
  });
  const inside = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'));
  const foreign = inside.find((path) => !/node_modules\/preact\//.test(path));
  if (foreign) throw new Error(`bundle-page: ${foreign} is inside the page: include its licence too.`);
  const preact = createRequire(join(process.cwd(), 'package.json')).resolve('preact/package.json');
  copyFileSync(join(preact, '..', 'LICENSE'), join(TO, 'LICENSE.preact.txt'));
  let size = 0;
  for (const name of ['index.html', 'icon.svg']) {
    const text = readFileSync(join(FROM, name));
    writeFileSync(join(TO, name), text);
    size += text.length;
  }
  for (const { bytes } of [...Object.values(metafile.outputs), ...Object.values(style.metafile.outputs)])
    size += bytes;
  if (size > MOST) throw new Error(`bundle-page: the page has ${size} bytes, more than ${MOST}.`);
}
