import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isConnectionFault, isNeverSent, reasonOf } from '../../src/call/connection-fault.ts';
import { createClient } from '../../src/index.ts';
import { DAY } from '../server.ts';
import { transports } from '../transports.ts';
import '../without-pauses.ts';

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

describe('what is shown of an error', () => {
  const coded = (code: unknown, message = '?') => Object.assign(new Error(message), { code });
  test.each<[string, unknown, string | undefined]>([
    ['its code', coded('ECONNRESET'), 'ECONNRESET'],
    ['its cause’s code first', Object.assign(error('x', coded('EPIPE')), { code: 'EOTHER' }), 'EPIPE'],
    [
      'its own where the cause has none',
      Object.assign(error('x', new Error('?')), { code: 'EPIPE' }),
      'EPIPE',
    ],
    ['a code of two characters', coded('E1'), 'E1'],
    ['a code of 61 characters', coded(`E${'x'.repeat(60)}`), `E${'x'.repeat(60)}`],
    // What is no name of a fault may be anything, an address with a token too.
    ['no longer code', coded(`E${'x'.repeat(61)}`), 'Error'],
    ['no code of one character', coded('E'), 'Error'],
    ['no code in small letters', coded('token'), 'Error'],
    ['no code with more behind it', coded('EPIPE https://a.example/?access_token=T'), 'Error'],
    ['no code with more before it', coded('at EPIPE'), 'Error'],
    ['no code that is a number', coded(5), 'Error'],
    ['its name', Object.assign(new Error('?'), { name: 'QuotaError' }), 'QuotaError'],
    ['no name with more in it', Object.assign(new Error('?'), { name: 'T: access_token' }), 'unknown'],
    ['no name with a digit', Object.assign(new Error('?'), { name: 'T1' }), 'unknown'],
    ['no name of one character', Object.assign(new Error('?'), { name: 'T' }), 'unknown'],
    ['no name of 42 characters', Object.assign(new Error('?'), { name: 'T'.repeat(42) }), 'unknown'],
    ['a name of 41 characters', Object.assign(new Error('?'), { name: 'T'.repeat(41) }), 'T'.repeat(41)],
    ['nothing of a lost connection without a code', error('fetch failed'), undefined],
    ['a parser’s fault by its name', coded('UND_ERR_SOCKET', 'bad response'), 'HTTPParserError'],
    ['and in HTTP/2', coded('UND_ERR_SOCKET', 'HTTP/2: no'), 'HTTPParserError'],
    ['and for what is invalid', coded('UND_ERR_SOCKET', 'Invalid header'), 'HTTPParserError'],
    ['another fault of a socket by its code', coded('UND_ERR_SOCKET', 'not bad at all'), 'UND_ERR_SOCKET'],
    ['another code by itself', coded('ECONNRESET', 'bad response'), 'ECONNRESET'],
    [
      'a parser’s fault in a message about the network',
      Object.assign(new Error('network'), { name: 'HTTPParserError' }),
      'HTTPParserError',
    ],
    ['nothing of a text that was thrown', 'connect https://a.example/?access_token=T', 'unknown'],
    ['a word for nothing', undefined, 'unknown'],
    ['no more than the beginning of a message counts', new Error(`${'x'.repeat(200)} network`), 'Error'],
  ])('%s', (_, thrown, reason) => {
    expect(reasonOf(thrown)).toBe(reason);
  });
});

test.each([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN'],
  ...['EAI_AGAIN', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EPROTO', 'EADDRNOTAVAIL'],
  ...['UND_ERR_SOCKET', 'UND_ERR_ABORTED', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT'],
  ...['ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_SSL_WRONG_VERSION_NUMBER', 'CERT_HAS_EXPIRED'],
  ...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
  ...['ConnectionRefused', 'ConnectionClosed', 'FailedToOpenSocket'],
])('%s is the connection’s fault', (reason) => {
  expect(isConnectionFault(reason)).toBe(true);
});

test.each([
  ...['EMFILE', 'ENOENT', 'EACCES', 'UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_INVALID_ARG', 'ERR_STRING_TOO_LONG'],
  ...['Z_DATA_ERROR', 'HTTPParserError', 'TypeError', 'unknown', 'MY_ECONNRESET', 'NOT_ERR_TLS', ''],
])('%s is not', (reason) => {
  expect(isConnectionFault(reason)).toBe(false);
});

test('what was never sent, and what may have been', () => {
  const never = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
  for (const reason of [...never, 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'])
    expect(isNeverSent(reason), reason).toBe(true);
  for (const reason of [
    ...[undefined, '', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'ConnectionClosed'],
    ...['ECONNREFUSED2', 'XENOTFOUND'],
  ])
    expect(isNeverSent(reason), reason).toBe(false);
});
