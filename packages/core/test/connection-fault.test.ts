import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isConnectionFault, reasonOf } from '../src/connection-fault.ts';
import { createClient } from '../src/index.ts';
import { DAY } from './server.ts';
import { transports } from './transports.ts';
import './without-pauses.ts';

const OK = 'HTTP/1.1 200 OK\r\n';

/** What is no HTTP, or none that the client asked for: the next host would say the same. */
const answers: [name: string, answer: string][] = [
  ['a control character in a header', `${OK}X-A: a\x01b\r\nContent-Length: 2\r\n\r\n{}`],
  ['an escape code in a header', `${OK}X-A: \x1b[31m\r\nContent-Length: 2\r\n\r\n{}`],
  ['a content length that is none', `${OK}Content-Length: abc\r\n\r\n{}`],
  ['a chunk size that is none', `${OK}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n`],
  ['status 199 with a body', 'HTTP/1.1 199 OK\r\nContent-Length: 2\r\n\r\n{}'],
  ['status 101', 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'],
  ['another protocol', 'SSH-2.0 hello\r\n'],
  ['status 407', 'HTTP/1.1 407 Proxy\r\nContent-Length: 2\r\n\r\n{}'],
];

describe.each(transports)('over %s', (_, transport) => {
  test.each(answers)('%s is neither repeated nor sent to another host', async (_, answer) => {
    let asked = 0;
    const server = createServer((socket) => {
      asked++;
      socket.on('error', () => {}).once('data', () => socket.end(Buffer.from(answer, 'latin1')));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const wx = createClient({ baseUrl: [url, `${url}/other`], credential: 'T', transport });
    await expect(wx.getDailyRetain(DAY)).rejects.toMatchObject({ code: /WEAPP_(NETWORK|HTTP)/ });
    expect(asked).toBe(1);
  });
});

const error = (message: string, cause?: unknown) => new TypeError(message, { cause });
test.each([
  ['fetch failed, of itself', error('fetch failed'), true],
  ['a cause that names the connection', error('x', new Error('client error (Connect)')), true],
  ['a known code', error('fetch failed', Object.assign(new Error('?'), { code: 'ECONNRESET' })), true],
  ['a cause that says nothing', error('fetch failed', new Error('')), false],
  ['an unknown code', error('fetch failed', Object.assign(new Error('?'), { code: 'EMFILE' })), false],
])('%s: a lost connection? %s', (_, thrown, isLost) => {
  expect(isConnectionFault(reasonOf(thrown))).toBe(isLost);
});
