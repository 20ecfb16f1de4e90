// Starts a server on a free port, asks it until it answers, looks at the answer, sends it messages as WeChat does, and
// stops it.
// node serve.mjs /path program argument ...
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { receives } from './receives.mjs';

const [path, program, ...args] = process.argv.slice(2);
const probe = createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const { port } = probe.address();
probe.close();
await once(probe, 'close');

const child = spawn(program, args, {
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'pipe', 'pipe'],
});
let output = '';
for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
const ended = once(child, 'close');
let running = true;
ended.finally(() => (running = false)).catch(() => {});

const deadline = Date.now() + 120_000;
let answer = 'no answer';
while (running && Date.now() < deadline) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    answer = await response.text();
    if (response.status !== 404) break;
  } catch {
    // It does not listen yet.
  }
  await sleep(100);
}
const received = running && (await receives(`http://127.0.0.1:${port}/wechat`));
child.kill();
await ended;

// What every server answers: a login, the figures of a day, and how an errcode was recognised.
const expected = { user: true, day: '20240313', errcode: 45009, known: true, received: 'echo, JSON, XML' };
let seen;
try {
  const { openid, day, errcode, known } = JSON.parse(answer);
  seen = { user: openid.startsWith('o'), day, errcode, known, received };
} catch {
  seen = answer;
}
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`${JSON.stringify(seen)}\n${output}`);
  process.exitCode = 1;
} else {
  console.log('login, operation, API error, messages');
}
