// This mock and the stock Prism CLI on the same bundle, in one run (about a minute): the time to the first answer,
// memory after one call of each operation, and requests per second in alternating rounds; then a thousand mocks
// without a port. Run after the build: `pnpm run bench`.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createMock } from '../dist/index.js';
import { specCalls, toRequest } from '../test/spec-examples.ts';

const ROUNDS = 4;
const ROUND_MS = 2_500;
const WARM_UP_MS = 4_000;
const CONNECTIONS = 8;
const MOCKS = 1_000;

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const PRISM = at('../node_modules/@stoplight/prism-cli/dist/index.js');
const BUNDLE = fileURLToPath(import.meta.resolve('@weapp-openapi/spec/openapi.json'));

const DAY = JSON.stringify({ begin_date: '20240310', end_date: '20240310' });
const CALLS = [
  { method: 'POST', path: '/datacube/getweanalysisappiddailyretaininfo', body: DAY },
  { method: 'POST', path: '/datacube/getweanalysisappidvisitpage', body: DAY },
  { method: 'GET', path: '/cgi-bin/get_api_domain_ip', body: '' },
];

interface Contestant {
  name: string;
  port: number;
  child: ChildProcess;
  token: string;
  rates: number[];
  /** Milliseconds of its processor time for each request, by round. */
  costs: number[];
}

async function start(name: string, script: string, ...args: string[]): Promise<Contestant> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  const port = address && typeof address === 'object' ? address.port : 0;
  const begun = performance.now();
  const child = spawn(process.execPath, [script, ...args, '--port', String(port)], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/cgi-bin/token?grant_type=client_credential&appid=a&secret=b`;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) {
      const { access_token: token }: { access_token: string } = JSON.parse(await answer.text());
      console.log(`${name}: first answer after ${Math.round(performance.now() - begun)} ms`);
      return { name, port, child, token, rates: [], costs: [] };
    }
    if (child.exitCode !== null) throw new Error(`${name} ended. Is it built?`);
    await sleep(20);
  }
}

/** Makes one call; resolves to its HTTP status. */
function call(agent: Agent, { port, token }: Contestant, { method, path, body }: (typeof CALLS)[number]) {
  return new Promise<number | undefined>((resolve, reject) => {
    const headers = body ? { 'content-type': 'application/json', 'content-length': body.length } : {};
    const options = { agent, port, host: '127.0.0.1', method, headers };
    request({ ...options, path: `${path}?access_token=${token}` }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    })
      .on('error', reject)
      .end(body);
  });
}

/** Milliseconds of processor time that a process has used; only Linux tells. */
function cpuTime({ child }: Contestant): number {
  if (process.platform !== 'linux') return Number.NaN;
  const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number);
  return 10 * ((user ?? 0) + (system ?? 0)); // clock ticks of 10 ms
}

/** Requests per second over one round, and what each cost. */
async function round(contestant: Contestant, milliseconds: number): Promise<{ rate: number; cost: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + milliseconds;
  const before = cpuTime(contestant);
  let done = 0;
  const connection = async () => {
    while (performance.now() < end) {
      const next = CALLS[done % CALLS.length];
      const status = next && (await call(agent, contestant, next));
      if (status !== 200) throw new Error(`${contestant.name} answered ${status}`);
      done++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
  return { rate: (done * 1000) / milliseconds, cost: (cpuTime(contestant) - before) / done };
}

/** Calls each operation once, with the spec's examples; returns the resident memory of the process then, in MB. */
async function callEach({ port, child, token }: Contestant): Promise<number> {
  for (const call of specCalls) {
    const answer = await fetch(toRequest(`http://127.0.0.1:${port}`, call, token));
    await answer.arrayBuffer();
  }
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const contestants = [
  await start('weapp-mock', at('../dist/cli.js')),
  await start('stock Prism CLI', PRISM, 'mock', BUNDLE),
];
try {
  for (const contestant of contestants) {
    const memory = await callEach(contestant);
    console.log(
      `${contestant.name}: ${Math.round(memory)} MB after one call of each of ${specCalls.length} operations`,
    );
  }
  for (const contestant of contestants) await round(contestant, WARM_UP_MS);
  for (let count = 0; count < ROUNDS; count++) {
    for (const contestant of contestants) {
      const { rate, cost } = await round(contestant, ROUND_MS);
      contestant.rates.push(rate);
      contestant.costs.push(cost);
    }
  }
} finally {
  for (const { child } of contestants) child.kill();
}
for (const { name, rates, costs } of contestants) {
  const all = rates.map(Math.round).join(', ');
  console.log(
    `${name}: ${Math.round(median(rates))} requests/s (${all}), ${median(costs).toFixed(2)} ms of CPU time each`,
  );
}
const [ours, stock] = contestants;
if (ours && stock) {
  // A busy machine, and the client that both share it with, change the second ratio less than the first.
  const rates = median(ours.rates) / median(stock.rates);
  const costs = median(stock.costs) / median(ours.costs);
  console.log(`ratio: ${rates.toFixed(1)} requests/s, ${costs.toFixed(1)} CPU time`);
}

const [begun, before] = [performance.now(), process.cpuUsage()];
const mocks = Array.from({ length: MOCKS }, () => createMock());
const each = (performance.now() - begun) / mocks.length;
const { user, system } = process.cpuUsage(before);
const cost = (user + system) / 1_000 / mocks.length;
console.log(`${MOCKS} mocks in this process: ${each.toFixed(2)} ms each, ${cost.toFixed(2)} ms of CPU time`);
