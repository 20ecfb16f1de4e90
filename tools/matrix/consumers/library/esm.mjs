// An ES module on Node, Deno and Bun. Arguments: the mock server's URL, then every entry point to import.
import * as analysis from '@weapp-openapi/analysis';
import * as core from '@weapp-openapi/core';
import * as operations from '@weapp-openapi/core/operations';
import { undiciTransport } from '@weapp-openapi/core/undici';
import * as umbrella from 'weapp-openapi';
import { work } from './work.mjs';

const [url, ...entries] = process.argv.slice(2);
for (const entry of entries) {
  if (Object.keys(await import(entry)).length === 0) throw new Error(`${entry} exports nothing.`);
}
await work(url, { core, analysis, operations, umbrella });
if (!('Bun' in globalThis) && !('Deno' in globalThis))
  await work(url, { core, transport: undiciTransport() });
