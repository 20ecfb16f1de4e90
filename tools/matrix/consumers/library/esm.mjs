// An ES module on Node, Deno and Bun. Arguments: the mock server's URL, then every entry point to import.
import { undiciTransport } from '@weapp-openapi/core/undici';
import * as pushNode from '@weapp-openapi/push/node';
import * as umbrella from 'weapp-openapi';
import * as packages from './packages.mjs';
import { work } from './work.mjs';

const [url, ...entries] = process.argv.slice(2);
for (const entry of entries) {
  if (Object.keys(await import(entry)).length === 0) throw new Error(`${entry} exports nothing.`);
}
// Deno may not listen here.
await work(url, { ...packages, umbrella, ...('Deno' in globalThis ? {} : { pushNode }) });
if (!('Bun' in globalThis) && !('Deno' in globalThis))
  await work(url, { core: packages.core }, undiciTransport());
