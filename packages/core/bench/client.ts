// CPU per call against raw fetch, over a local server. One process per variant and round, rounds
// interleaved, medians; ratios within this run are what counts.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const ROUNDS = 5;
const variants = ['raw fetch', 'operation style', 'path style'];
const answer =
  '{"ref_date":"20170313","visit_uv_new":[{"key":0,"value":5464}],"visit_uv":[{"key":0,"value":55500}]}';

const server = createServer((request, response) => {
  request.resume();
  response.setHeader('content-type', 'application/json').end(answer);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const times = new Map<string, number[]>();
for (let round = 0; round < ROUNDS; round++) {
  for (const variant of variants) {
    const child = fork(new URL('./client-variant.ts', import.meta.url), [variant, url]);
    const [microseconds] = await once(child, 'message');
    times.set(variant, [...(times.get(variant) ?? []), Number(microseconds)]);
    await once(child, 'exit');
  }
}
server.close();

const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const raw = median(times.get('raw fetch') ?? []);
console.log(`client: CPU per call on Node ${process.versions.node}, ${ROUNDS} rounds`);
for (const variant of variants) {
  const time = median(times.get(variant) ?? []);
  console.log(
    `  ${variant.padEnd(16)} ${time.toFixed(0).padStart(5)} µs   ${(time / raw).toFixed(2)} × raw fetch`,
  );
}
