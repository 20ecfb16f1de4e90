// Random and hostile requests at a mock in a process of its own: it must answer the next call, never end,
// and answer in WeChat's form or with a plain HTTP error. The seed makes a failure repeatable.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '../src/engine/operations.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_240_310);
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 40);
const A_ROUND = 25;

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
function createRandom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = createRandom(SEED);
const upTo = (most: number) => Math.floor(random() * most);
const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length)] as Item;
const bytes = (length: number) => Buffer.from(Array.from({ length }, () => upTo(256)));

const METHODS = [
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PURGE',
  'get',
  'BREW',
  '',
];
const TYPES = [
  'application/json',
  'application/json; charset=gbk',
  'text/plain',
  'multipart/form-data; boundary=b',
  `multipart/form-data; boundary=${'-'.repeat(70)}`,
  'multipart/form-data',
  'application/x-www-form-urlencoded',
  'image/*;q=0',
  '\u00ff',
  '',
];
let token = '';

function target(): string {
  const path = pick([
    () => pick(paths),
    () => pick(paths),
    () => `${pick(paths)}${pick(['/', '//', '/..', '%00', '%', ';', '\\', 's'])}`,
    () =>
      pick(['*', '/', '//', '', 'http://x/', 'http://[::bad/', '/__proto__', '/__mock/media/', '/%c0%ae']),
    () => `/${bytes(upTo(200)).toString('base64url')}`,
    () => `/${'a/'.repeat(upTo(5_000))}`,
  ])();
  const query = pick([
    () => `access_token=${token}`,
    () => `access_token=${token}`,
    () => `access_token=${token}&access_token=${token}`,
    () =>
      `access_token=${token}&type=image&media_id=${upTo(9)}&openid=o&signature=${'a'.repeat(64)}&sig_method=hmac_sha256&pay_sig=${'b'.repeat(64)}`,
    () => `access_token=${'t'.repeat(upTo(9_000))}`,
    () => 'a=1&'.repeat(upTo(150)),
    () => '__proto__=1&constructor=2&hasOwnProperty=3&toString=%ff',
    () => 'appid=wx1&secret=s&grant_type=client_credential&js_code=c',
    () => '',
  ])();
  return query ? `${path}?${query}` : path;
}

function value(depth = 0): unknown {
  return pick<() => unknown>([
    () => upTo(1e6),
    () => -1e308,
    () => 2921020570379436032n.toString(),
    () => 'x'.repeat(upTo(300)),
    () => '\ud800',
    () => null,
    () => true,
    () => '20240310',
    () => (depth < 5 ? Array.from({ length: upTo(5) }, () => value(depth + 1)) : []),
    () =>
      depth < 5
        ? Object.fromEntries(
            Array.from({ length: upTo(6) }, () => [
              pick([
                'openid',
                'code',
                'cgi_path',
                'appid',
                '__proto__',
                'constructor',
                'begin_date',
                'end_date',
                'env',
                '',
              ]),
              value(depth + 1),
            ]),
          )
        : {},
  ])();
}

const part = (head: string, content: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);

function body(): Buffer {
  return pick<() => Buffer>([
    () => Buffer.alloc(0),
    () => Buffer.from(JSON.stringify(value())),
    () =>
      Buffer.from(
        JSON.stringify(
          Object.assign(Object.create(null), { begin_date: '20240310', end_date: '20240310', x: value() }),
        ),
      ),
    () => Buffer.from('['.repeat(upTo(200_000))),
    () => Buffer.from(`{"a":"${'\\u0000'.repeat(upTo(5_000))}`),
    () => bytes(upTo(2_000)),
    () => gzipSync(Buffer.alloc(upTo(100_000))),
    () => Buffer.concat([part('name="media"; filename="a.jpg"', bytes(upTo(500))), Buffer.from('--b--')]),
    () =>
      Buffer.concat([part('name="media"', 'text'), Buffer.from(pick(['--b--', '--b', '--', '', '--b\r\n']))]),
    () =>
      Buffer.concat([
        ...Array.from({ length: upTo(300) }, () => part(`name="${upTo(9)}"`, '')),
        Buffer.from('--b--'),
      ]),
    () => Buffer.from('--b'.repeat(upTo(5_000))),
    () => Buffer.concat([part(`name="${'n'.repeat(upTo(9_000))}"; filename="`, 'x'), Buffer.from('--b--')]),
  ])();
}

function requestBytes(): Buffer {
  const content = body();
  const lines = [
    `${pick(METHODS)} ${target()} ${pick(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', ''])}`,
  ];
  const headers = [
    () => `Host: ${pick(['x', 'localhost', '127.0.0.1', 'evil.example', '', '[', 'a b'])}`,
    () => `Content-Type: ${pick(TYPES)}`,
    () => `Content-Encoding: ${pick(['gzip', 'br', 'identity', 'x'])}`,
    () =>
      `Prefer: ${pick(['errcode=45009', 'errcode=-1', 'example=success', 'example=__proto__', 'dynamic=true', 'dynamic=true, seed=x', ',;=,="'])}`,
    () => `Origin: ${pick(['null', 'https://evil.example', 'http://x', '%'])}`,
    () => `Sec-Fetch-Site: ${pick(['cross-site', 'same-origin', 'x'])}`,
    () => `Expect: ${pick(['100-continue', 'x'])}`,
    () => `Connection: ${pick(['close', 'keep-alive', 'Upgrade', 'x'])}`,
    () => `Upgrade: ${pick(['websocket', 'h2c'])}`,
    () => `X-${upTo(9)}: ${'x'.repeat(upTo(400))}`,
    () => `Accept: ${pick(['*/*', 'image/*;q=0', 'x'])}`,
    () => `${pick(['', ' ', 'Bad Header', '\u0000', ':'])}: x`,
  ];
  lines.push(headers[0]?.() ?? '');
  for (let count = upTo(6); count > 0; count--) lines.push(pick(headers)());
  const length = `Content-Length: ${content.length}`;
  const [framing, framed] = pick<() => [string[], Buffer]>([
    () => [[length], content],
    () => [[length], content],
    () => [[`Content-Length: ${pick([-1, 0, 1, content.length + 9, 1e12, 'x'])}`], content],
    () => [['Transfer-Encoding: chunked'], chunked(content)],
    () => [['Transfer-Encoding: chunked', length], chunked(content)],
    () => [['Transfer-Encoding: gzip, chunked'], content],
    () => [[], content],
  ])();
  lines.push(...framing);
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), framed]);
}

function chunked(content: Buffer): Buffer {
  const chunk = (text: Buffer, size: string) =>
    Buffer.concat([Buffer.from(`${size}\r\n`), text, Buffer.from('\r\n')]);
  const size = content.length.toString(16);
  return Buffer.concat([
    chunk(
      content,
      pick([
        size,
        size,
        size,
        'zz',
        'fffffffffffffffff',
        `${size};ext="${'x'.repeat(upTo(100))}"`,
        `-${size}`,
      ]),
    ),
    Buffer.from(pick(['0\r\n\r\n', '0\r\n\r\n', '0\r\n', '', '0\r\nTrailer: x\r\n\r\n'])),
  ]);
}

let child: ChildProcess;
let url = '';
let log = '';
beforeAll(async () => {
  const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
  child = spawn(process.execPath, [cli, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  while (!/http:\S+/.test(log))
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'close')]);
  url = /http:\S+/.exec(log)?.[0] ?? '';
  const issued = await fetch(`${url}/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=s`);
  ({ access_token: token } = (await issued.json()) as { access_token: string });
});
afterAll(() => child.kill('SIGKILL'));

/** Sends the bytes in pieces, waits for what comes back, closes. Resolves with what came. */
function sendBytes(content: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    const { hostname, port } = new URL(url);
    const cut = random() < 0.2 ? upTo(content.length) : content.length;
    const middle = upTo(cut);
    const socket = connect(Number(port), hostname, () => {
      socket.write(content.subarray(0, middle));
      socket.write(content.subarray(middle, cut));
      if (random() < 0.3) socket.end();
    });
    // What makes the mock wait ends here, or at the end of the answer: once the mock has answered a request that
    // was sent later, however busy the machine is.
    socket.setTimeout(100, async () => {
      if (received.length === 0) await callAsUsual().catch(() => {});
      socket.destroy();
    });
    socket.on('data', (data) => received.push(data));
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(received).toString('latin1')));
  });
}

/** The first answer of what came, where it came whole. */
function checkAnswer(received: string): void {
  const [, status = '', head = '', rest = ''] =
    /^HTTP\/1\.1 (\d{3}) [^\r]*\r\n((?:[^\r]+\r\n)*)\r\n(.*)$/s.exec(
      received.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, ''),
    ) ?? [];
  expect(status, received.slice(0, 300)).toMatch(
    /^(200|204|400|403|404|405|408|411|413|414|417|421|431|501|505)$/,
  );
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? -1);
  if (!/content-type: application\/json/i.test(head) || length < 0 || rest.length < length) return;
  // An answer to HEAD has no body: what follows is the next answer.
  if (rest.startsWith('HTTP/1.1 ')) return;
  const answer: unknown = JSON.parse(Buffer.from(rest.slice(0, length), 'latin1').toString());
  expect(answer).toBeTypeOf('object');
  const { errcode = 0, errmsg = 'ok' } = Object(answer);
  expect(errcode).toBeTypeOf('number');
  expect(errmsg).toBeTypeOf('string');
}

/** What a program does: a token, and a call with it. */
async function callAsUsual(): Promise<void> {
  const issued = await fetch(`${url}/cgi-bin/token?grant_type=client_credential&appid=wx2&secret=s`);
  const { access_token } = (await issued.json()) as { access_token: string };
  const path = `/datacube/getweanalysisappiddailyretaininfo?access_token=${access_token}`;
  const body = JSON.stringify({ begin_date: '20240310', end_date: '20240310' });
  const answer = await fetch(url + path, { method: 'POST', body });
  expect(await answer.json()).toMatchObject({ ref_date: '20240310' });
}

test(`${ROUNDS * A_ROUND} random requests do not end the mock, nor leave it unable to answer (seed ${SEED})`, async () => {
  let answered = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const answers = await Promise.all(Array.from({ length: A_ROUND }, () => sendBytes(requestBytes())));
    for (const answer of answers.filter((each) => each !== '')) {
      checkAnswer(answer);
      answered++;
    }
    await callAsUsual();
    expect(child.exitCode).toBeNull();
  }
  // Most of them are whole requests: the test would say nothing if they were not answered.
  expect(answered).toBeGreaterThan((ROUNDS * A_ROUND) / 3);
  // The mock's own faults would stand in its log with their place in the source.
  expect(log.split('\n').filter((line) => / -1 \w*Error/.test(line))).toEqual([]);
}, 120_000);
