// Makes dist/engine.cjs of the package in the working folder: the parts of Prism that the mock calls.
//
// As a dependency Prism brings 145 packages and 70 MB, of which most serve what the mock never does (Postman
// collections, OpenAPI 2, proxying, made-up names in 70 languages), and its `engines` turn Node 20 and 22 away,
// though nothing in these parts needs more. So Prism is a devDependency, and its parts are inside, with their
// licences beside them. One CommonJS file serves both editions of the package.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** What of Prism is left out, and why the mock does without. */
const LEFT_OUT = {
  'the proxy: the mock forwards nothing': /^\.\/forwarder$/,
  'callbacks: the spec has none': /^node-fetch$/,
  'running whole documents: the mock builds one operation at a time': /^\.\/instanceWithSpec$/,
  'other formats than OpenAPI 3': /^@stoplight\/http-spec\/(?:oas2|postman)\/operation$/,
  'words of 70 languages for schemas with `x-faker`: the spec has none': /^@faker-js\/faker$/,
};

const ENTRY = `
  export { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
  export { validateInput, validateOutput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
`;

// Each of them is called by no path that the mock takes; if one is, it says so.
const STUB = `
  const leftOut = () => { throw new Error('@weapp-openapi/mock: this part of Prism is left out.'); };
  module.exports = Object.assign(leftOut, {
    default: leftOut,
    faker: {},
    createAndCallPrismInstanceWithSpec: leftOut,
    transformOas2Operations: leftOut,
    transformPostmanCollectionOperations: leftOut,
  });
`;

/** Licences that let their text be enough. Another one is a question for a person. */
const LICENCES = /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Unlicense|CC0-1\.0)\b/;

/** For the build of the package itself: Prism is found in engine.cjs, by `imports` of its package.json. */
export const prismInside = {
  name: 'prism inside',
  setup({ onResolve }) {
    onResolve({ filter: /^@stoplight\// }, () => ({ path: '#engine', external: true, sideEffects: false }));
  },
};

/** Writes dist/engine.cjs and dist/engine.LICENSES.txt. */
export async function bundlePrism(target) {
  const { metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd() },
    outfile: 'dist/engine.cjs',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target,
    minifySyntax: true, // names and lines stay: an error's stack can be read
    legalComments: 'none', // they are in engine.LICENSES.txt
    metafile: true,
    logLevel: 'warning',
    plugins: [leaveOut, replace],
  });
  writeFileSync('dist/engine.LICENSES.txt', licences(Object.keys(metafile.inputs)));
}

const leaveOut = {
  name: 'leave out',
  setup({ onResolve, onLoad }) {
    for (const filter of Object.values(LEFT_OUT)) {
      onResolve({ filter }, () => ({ path: 'left out', namespace: 'left-out' }));
    }
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: STUB }));
  },
};

/** Two packages are read from another file than Node's rules say. */
const INSTEAD = {
  // Its CommonJS edition hides its requires from bundlers.
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  // What the parser of references declares. Node's own module of that name warns that it is deprecated.
  url: 'url/url.js',
};

const replace = {
  name: 'replace',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(?:jsonc-parser|url)$/ }, ({ path, importer, resolveDir, kind }) =>
      path === 'url' && !importer.includes('@stoplight/json-schema-ref-parser')
        ? undefined
        : resolve(INSTEAD[path], { resolveDir, kind }),
    );
  },
};

/** The licences and notices of every package that has a file in the bundle; what several share stands once. */
function licences(files) {
  const packagesByText = new Map();
  for (const folder of new Set(files.filter((file) => file.includes('node_modules/')).map(packageFolder))) {
    const { name, version, license, licenses } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const spdx = license ?? licenses?.[0].type; // an old form of package.json
    if (!LICENCES.test(spdx)) throw new Error(`May ${name} ${version} (${spdx}) go into the bundle?`);
    const notices = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
    const text = notices.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), `${name} ${version} (${spdx})`]);
  }
  const head = 'engine.cjs holds parts of these packages, unchanged but for being bundled.';
  const texts = [...packagesByText].map(([text, packages]) =>
    `${packages.sort().join('\n')}\n\n${text}`.trim(),
  );
  return [head, ...texts.sort()].join(`\n\n${'-'.repeat(72)}\n\n`).concat('\n');
}

function packageFolder(file) {
  let folder = dirname(file);
  // Some have a package.json without a name in a folder inside, which only says how to read that folder.
  while (!(existsSync(join(folder, 'package.json')) && /node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder))) {
    folder = dirname(folder);
  }
  return folder;
}
