// One variant of client.ts: calls to warm up, and as many again counted.
import { repeat, variants } from './calls.mjs';

const [variant, baseUrl, warmUp, count, concurrency] = process.argv.slice(2);
const call = await variants[variant](baseUrl);
const answer = await call();
if (answer?.visit_uv?.[0]?.value !== 55500) throw new Error(`${variant} gives ${JSON.stringify(answer)}`);

await repeat(call, Number(warmUp), Number(concurrency));
const began = performance.now();
const before = process.cpuUsage();
await repeat(call, Number(count), Number(concurrency));
const { user, system } = process.cpuUsage(before);
const seconds = (performance.now() - began) / 1000;
process.send({ cpu: (user + system) / Number(count), rate: Number(count) / seconds }, () => process.exit());
