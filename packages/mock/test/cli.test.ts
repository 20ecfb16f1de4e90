// The command as a process; test/faults/cli.test.ts has what is left.
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { operationNames } from '../src/engine/operation-names.ts';
import { run, serve } from './command/start-cli.ts';

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

// More of them in command/arguments.test.ts and test/faults/cli.test.ts.
test('a wrong option ends with exit code 2 and says what is wrong', async () => {
  const { code, out, err } = await run('--port', 'http');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('--port must be a number from 0 to 65535');
});
