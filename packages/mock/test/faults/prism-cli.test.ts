import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { specCalls, toRequest } from '../spec-examples.ts';

// Anyone with the stock Prism CLI and the bundle alone can mock the API too. These are the operations of
// jayecc/wechat, the Go client that this project grew out of.
const OPERATIONS = [
  'code2Session',
  'getPaidUnionid',
  'getAccessToken',
  'getDailyRetain',
  'getWeeklyRetain',
  'getMonthlyRetain',
  'getDailySummary',
  'getDailyVisitTrend',
  'getWeeklyVisitTrend',
  'getMonthlyVisitTrend',
  'getUserPortrait',
  'getVisitDistribution',
  'getVisitPage',
];

const prism = fileURLToPath(
  new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url),
);
const bundle = fileURLToPath(import.meta.resolve('@weapp-openapi/spec/openapi.json'));

/** Below the ports that a system hands out, so that no other test's server is given it meanwhile. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer().listen(port, '127.0.0.1');
    const taken = await once(server, 'listening').catch((error: NodeJS.ErrnoException) => error);
    await new Promise((resolve) => server.close(resolve));
    if (!(taken instanceof Error)) return port;
    if (taken.code !== 'EADDRINUSE') throw taken;
  }
}

const port = await freePort();
const url = `http://127.0.0.1:${port}`;
// Prism's CLI fails under NODE_ENV=production.
const child = spawn(process.execPath, [prism, 'mock', bundle, '--port', String(port)], {
  stdio: 'ignore',
  env: { ...process.env, NODE_ENV: 'development', SCARF_ANALYTICS: 'false' },
});

beforeAll(async () => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Prism's CLI ended with ${child.exitCode}.`);
    const answers = await fetch(url).catch(() => undefined);
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});

afterAll(async () => {
  child.kill();
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
});

test.each(OPERATIONS)('the stock Prism CLI answers %s with the spec’s example', async (operationId) => {
  const call = specCalls.find((each) => each.operationId === operationId);
  if (!call) throw new Error(`The bundle has no ${operationId}.`);
  const response = await fetch(toRequest(url, call, 'TOKEN'));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(call.answer);
});

test('the stock Prism CLI refuses a request that breaks the spec', async () => {
  const path = '/datacube/getweanalysisappiddailyretaininfo?access_token=TOKEN';
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"begin_date":"today"}',
  });
  expect(response.status).toBe(422);
});
