// What a bundle weighs: esbuild, minified, and gzip -9 of that. Run after the build.
import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildResult, build, version } from 'esbuild';
import { heading, table } from './variants.ts';

type Files = BuildResult<{ metafile: true; write: false }>;

/** Bundles a module of this text for Node. */
const bundle = (contents: string, splitting = false): Promise<Files> =>
  build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    splitting,
    // Built-in modules are in reach of CommonJS packages only where `require` is.
    format: splitting || contents.includes('@weapp-openapi') ? 'esm' : 'cjs',
    platform: 'node',
    target: 'es2023',
    outdir: 'out',
    metafile: true,
    write: false,
    logLevel: 'error',
  });

/** The outputs that the entry imports, and what those import: at the start, or also when it is needed. */
function loaded({ metafile }: Files, onDemand: boolean): Set<string> {
  const found = new Set<string>();
  const follow = (path: string) => {
    const output = metafile.outputs[path];
    if (!output || found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of output.imports) {
      if (onDemand || kind === 'import-statement') follow(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === '<stdin>') follow(path);
  }
  return found;
}

/** A row: how many of the files are meant, and their weight. */
function weigh(name: string, { outputFiles }: Files, paths?: Iterable<string>): string[] {
  const wanted = paths && new Set([...paths].map((path) => resolve(path)));
  const files = outputFiles.filter(({ path }) => !wanted || wanted.has(path));
  const sum = (weight: (bytes: Uint8Array) => number) =>
    files.reduce((total, { contents }) => total + weight(contents), 0).toString();
  const gzip = sum((bytes) => gzipSync(bytes, { level: 9 }).length);
  return [name, String(files.length), sum((bytes) => bytes.length), gzip];
}

/** A program that makes one call of each operation. */
const caller = (...operations: readonly string[]) => `
  import { createCaller, ${operations} } from '@weapp-openapi/core/operations';
  const call = createCaller({ credential: process.env.TOKEN });
  ${operations.map((operation) => `console.log(await call(${operation}, {}));`).join('\n')}
`;
const client = `
  import { createClient } from '@weapp-openapi/core';
  const wx = createClient({ credential: process.env.TOKEN });
  console.log(await wx.getDailyRetain({}));
`;
const peer = (specifier: string) => `import * as peer from '${specifier}'; console.log(peer);`;

/**
 * The rows of a program. Split, as most bundlers do it and Node loads it: what loads at the start, and each file that
 * loads when it is first needed. In one file, all of it.
 */
async function rows(name: string, contents: string): Promise<string[][]> {
  const split = await bundle(contents, true);
  const start = loaded(split, false);
  const onDemand = [...loaded(split, true)].filter((path) => !start.has(path));
  return [
    weigh(`${name}, at the start`, split, start),
    ...onDemand.map((path) =>
      weigh(`  on demand: ${basename(path).replace(/(-[A-Z0-9]{8})*\.js$/, '')}`, split, [path]),
    ),
    weigh('  in one file', await bundle(contents)),
  ];
}

const five = ['getDailyRetain', 'code2Session', 'sendMessage', 'getPhoneNumber', 'getUnlimitedQRCode'];
heading('size, in bytes', `esbuild ${version}`);
table(
  ['', 'files', 'minified', 'gzip -9'],
  [
    ...(await rows('1 operation', caller('getDailyRetain'))),
    ...(await rows('5 operations', caller(...five))),
    ...(await rows('1 operation with a form', caller('uploadTempMedia'))),
    ...(await rows('createClient', client)),
    weigh('openapi-fetch', await bundle(peer('openapi-fetch'))),
    weigh('axios', await bundle(peer('axios'))),
    weigh('co-wechat-api', await bundle(peer('co-wechat-api'))),
    weigh('node-easywechat', await bundle(peer('node-easywechat'))),
  ],
);
