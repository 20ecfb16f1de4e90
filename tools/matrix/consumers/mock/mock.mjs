// The mock server as a library: core's client against one that runs in this process, and a contract fetch.
// Arguments: every entry point to import.
import * as core from '@weapp-openapi/core';
import { startMock } from '@weapp-openapi/mock';
import { createContractFetch } from '@weapp-openapi/mock/contract';
import { work } from '../library/work.mjs';

for (const entry of process.argv.slice(2)) {
  if (Object.keys(await import(entry)).length === 0) throw new Error(`${entry} exports nothing.`);
}

const mock = await startMock({ port: 0 });
await work(mock.url, { core });
await mock.close();

const wx = core.createClient({ credential: 'any', fetch: createContractFetch() });
await wx.getDailyRetain({ begin_date: '20240313', end_date: '20240313' });
