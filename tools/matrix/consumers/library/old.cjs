// A CommonJS program on a Node that is too old. Arguments: the package to use, then its entry points to require.
const { uses } = require('./uses.cjs');

const [name, ...entries] = process.argv.slice(2);
for (const entry of entries) require(entry);
Promise.resolve(uses[name](require(name), require('@weapp-openapi/core')));
