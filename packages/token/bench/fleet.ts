// A fleet of 8 processes with 200 callers each over 30 expiries of short-lived tokens, on the mock's token
// endpoint: requests against expiries, tokens that were dead when they were handed out, and the time of get().
// Run after the build: `pnpm run bench`, or `pnpm run bench --only file,redis --expiries 5`. About 4 minutes.
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startMock } from '@weapp-openapi/mock';
import { contestants } from './contestants.ts';
import type { Order, Report } from './fleet-process.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    expiries: { type: 'string' },
    processes: { type: 'string', default: '8' },
    callers: { type: 'string', default: '200' },
    pause: { type: 'string', default: '100' },
  },
});
const APP = { appid: 'wx0123456789abcdef', secret: 'bench' };
const names = options.only?.split(',') ?? Object.keys(contestants);
const dir = await mkdtemp(join(tmpdir(), 'weapp-token-bench-'));
const redis = names.includes('redis') ? await startRedis() : undefined;

try {
  for (const name of names) {
    if (name === 'redis' && !redis) console.log('redis: left out, there is no program redis-server');
    else console.log(await measure(name));
  }
} finally {
  redis?.child.kill();
  await rm(dir, { recursive: true });
}

async function measure(name: string): Promise<string> {
  const contestant = contestants[name];
  if (!contestant) throw new Error(`There is no ${name}; there are ${Object.keys(contestants).join(', ')}.`);
  const expiries = Number(options.expiries ?? contestant.expiries);
  const mock = await startMock({
    port: 0,
    apps: { [APP.appid]: APP.secret },
    tokenLifetime: contestant.lifetime,
  });
  // The mock's first answer waits for Prism; this one is refused and counts nowhere.
  await fetch(`${mock.url}/cgi-bin/stable_token`, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credential', appid: APP.appid, secret: 'wrong' }),
    headers: { 'content-type': 'application/json' },
  });
  await mkdir(join(dir, name));
  const order: Order = {
    contestant: name,
    surroundings: { ...APP, baseUrl: mock.url, dir: join(dir, name), redisPort: redis?.port ?? 0 },
    callers: Number(options.callers),
    pause: Number(options.pause),
  };
  const fleet = await Promise.all(
    Array.from({ length: Number(options.processes) }, () => startProcess(order)),
  );
  const reports = fleet.map((child) => once(child, 'message').then(([report]: Report[]) => report));
  for (const child of fleet) child.send('go');
  // An expiry is a token that was needed; a stable token is renewed in the second half of its life here.
  const calls = () => {
    const { stable, legacy } = mock.tokens.calls(APP.appid);
    return stable + legacy;
  };
  const isWeapp = name === 'file' || name === 'redis';
  const span = expiries * contestant.lifetime * 1000 * (isWeapp ? 0.6 : 1);
  await Promise.race([sleep(isWeapp ? 2 * span : span), isWeapp ? reach(calls, expiries) : sleep(span)]);
  // The last one is handed out by all.
  await sleep(1_000);
  for (const child of fleet) child.send('stop');
  const answers = (await Promise.all(reports)).filter((report) => report !== undefined);
  const asked = calls();
  const used = new Set(answers.flatMap(({ tokens }) => tokens)).size;

  let handedOut = 0;
  let dead = 0;
  for (const { tokens, which, at } of answers) {
    const ends = tokens.map((token) => mock.tokens.goodUntil(token) ?? 0);
    handedOut += at.length;
    for (let index = 0; index < at.length; index++) {
      if ((at[index] ?? 0) >= (ends[which[index] ?? 0] ?? 0)) dead++;
    }
  }
  await mock.close();
  const took = Float32Array.from(answers.flatMap((answer) => [...answer.took])).sort();
  const percentile = (share: number) => `${(took[Math.floor(took.length * share)] ?? 0).toFixed(1)} µs`;
  const start = Math.max(...answers.map((answer) => answer.start));
  const failures = answers.reduce((sum, answer) => sum + answer.failures, 0);
  return `${name}: ${asked} requests for ${used} tokens in use, ${handedOut} handed out, ${dead} of them dead, ${failures} failed calls; first get() at most ${Math.round(start)} ms, then p50 ${percentile(0.5)}, p99.9 ${percentile(0.999)}`;
}

async function reach(calls: () => number, wanted: number): Promise<void> {
  while (calls() < wanted) await sleep(20);
}

async function startProcess(order: Order): Promise<ChildProcess> {
  const child = fork(new URL('./fleet-process.ts', import.meta.url), { serialization: 'advanced' });
  child.once('exit', (code) => {
    if (code !== 0) throw new Error(`A process of ${order.contestant} ended with ${code}.`);
  });
  child.send(order);
  await once(child, 'message');
  return child;
}

/** A Redis on a free port, without a file; undefined where the program is missing. */
async function startRedis(): Promise<{ child: ChildProcess; port: number } | undefined> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  await new Promise((resolve) => server.close(resolve));
  const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => child.kill());
  try {
    await once(child, 'spawn');
  } catch {
    return undefined;
  }
  for await (const line of child.stdout) if (String(line).includes('Ready to accept')) break;
  return { child, port };
}
