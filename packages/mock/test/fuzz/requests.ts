import { gzipSync } from 'node:zlib';
import { paths } from '../../src/engine/operations.ts';
import { specCalls } from '../spec-examples.ts';
import { controlCall } from './control-calls.ts';
import { createRandom, type Random } from './random.ts';

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

const VERSIONS = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0'];
const LIKELY_TYPES = [...Array(4).fill('application/json'), 'multipart/form-data; boundary=b'];

/** 64 MB of nothing. */
const BOMB = gzipSync(Buffer.alloc(64 * 1024 * 1024));
const examples = specCalls.filter(({ body }) => !(body instanceof FormData));

/** Requests that no client library would send, from a seed: to WeChat's API and to the control API. */
export function createRequests(seed: number) {
  const random = createRandom(seed);
  const { upTo, pick, bytes } = random;
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
      () => BOMB,
      () => Buffer.concat([part('name="media"; filename="a.jpg"', bytes(upTo(500))), Buffer.from('--b--')]),
      () =>
        Buffer.concat([
          part('name="media"', 'text'),
          Buffer.from(pick(['--b--', '--b', '--', '', '--b\r\n'])),
        ]),
      () =>
        Buffer.concat([
          ...Array.from({ length: upTo(300) }, () => part(`name="${upTo(9)}"`, '')),
          Buffer.from('--b--'),
        ]),
      () => Buffer.from('--b'.repeat(upTo(5_000))),
      () => Buffer.concat([part(`name="${'n'.repeat(upTo(9_000))}"; filename="`, 'x'), Buffer.from('--b--')]),
    ])();
  }

  /** An example of the spec, most of it right: the app gets objects, and changes and removes them. */
  function example() {
    const { method, path, query, body: right } = pick(examples);
    const fields = new URLSearchParams({ ...query, access_token: token, pay_sig: '0'.repeat(64) });
    const isObject = typeof right === 'object' && right !== null;
    const names = isObject ? Object.keys(right) : [];
    const changed = random.isLucky(0.5) ? {} : { [pick([...names, 'other'])]: value() };
    const content = Buffer.from(isObject ? JSON.stringify({ ...right, ...changed }) : '');
    return { line: [method, `${path}?${fields}`], content };
  }

  /** Headers that may be there. */
  const odd = [
    () =>
      `Prefer: ${pick(['errcode=45009', 'errcode=-1', 'example=success', 'example=__proto__', 'dynamic=true', 'dynamic=true, seed=x', 'delay=9', 'status=502', 'drop', ',;=,="'])}`,
    () => `Connection: ${pick(['close', 'keep-alive'])}`,
    () => `X-${upTo(9)}: ${'x'.repeat(upTo(400))}`,
    () => `Accept: ${pick(['*/*', 'image/*;q=0', 'x'])}`,
    () => `Accept-Encoding: ${pick(['gzip', 'br;q=0, *', 'x'])}`,
  ];
  /** Headers that a call rarely survives. */
  const broken = [
    () => `Content-Type: ${pick(TYPES)}`,
    () => `Content-Encoding: ${pick(['gzip', 'br', 'identity', 'x'])}`,
    () => `Origin: ${pick(['null', 'https://evil.example', 'http://x', '%'])}`,
    () => `Sec-Fetch-Site: ${pick(['cross-site', 'same-origin', 'x'])}`,
    () => `Expect: ${pick(['100-continue', 'x'])}`,
    () => `Connection: ${pick(['Upgrade', 'x'])}`,
    () => `Upgrade: ${pick(['websocket', 'h2c'])}`,
    () => `${pick(['', ' ', 'Bad Header', '\u0000', ':'])}: x`,
  ];

  /** What is sent, and whether everything about it may be wrong, or just some of it. */
  const kinds = [
    () => ({ line: [pick(METHODS), target()], content: body(), isWild: true }),
    () => ({ line: [pick(['GET', 'POST']), target()], content: body(), isWild: false }),
    () => ({ ...example(), isWild: false }),
    () => ({ ...controlCall(random, value), isWild: false }),
  ];

  /** One request as it goes over the wire, in most cases a whole one. */
  function next(): Buffer {
    const { line, content, isWild } = pick(kinds)();
    const version = isWild ? pick(['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', '']) : pick(VERSIONS);
    const lines = [...line, version].join(' ').split('\r\n');
    if (isWild) lines.push(`Host: ${pick(['x', '127.0.0.1', 'evil.example', '', '[', 'a b'])}`);
    else lines.push('Host: localhost', `Content-Type: ${pick(LIKELY_TYPES)}`);
    const headers = isWild ? [...odd, ...broken] : odd;
    for (let count = upTo(isWild ? 6 : 3); count > 0; count--) lines.push(pick(headers)());
    if (content === BOMB) lines.push('Content-Encoding: gzip');
    const [framing, framed] = isWild ? anyFraming(random, content) : rightFraming(random, content);
    return Buffer.concat([Buffer.from(`${[...lines, ...framing].join('\r\n')}\r\n\r\n`, 'latin1'), framed]);
  }

  return {
    next,
    random,
    /** What calls carry from now on. */
    use(issued: string): void {
      token = issued;
    },
  };
}

function rightFraming({ isLucky }: Random, content: Buffer): [string[], Buffer] {
  if (isLucky(0.7)) return [[`Content-Length: ${content.length}`], content];
  const chunks = [`${content.length.toString(16)}\r\n`, content, '\r\n0\r\n\r\n'];
  const framed =
    content.length === 0 ? Buffer.from('0\r\n\r\n') : Buffer.concat(chunks.map((each) => Buffer.from(each)));
  return [['Transfer-Encoding: chunked'], framed];
}

function anyFraming(random: Random, content: Buffer): [string[], Buffer] {
  const length = `Content-Length: ${content.length}`;
  return random.pick<() => [string[], Buffer]>([
    () => [[length], content],
    () => [[`Content-Length: ${random.pick([-1, 0, 1, content.length + 9, 1e12, 'x'])}`], content],
    () => [['Transfer-Encoding: chunked'], chunked(random, content)],
    () => [['Transfer-Encoding: chunked', length], chunked(random, content)],
    () => [['Transfer-Encoding: gzip, chunked'], content],
    () => [[], content],
  ])();
}

function chunked({ upTo, pick }: Random, content: Buffer): Buffer {
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
