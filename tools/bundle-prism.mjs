// Builds dist/engine.cjs for the package in the working directory: the parts of Prism that the mock uses, and the QR
// encoder (`qr`, an ES module only, which Jest could not load).
//
// As a dependency, Prism brings in 145 packages and 70 MB, most of it for features that the mock never uses
// (Postman collections, OpenAPI 2, proxying, fake names in 70 languages). Its `engines` also exclude Node 20
// and 22, though these parts run there. So Prism is a devDependency, and the parts are bundled together with
// their licences. The same CommonJS file serves the ESM and the CommonJS build.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** The parts of Prism that are left out, and why the mock does not need them. */
const LEFT_OUT = {
  'the proxy: the mock forwards nothing': /^\.\/forwarder$/,
  'callbacks: the spec has none': /^node-fetch$/,
  'running whole documents: the mock builds one operation at a time': /^\.\/instanceWithSpec$/,
  'other formats than OpenAPI 3': /^@stoplight\/http-spec\/(?:oas2|postman)\/operation$/,
  'fake data in 70 languages for schemas with `x-faker`: the spec has none': /^@faker-js\/faker$/,
};

const ENTRY = `
  export { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
  export { validateInput, validateOutput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
  export { encodeQR } from 'qr';
`;

// The mock never calls these. If it did, this error would say so.
const STUB = `
  const leftOut = () => { throw new Error('@weapp-openapi/mock: this part of Prism is not bundled.'); };
  module.exports = Object.assign(leftOut, {
    default: leftOut,
    faker: {},
    createAndCallPrismInstanceWithSpec: leftOut,
    transformOas2Operations: leftOut,
    transformPostmanCollectionOperations: leftOut,
  });
`;

/** Licences that only require including their text. Any other needs a person to decide. */
const LICENCES = /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Unlicense|CC0-1\.0)\b/;

/** For building the package itself: resolves Prism and `qr` to engine.cjs, through `imports` in its package.json. */
export const prismInside = {
  name: 'prism inside',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:@stoplight\/|qr$)/ }, () => ({
      path: '#engine',
      external: true,
      sideEffects: false,
    }));
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
    minifySyntax: true, // keeps names and lines, so that stack traces stay readable
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

/** Two packages that are resolved to a different file than by Node's rules. */
const INSTEAD = {
  // Bundlers cannot see the require calls in its CommonJS build.
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  // The package that json-schema-ref-parser declares: Node's own `url` prints a deprecation warning.
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

/** The licences and notices of all bundled packages; a text that several share is listed once. */
function licences(files) {
  const packagesByText = new Map();
  for (const folder of new Set(files.filter((file) => file.includes('node_modules/')).map(packageFolder))) {
    const { name, version, license, licenses } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const spdx = license ?? licenses?.[0].type; // `licenses`: an old form of package.json
    if (!LICENCES.test(spdx)) {
      throw new Error(`${name} ${version} has the licence ${spdx}: check whether it may be bundled.`);
    }
    const notices = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
    const text = notices.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), `${name} ${version} (${spdx})`]);
  }
  const head = 'engine.cjs contains parts of these packages, unchanged except for bundling.';
  const texts = [...packagesByText].map(([text, packages]) =>
    `${packages.sort().join('\n')}\n\n${text}`.trim(),
  );
  return [head, ...texts.sort()].join(`\n\n${'-'.repeat(72)}\n\n`).concat('\n');
}

function packageFolder(file) {
  let folder = dirname(file);
  // Skips nested package.json files without a name, which only set the module type of their folder.
  while (!(existsSync(join(folder, 'package.json')) && /node_modules\/(?:@[^/]+\/)?[^/]+$/.test(folder))) {
    folder = dirname(folder);
  }
  return folder;
}
