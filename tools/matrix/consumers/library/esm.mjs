// An ES module on Node, Deno and Bun. Arguments: the mock server's URL, then every entry point to import.
import * as analysis from '@weapp-openapi/analysis';
import * as core from '@weapp-openapi/core';
import * as umbrella from 'weapp-openapi';
import { work } from './work.mjs';

const [url, ...entries] = process.argv.slice(2);
for (const entry of entries) {
  if (Object.keys(await import(entry)).length === 0) throw new Error(`${entry} exports nothing.`);
}
await work(url, { core, analysis, umbrella });
