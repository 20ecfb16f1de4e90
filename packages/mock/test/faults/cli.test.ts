// The command as a process, option by option.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OPTIONS } from '../../src/command/arguments.ts';
import { openMock } from '../caller.ts';
import { cli, environment, run, serve, start } from '../command/start-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { until } from '../until.ts';
import { secureKeys } from '../wechat/secure-keys.ts';

test('--help and --version print and end', async () => {
  const help = await run('--help');
  expect(help).toMatchObject({ code: 0, err: '' });
  for (const option of Object.keys(OPTIONS)) expect(help.out).toContain(`--${option}`);
  expect(await run('--version')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
  });
});

test('a port in use ends with exit code 2, and says by which process and which one is free', async () => {
  const { mock } = await openMock();
  const { code, err } = await run('--port', String(mock.port));
  expect(code).toBe(2);
  const owner = process.platform === 'linux' ? ` by .+ \\(process ${process.pid}\\)` : '';
  expect(err).toMatch(
    new RegExp(
      `^weapp-mock: port ${mock.port} is in use${owner}\\. Port (\\d+) is free: weapp-mock --port \\1\\n$`,
    ),
  );
});

test('--scenarios, --state, --latency and --seed; a mistake in a changed file goes to the errors', async () => {
  const folder = await temporaryFolder();
  const [scenarios, state] = [join(folder, 'scenarios.yaml'), join(folder, 'state.json')];
  await writeFile(scenarios, 'rules:\n  - operation: getApiDomainIp\n    errcode: 45009\n    times: 1\n');
  const args = ['--scenarios', scenarios, '--state', state, '--latency', '1-2ms', '--seed', '7'];
  const first = await serve(...args);
  const token = await (
    await fetch(`${first.url}/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=s`)
  ).json();
  const { access_token } = Object(token);
  const call = async (url: string) =>
    Object(await (await fetch(`${url}/cgi-bin/get_api_domain_ip?access_token=${access_token}`)).json())
      .errcode ?? 0;
  expect([await call(first.url), await call(first.url)]).toEqual([45009, 0]);
  // At once: a file that is empty for a while is wrong in another way.
  await writeFile(`${scenarios}~`, 'rules: 1\n');
  await rename(`${scenarios}~`, scenarios);
  await until(() => first.output.err !== '');
  expect(first.output.err).toBe(`weapp-mock: ${scenarios}:1:8: rules must be a list of rules\n`);
  first.child.kill('SIGTERM');
  expect(await once(first.child, 'close')).toEqual([0, null]);
  const second = await serve('--state', state);
  expect(await call(second.url)).toBe(0);
});

test.each([
  [['--scenarios', 'none.yaml', '--port', '0'], 'none.yaml: the file cannot be read (ENOENT).'],
  [['--port', '70000'], '--port must be a number from 0 to 65535'],
  [['--prot', '1'], '--prot'],
  [['4010'], 'there is no command 4010. The commands are serve and push.'],
  [['serve', 'now'], 'there is no command serve now'],
  [['--app', 'wx1'], '--app and WEAPP_MOCK_APPS take APPID:SECRET'],
  [['--latency', 'long'], "--latency takes a time such as '50ms', or two such as '20-80ms'."],
  [['--lang', 'fr'], '--lang must be zh or en.'],
  [['--record', 'api.weixin.qq.com'], 'record must be an http or https address'],
  [['--host', '192.0.2.1', '--port', '0'], '--host 192.0.2.1 is not an address of this machine'],
])('%j ends with exit code 2 and says what is wrong', async (args, message) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
});

test('it speaks the language of the environment, or the one it is asked for', async () => {
  environment.LC_ALL = 'zh_CN.UTF-8';
  expect((await run('--help')).out).toMatch(/^weapp-mock：模拟微信/);
  expect((await run('--lang', 'en', '--help')).out).toMatch(/^weapp-mock: a mock/);
  expect((await run('push', '--help')).out).toContain('用法：weapp-mock push');
  expect((await run('--port', 'http')).err).toBe('weapp-mock: --port 必须是 0 到 65535 的数字。\n');
  expect((await run('--prot', '1')).err).toMatch(/^weapp-mock: 没有 --prot 这个选项。\n/);
  expect((await run('push', 'text')).err).toMatch(/^weapp-mock: push 需要 --to/);
  expect((await run('--scenarios', 'none.yaml', '--port', '0')).err).toBe(
    'weapp-mock: none.yaml：无法读取文件（ENOENT）。\n',
  );
  const { output } = await serve();
  expect(output.out).toMatch(/^正在模拟微信服务端接口（\d+ 个）：http:/);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with exit code 0', async (signal) => {
  const { child, url } = await serve();
  await fetch(`${url}/cgi-bin/token`);
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('push --help says how it is used', async () => {
  expect((await run('push', '--help')).out).toContain('Usage: weapp-mock push EVENT');
});

test('a second signal ends it at once', async () => {
  const { child } = await serve();
  // Both before the process can do anything about the first.
  child.kill('SIGTERM');
  child.kill('SIGINT');
  const [code] = await once(child, 'close');
  expect([0, 130, 143]).toContain(code);
});

test('--app and WEAPP_MOCK_APPS name the apps; the lines at the start show no secret', async () => {
  environment.WEAPP_MOCK_APPS = 'wx2:second:secret,wx3:third';
  const { url, output } = await serve('--app', 'wx1:first');
  const errcode = async (appid: string, secret: string) => {
    const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret });
    return Object(await (await fetch(`${url}/cgi-bin/token?${query}`)).json()).errcode ?? 0;
  };
  expect(await errcode('wx1', 'first')).toBe(0);
  expect(await errcode('wx2', 'second:secret')).toBe(0);
  expect(await errcode('wx3', 'wrong')).toBe(40125);
  expect(await errcode('wx4', 'any')).toBe(40013);
  expect(output.out).toContain('appid=wx1&secret=SECRET');
  expect(output.out).not.toContain('first');
});

test('--record writes what another server answers when it ends', async () => {
  const upstream = await openMock();
  const file = join(await temporaryFolder(), 'recorded.yaml');
  const { child, url, output } = await serve('--record', upstream.mock.url, '--record-to', file);
  expect(output.out).toContain(`Records: forwards to ${upstream.mock.url} and writes ${file}`);
  expect(output.out).toContain('AppID and AppSecret must be real');
  expect(output.out).not.toContain('appid=wx1');
  const { access_token } = await upstream.stable();
  await fetch(`${url}/cgi-bin/get_api_domain_ip?access_token=${access_token}`);
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(await readFile(file, 'utf8')).toContain('operation: getApiDomainIp');
});

test('on all addresses, it says where others reach it, and warns', async () => {
  const { output, url } = await serve('--host', '0.0.0.0');
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(output.out).toMatch(/^ {2}Network: http:/m);
  await until(() => output.err !== '');
  expect(output.err).toContain('every machine of your network can call the mock');
});

test.runIf(process.platform === 'linux')('--open opens the page in the browser', async () => {
  const folder = await temporaryFolder();
  const opened = join(folder, 'opened');
  await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" > '${opened}'\n`, { mode: 0o755 });
  environment.PATH = `${folder}:${process.env.PATH}`;
  const { url } = await serve('--open');
  await until(async () => (await readFile(opened, 'utf8').catch(() => '')) === `${url}/\n`);
});

test('a secret that looks real is warned of, and not shown', async () => {
  const { url, output } = await serve();
  const secret = '0123456789abcdef0123456789abcdef';
  await fetch(`${url}/cgi-bin/token?grant_type=client_credential&appid=wx0123456789abcdef&secret=${secret}`);
  await until(() => output.err !== '');
  expect(output.err).toMatch(/^weapp-mock: wx0123456789abcdef sent a secret that looks real/);
  expect(output.out + output.err).not.toContain(secret);
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
