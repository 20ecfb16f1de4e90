// One variant of memory.ts: the heap after a first lot of calls and after all, and what is active at the end.
import { setTimeout as sleep } from 'node:timers/promises';
import { repeat, variants } from './calls.mjs';

const CONCURRENCY = 50;
const [variant, ending, baseUrl, first, all] = process.argv.slice(2);
const make = await variants[variant](ending === 'answered' ? baseUrl : `${baseUrl}/slow`);

/** Calls that end by their timeout or signal count as made; any other failure ends the benchmark. */
const endings = {
  answered: make,
  'timed out': () => expected('WEAPP_TIMEOUT', make({ timeout: 20 })),
  aborted: () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    return expected('WEAPP_ABORT', make({ signal: controller.signal }));
  },
};

const expected = (code, call) =>
  call.then(
    () => Promise.reject(new Error(`no ${code}, but an answer`)),
    (error) => error.code === code || Promise.reject(error),
  );

async function heap() {
  // Finalizers and sockets that close need turns of the event loop between two collections.
  for (let turn = 0; turn < 10; turn++) {
    gc();
    await sleep(20);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

await repeat(endings[ending], Number(first), CONCURRENCY);
const before = await heap();
await repeat(endings[ending], Number(all) - Number(first), CONCURRENCY);
const after = await heap();
// Without the channel to the benchmark.
const active = process.getActiveResourcesInfo().filter((name) => name !== 'Pipe' && name !== 'PipeWrap');
process.send({ before, after, active }, () => process.exit());
