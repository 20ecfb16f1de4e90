// An ES module on a Node that is too old. Arguments: the package to use, then its entry points to import.
import { uses } from './uses.cjs';

const [name, ...entries] = process.argv.slice(2);
for (const entry of entries) await import(entry);
await uses[name](await import(name), await import('@weapp-openapi/core'));
