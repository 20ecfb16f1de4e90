import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openMock } from './caller.ts';

const { mock, legacy } = await openMock();
const { access_token } = await legacy();
const RETAIN = `/datacube/getweanalysisappiddailyretaininfo?access_token=${access_token}`;
const NOVEL = `/wxa/book/deletebook?access_token=${access_token}`;
const UPLOAD = `/cgi-bin/media/upload?type=image&access_token=${access_token}`;

const broken = Buffer.concat([Buffer.from('{"begin_date":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);

/** A request as it goes over the wire; its answer's status and body. */
function send(method: string, path: string, headers: Record<string, string>, body: string | Buffer = '') {
  const lines = {
    host: 'localhost',
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise<{ status: number; answer: { errcode: number; errmsg: string } }>((resolve, reject) => {
    let received = '';
    const socket = connect(mock.port, '127.0.0.1', () => {
      socket.write(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n`);
      socket.write(body);
    });
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      received += text;
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1]);
      resolve({ status, answer: JSON.parse(received.slice(received.indexOf('\r\n\r\n'))) });
    });
  });
}

test.each<[string, number, number, string, string, Record<string, string>?, (string | Buffer)?]>([
  ['GET where WeChat wants POST', 200, 43002, 'GET', RETAIN],
  ['POST where WeChat wants GET', 200, 43001, 'POST', '/cgi-bin/token', {}, '{}'],
  ['an unknown path', 200, 40066, 'GET', '/nowhere'],
  ['no token', 200, 41001, 'GET', '/cgi-bin/get_api_domain_ip'],
  ['an empty body', 200, 44002, 'POST', RETAIN],
  ['a body that is broken', 200, 47001, 'POST', RETAIN, {}, '{"begin_date":'],
  ['a body that is not in UTF-8', 200, 47001, 'POST', RETAIN, {}, broken],
  ['the same, where the page has an errcode for it', 200, 10140002, 'POST', NOVEL, {}, broken],
  ['a body that breaks the schema', 200, 47001, 'POST', RETAIN, {}, '{}'],
  ['an upload without a form', 200, 41005, 'POST', UPLOAD, {}, '{}'],
  [
    'a form without an end',
    200,
    47001,
    'POST',
    UPLOAD,
    { 'content-type': 'multipart/form-data; boundary=b' },
    '--b',
  ],
  ['an errcode that the caller prefers', 200, 45009, 'GET', '/cgi-bin/token', { prefer: 'errcode=45009' }],
  ['a page of another origin', 403, 48001, 'POST', RETAIN, { origin: 'https://evil.example' }, '{}'],
  ['a public domain', 403, 48001, 'GET', '/cgi-bin/token', { host: 'evil.example' }],
  ['a media that is not there', 404, 40007, 'GET', '/__mock/media/nothing'],
  ['an address that is too long', 414, 40097, 'GET', `/cgi-bin/token?a=${'a'.repeat(9_000)}`],
  ['too many parameters', 400, 40097, 'GET', `/cgi-bin/token?${'a=1&'.repeat(101)}`],
  [
    'too many headers',
    431,
    40097,
    'GET',
    '/',
    Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`x-${at}`, '1'])),
  ],
])(
  '%s gets status %i, errcode %i and a rid',
  async (_, status, errcode, method, path, headers = {}, body = '') => {
    expect(await send(method, path, headers, body)).toEqual({
      status,
      answer: { errcode, errmsg: expect.stringMatching(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/) },
    });
  },
);
