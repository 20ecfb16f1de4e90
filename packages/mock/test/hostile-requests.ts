import { connect } from 'node:net';
import { expect } from 'vitest';
import { MAX_BODY } from '../src/engine/body.ts';
import { openMock } from './caller.ts';

// Whatever comes in, the mock answers the next caller.

const failures: string[] = [];
const { mock, post, legacy } = await openMock({ log: (line) => failures.push(line) });
const { access_token } = await legacy();
const query = `?access_token=${access_token}`;
const RETAIN = '/datacube/getweanalysisappiddailyretaininfo';

const head = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`;
const json = (body: string, length = Buffer.byteLength(body)) =>
  head(
    `POST ${RETAIN}${query} HTTP/1.1`,
    'Host: x',
    'Content-Type: application/json',
    `Content-Length: ${length}`,
  ) + body;

/** Raw requests that a client library would not send. */
const HOSTILE: readonly string[] = [
  'junk\r\n\r\n',
  '\r\n\r\n\r\n',
  '\u0000\u0001\u0002',
  'GET',
  head('GET / HTTP/9.9', 'Host: x'),
  head('GET  HTTP/1.1'),
  head('GET /cgi-bin/token HTTP/1.1'),
  head('BREW /coffee HTTP/1.1', 'Host: x'),
  head('CONNECT evil:443 HTTP/1.1', 'Host: x'),
  head('TRACE / HTTP/1.1', 'Host: x'),
  head('GET http://[::bad/ HTTP/1.1', 'Host: x'),
  head('GET //// HTTP/1.1', 'Host: x'),
  head('GET * HTTP/1.1', 'Host: x'),
  head('GET /%00%ff%zz?%=%&&&=== HTTP/1.1', 'Host: x'),
  head(`GET /${'a'.repeat(8_000)} HTTP/1.1`, 'Host: x'),
  head(`GET /${'a'.repeat(40_000)} HTTP/1.1`, 'Host: x'),
  head('GET /cgi-bin/token?__proto__=1&constructor=2&toString=3 HTTP/1.1', 'Host: x'),
  head(`GET /cgi-bin/token?${'a=1&'.repeat(3_000)} HTTP/1.1`, 'Host: x'),
  head('GET /cgi-bin/token?appid=1&appid=2&secret=3&grant_type=client_credential HTTP/1.1', 'Host: x'),
  head(`GET /cgi-bin/get_api_domain_ip?access_token=a&access_token=b HTTP/1.1`, 'Host: x'),
  head('GET /cgi-bin/token HTTP/1.1', 'Host: x', 'Prefer: errcode=9999999999999'),
  head(`GET /cgi-bin/get_api_domain_ip${query} HTTP/1.1`, 'Host: x', 'Prefer: example=__proto__'),
  head(`GET /cgi-bin/get_api_domain_ip${query} HTTP/1.1`, 'Host: x', 'Prefer: dynamic=true, seed=x'),
  head(`GET /cgi-bin/get_api_domain_ip${query} HTTP/1.1`, 'Host: x', 'Accept: image/*;q=0, */nonsense'),
  head('GET /cgi-bin/token HTTP/1.1', 'Host: x', 'Upgrade: websocket', 'Connection: Upgrade'),
  head('GET /cgi-bin/token HTTP/1.1', 'Host: x', 'Bad Header: x'),
  head('POST / HTTP/1.1', 'Host: x', 'Content-Length: -1'),
  head('POST / HTTP/1.1', 'Host: x', 'Content-Length: 5', 'Transfer-Encoding: chunked'),
  `${head(`POST ${RETAIN}${query} HTTP/1.1`, 'Host: x', 'Transfer-Encoding: chunked')}zz\r\n`,
  json('{"begin_date":'),
  json('{"begin_date":"20240310"', 1_000),
  json('{}', 10 * MAX_BODY),
  json('{"__proto__":{"x":1},"constructor":{"prototype":{}}}'),
  json(`${'['.repeat(50_000)}${']'.repeat(50_000)}`),
  json(`{"begin_date":"${'9'.repeat(100_000)}","end_date":"20240310"}`),
  json('{"begin_date":{"$ref":"#"},"end_date":["20240310"]}'),
  [json('{"begin_date":"20240310","end_date":"20240310"}'), json('{}'), 'junk\r\n\r\n'].join(''),
  json('\ufeff{}'),
  head(`POST ${RETAIN}${query} HTTP/1.1`, 'Host: x', 'Expect: 100-continue', 'Content-Length: 2'),
  `${head(`POST ${RETAIN}${query} HTTP/1.1`, 'Host: x', 'Content-Type: multipart/form-data', 'Content-Length: 4')}--x\r`,
  json('['.repeat(1_000_000)),
  json(`{"a":"${'\\'.repeat(100_001)}`),
  head(`GET /${'get_api_domain_ip'.repeat(450)} HTTP/1.1`, 'Host: x'),
  head('GET /cgi-bin/token HTTP/1.1', 'Host: evil.example'),
  head('GET /cgi-bin/token HTTP/1.1', ...Array.from({ length: 150 }, (_, line) => `X-${line}: x`)),
];

/** Sends the bytes, cut off after `length` of them, and waits for whatever comes back, briefly. */
function throwAtMock(bytes: string, length: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(mock.port, '127.0.0.1', () => {
      socket.write(bytes.slice(0, length));
      if (length < bytes.length) socket.destroy();
    });
    socket.setTimeout(150, () => socket.destroy());
    socket.on('data', () => {});
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });
}

const alive = async () => {
  const day = { begin_date: '20240310', end_date: '20240310' };
  return (await post(RETAIN, { access_token: String(access_token) }, day)).ref_date === '20240310';
};

/** Sends each request, cut off after these shares of it. */
export async function throwHostile(shares: readonly number[]): Promise<void> {
  const throws = HOSTILE.flatMap((bytes) =>
    shares.map((share) => ({ bytes, length: Math.ceil(bytes.length * share) })),
  );
  expect(throws.length).toBeGreaterThanOrEqual(40 * shares.length);
  for (let index = 0; index < throws.length; index += 20) {
    await Promise.all(throws.slice(index, index + 20).map(({ bytes, length }) => throwAtMock(bytes, length)));
    expect(await alive()).toBe(true);
  }
  // The mock's own faults would be -1: there is none among the answers.
  expect(failures.filter((line) => / -1\b/.test(line))).toEqual([]);
}

export async function sendTooMuch(): Promise<void> {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(mock.port, '127.0.0.1', () => {
      socket.write(json('', 10 * MAX_BODY));
      const chunk = Buffer.alloc(1024 * 1024, 'x');
      for (let sent = 0; sent <= MAX_BODY; sent += chunk.length) socket.write(chunk);
    });
    let received = '';
    socket.on('data', (data) => {
      received += data;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(received));
  });
  expect(answer).toContain('"errcode":45002');
  expect(answer.toLowerCase()).toContain('connection: close');
  expect(await alive()).toBe(true);
}
