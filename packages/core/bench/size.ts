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

/** The outputs that load at the start: the entry and what it imports, and no import() of those. */
function atStart({ metafile }: Files): Set<string> {
  const found = new Set<string>();
  const follow = (path: string) => {
    const output = metafile.outputs[path];
    if (!output || found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of output.imports) if (kind === 'import-statement') follow(next);
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

const split = await bundle(client, true);
const start = atStart(split);
const onDemand = Object.keys(split.metafile.outputs).filter((path) => !start.has(path));
heading('size, in bytes', `esbuild ${version}`);
table(
  ['', 'files', 'minified', 'gzip -9'],
  [
    weigh('1 operation', await bundle(caller('getDailyRetain'))),
    weigh(
      '5 operations',
      await bundle(
        caller('getDailyRetain', 'code2Session', 'sendMessage', 'getPhoneNumber', 'getUnlimitedQRCode'),
      ),
    ),
    weigh('1 operation with a form', await bundle(caller('uploadTempMedia'))),
    weigh('createClient, at the start', split, start),
    ...onDemand.map((path) => weigh(`  on demand: ${basename(path).split('-')[0]}`, split, [path])),
    weigh('createClient in one file', await bundle(client)),
    weigh('openapi-fetch', await bundle(peer('openapi-fetch'))),
    weigh('axios', await bundle(peer('axios'))),
    weigh('co-wechat-api', await bundle(peer('co-wechat-api'))),
    weigh('node-easywechat', await bundle(peer('node-easywechat'))),
  ],
);
