// One variant of bench/client.ts: 500 calls to warm up, 4000 counted, 20 at a time.
import { createClient } from '@weapp-openapi/core';

const [variant, baseUrl = ''] = process.argv.slice(2);
const path = '/datacube/getweanalysisappiddailyretaininfo';
const day = { begin_date: '20170313', end_date: '20170313' };
const wx = createClient({ baseUrl, credential: 'TOKEN' });

const calls: Record<string, () => Promise<unknown>> = {
  'raw fetch': async () => {
    const response = await fetch(`${baseUrl}${path}?access_token=TOKEN`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(day),
    });
    return response.json();
  },
  'operation style': () => wx.getDailyRetain(day),
  'path style': () => wx.POST(path, { body: day }),
};
const call = calls[variant ?? ''];
if (!call) throw new Error(`There is no variant ${variant}.`);

async function run(count: number): Promise<void> {
  for (let done = 0; done < count; done += 20)
    await Promise.all(Array.from({ length: 20 }, call as () => unknown));
}

await run(500);
const before = process.cpuUsage();
await run(4000);
const { user, system } = process.cpuUsage(before);
process.send?.((user + system) / 4000);
process.disconnect();
