import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { describeEach } from '../admin/describe-each.ts';
import { sendAnything } from '../admin/send-anything.ts';
import { openMock } from '../caller.ts';

test('whatever a program sends, it gets an answer that says something, and the mock goes on', () =>
  sendAnything(1));

test('Redocly finds nothing in the document of the control API', async () => {
  const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
  const file = fileURLToPath(new URL('../../control-api.yaml', import.meta.url));
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [cli, 'lint', file, '--extends', 'recommended-strict'];
  const { stderr } = await promisify(execFile)(process.execPath, args, { env });
  expect(stderr).toContain('valid');
});

test('each operation has an example, answers and errcodes', async () =>
  describeEach((await openMock()).mock.url, 1));

test('a reader that reads nothing is cut off', async () => {
  const { mock } = await openMock();
  const socket = connect(mock.port, '127.0.0.1').pause();
  const closed = new Promise((resolve) => socket.on('error', resolve).once('close', resolve));
  socket.write('GET /__mock/events HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const body = JSON.stringify({
    grant_type: 'client_credential',
    appid: 'wx1',
    secret: 's',
    x: 'x'.repeat(200_000),
  });
  const call = () => fetch(`${mock.url}/cgi-bin/stable_token`, { method: 'POST', body });
  // More than the buffers of both sockets hold, which read and write a few megabytes on their own.
  for (let round = 0; round < 100; round++) await (await call()).text();
  socket.resume();
  await closed;
});
