// A CommonJS program on Node. Arguments: the mock server's URL, then every entry point to require.
const packages = {
  analysis: require('@weapp-openapi/analysis'),
  core: require('@weapp-openapi/core'),
  operations: require('@weapp-openapi/core/operations'),
  crypto: require('@weapp-openapi/crypto'),
  sm: require('@weapp-openapi/crypto/sm'),
  push: require('@weapp-openapi/push'),
  redis: require('@weapp-openapi/push/redis'),
  pushNode: require('@weapp-openapi/push/node'),
  umbrella: require('weapp-openapi'),
};

const [url, ...entries] = process.argv.slice(2);
for (const entry of entries) {
  if (Object.keys(require(entry)).length === 0) throw new Error(`${entry} exports nothing.`);
}
import('./work.mjs').then(({ work }) => work(url, packages));
