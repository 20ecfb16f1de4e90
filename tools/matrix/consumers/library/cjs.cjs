// A CommonJS program on Node. Arguments: the mock server's URL, then every entry point to require.
const analysis = require('@weapp-openapi/analysis');
const core = require('@weapp-openapi/core');
const operations = require('@weapp-openapi/core/operations');
const umbrella = require('weapp-openapi');

const [url, ...entries] = process.argv.slice(2);
for (const entry of entries) {
  if (Object.keys(require(entry)).length === 0) throw new Error(`${entry} exports nothing.`);
}
import('./work.mjs').then(({ work }) => work(url, { core, analysis, operations, umbrella }));
