// The command as a process; test/faults/cli.test.ts has what is left.
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OPTIONS } from '../src/command/arguments.ts';
import { operationNames } from '../src/engine/operation-names.ts';
import { openMock } from './caller.ts';
import { run, serve } from './command/start-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { until } from './until.ts';

test('it says where it listens and what to do next, and logs each request', async () => {
  const { url, output, child } = await serve();
  expect(output.out.trim().split('\n')).toHaveLength(6);
  const command = /curl '(.+)'/.exec(output.out)?.[1] ?? '';
  const answer: { access_token?: string } = JSON.parse(await (await fetch(command)).text());
  expect(answer.access_token).toBeTypeOf('string');
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(output.out).toContain(
    `Mocking WeChat's server API on ${url} (${operationNames.length} operations)\n`,
  );
  expect(output.out).toMatch(/^\d\d:\d\d:\d\d GET \/cgi-bin\/token getAccessToken ok [\d.]+ ms$/m);
  expect(output.err).toBe('');
});

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
  await writeFile(scenarios, 'rules: 1\n');
  await until(() => first.output.err !== '');
  expect(first.output.err).toBe(`weapp-mock: ${scenarios}:1:8: rules must be a list of rules\n`);
  first.child.kill('SIGTERM');
  expect(await once(first.child, 'close')).toEqual([0, null]);
  const second = await serve('--state', state);
  expect(await call(second.url)).toBe(0);
});

// More of them in command/arguments.test.ts and test/faults/cli.test.ts.
test('a wrong option ends with exit code 2 and says what is wrong', async () => {
  const { code, out, err } = await run('--port', 'http');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('--port must be a number from 0 to 65535');
});
