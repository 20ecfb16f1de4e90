import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openMock } from './caller.ts';
import { secureKeys } from './wechat/secure-keys.ts';

// As it is published: from the sources each start takes 0.3 s of CPU more.
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const running = new Set<ReturnType<typeof start>>();
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL');
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.err += text;
  });
  const started = { child, output };
  running.add(started);
  child.once('close', () => running.delete(started));
  return started;
}

/** Runs a command that ends by itself. */
async function run(...args: string[]) {
  const { child, output } = start(...args);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** Starts the mock and waits for the text that says where it listens. */
async function serve(...args: string[]) {
  const started = start('--port', '0', ...args);
  await once(started.child.stdout, 'data');
  const url = /http:\S+/.exec(started.output.out)?.[0] ?? '';
  return { ...started, url };
}

test('it says where it listens and what to do next, and logs each request', async () => {
  const { url, output, child } = await serve();
  expect(output.out.trim().split('\n')).toHaveLength(4);
  const command = /curl '(.+)'/.exec(output.out)?.[1] ?? '';
  const answer: { access_token?: string } = JSON.parse(await (await fetch(command)).text());
  expect(answer.access_token).toBeTypeOf('string');
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  child.kill('SIGINT');
  await once(child, 'close');
  expect(output.out).toContain('GET /cgi-bin/token getAccessToken ok\n');
  expect(output.err).toBe('');
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with exit code 0', async (signal) => {
  const { child, url } = await serve();
  await fetch(`${url}/cgi-bin/token`);
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('--help and --version print and end', async () => {
  const help = await run('--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  for (const option of ['--port', '--host', '--allow-host', '--secure', '--help', '--version'])
    expect(help.out).toContain(option);
  expect(await run('--version')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
  });
});

test.each([
  [['--port', 'http'], '--port must be a number from 0 to 65535'],
  [['--port', '70000'], '--port must be a number from 0 to 65535'],
  [['--prot', '1'], '--prot'],
  [['4010'], '4010'],
  [['--host', '192.0.2.1', '--port', '0'], '--host 192.0.2.1 is not an address of this machine'],
])('%j ends with exit code 2 and says what is wrong', async (args, message) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test('a port in use ends with exit code 2', async () => {
  const { mock } = await openMock();
  const { code, err } = await run('--port', String(mock.port));
  expect(code).toBe(2);
  expect(err).toBe(`weapp-mock: port ${mock.port} is in use. Choose another with --port, or --port 0.\n`);
});

test.each([
  ['its log', 'stdout'],
  ['its errors', 'stderr'],
] as const)(
  'whoever read %s may go away: it goes on serving, and ends with exit code 0',
  async (_, stream) => {
    const { child, url } = await serve();
    child[stream].destroy();
    for (let call = 0; call < 20; call++) {
      expect((await fetch(`${url}/cgi-bin/token?call=${call}`)).status).toBe(200);
    }
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  },
);

test('weapp-mock | head -1 goes on serving after head has gone', async () => {
  const mock = `"${process.execPath}" "${cli}" --port 0 & echo "pid $!" >&2; wait $!; echo "ended $?" >&2`;
  const shell = spawn('sh', ['-c', `{ ${mock}; } | { head -1; echo gone >&2; }`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  while (!err.includes('gone')) await once(shell.stderr, 'data');
  const url = /http:\S+/.exec(out)?.[0] ?? '';
  for (let call = 0; call < 20; call++) expect((await fetch(`${url}/cgi-bin/token`)).status).toBe(200);
  process.kill(Number(/pid (\d+)/.exec(err)?.[1]), 'SIGTERM');
  await once(shell, 'close');
  expect(err).toContain('ended 0\n');
});

test('--help into a pipe that nobody reads ends with exit code 0', async () => {
  const { child } = start('--help');
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('--allow-host lets it be called by a domain', async () => {
  const { url } = await serve('--allow-host', 'mock.example.com', '--allow-host', 'b.example.com');
  const { port } = new URL(url);
  const status = (host: string) =>
    new Promise((resolve) => {
      const options = { port, path: '/cgi-bin/token', headers: { host }, agent: false };
      request(options, (response) => resolve(response.resume().statusCode)).end();
    });
  expect(await status('mock.example.com')).toBe(200);
  expect(await status('b.example.com:1')).toBe(200);
  expect(await status('c.example.com')).toBe(403);
});

test('--secure takes the keys of API security from a file', async () => {
  const missing = await run('--port', '0', '--secure', 'no-such-file.json');
  expect(missing).toMatchObject({ code: 2, out: '' });
  expect(missing.err).toBe('weapp-mock: --secure no-such-file.json: the file cannot be read (ENOENT).\n');

  const folder = await mkdtemp(join(tmpdir(), 'weapp-mock-'));
  try {
    const file = join(folder, 'keys.json');
    await writeFile(file, JSON.stringify({ wx1: secureKeys('wx1').mock }));
    const { url } = await serve('--secure', file);
    const query = new URLSearchParams({ grant_type: 'client_credential', appid: 'wx1', secret: 's1' });
    const { access_token } = Object(await (await fetch(`${url}/cgi-bin/token?${query}`)).json());
    const risk = `${url}/wxa/getuserriskrank?access_token=${access_token}`;
    const answer = await (await fetch(risk, { method: 'POST', body: '{}' })).json();
    expect(answer).toMatchObject({ errcode: 40233 });
  } finally {
    await rm(folder, { recursive: true });
  }
});
