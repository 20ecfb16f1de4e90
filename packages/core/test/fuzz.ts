// Answers at random, from a real server over each transport: bytes, content types, encodings, statuses, sizes,
// chunks, cuts. Whatever comes, a call ends in its value or in a WeappError, and takes no more than the limit.
// A few in test/fuzz.test.ts, more in test/faults/fuzz.test.ts.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, isWeappError } from '../src/index.ts';
import { createCaller, getUnlimitedQRCode } from '../src/operations.ts';
import { DAY } from './server.ts';
import { transports } from './transports.ts';

const LIMIT = 100_000;
const TOKEN = 'TOKEN-xyzzy';

/** mulberry32: the same seed, the same answers. */
function dice(seed: number) {
  let state = seed * 0x9e3779b9;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(...all: T[]): T => all[below(all.length)] as T;
  return { below, pick, chance: (part: number) => next() < part };
}
type Dice = ReturnType<typeof dice>;

const SCALARS = [
  '0',
  '-1',
  '40001',
  '"42001"',
  '"0"',
  'null',
  'true',
  '1e999',
  '3248682510344192008',
  '-0',
  '1.5',
  '"x"',
  '""',
  '[]',
  '{}',
];
const PIECES = [
  '"',
  '\\',
  '\\"',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '-1',
  '9007199254740993',
  '\n',
  '\u0000',
  '\uFEFF',
  '\ud800',
  '中',
  ' ',
  '<html>',
  'rid: a-b',
  TOKEN,
  '__proto__',
  'null',
  '\u001b[2J',
  '\u202e',
];

function json({ below, pick, chance }: Dice, depth = 0): string {
  if (depth > 4 || chance(0.4)) return pick(...SCALARS);
  const more = () => json({ below, pick, chance }, depth + 1);
  const items = Array.from({ length: below(4) }, () => more());
  if (chance(0.5)) return `[${items.join(pick(',', ' , '))}]`;
  return `{${items.map((item) => `${JSON.stringify(pick('errcode', 'errmsg', 'a', '__proto__', 'toJSON', 'access_token', 'then', ''))}:${item}`).join(',')}}`;
}

function text(d: Dice): string {
  const { below, pick, chance } = d;
  const pieces = () => Array.from({ length: below(200) }, () => pick(...PIECES)).join('');
  switch (below(7)) {
    case 0:
      return json(d);
    case 1:
      return `{"errcode":${pick(...SCALARS)},"errmsg":${JSON.stringify(pieces())},"more":${json(d)}}`;
    case 2:
      return `{"errcode":${pick('1', '45009', '"40001"')},"errmsg":"${pick(' ,', 'x ', '\\u001b', '\\"', TOKEN).repeat(below(3000))}"}`;
    case 3:
      return pieces();
    case 4:
      return pick('[', '{"a":', '"', '\\', '1', ' ').repeat(below(20_000));
    case 5:
      return `${json(d)}${chance(0.5) ? pieces() : ''}`;
    default:
      return '';
  }
}

/** A whole answer as bytes on the wire. */
function answer(seed: number): { chunks: Buffer[]; end: 'end' | 'destroy' } {
  const d = dice(seed);
  const { below, pick, chance } = d;
  let body: Buffer = Buffer.from(text(d));
  if (chance(0.1)) body = Buffer.from(Array.from({ length: below(2000) }, () => below(256)));
  if (chance(0.1)) body = Buffer.alloc(below(4 * LIMIT), pick('x', '{', ' ', '\0'));
  const headers: string[] = [];
  const encode = pick<((bytes: Buffer) => Buffer) | undefined>(
    undefined,
    undefined,
    undefined,
    gzipSync,
    deflateSync,
    deflateRawSync,
    brotliCompressSync,
  );
  if (encode) body = encode(body);
  if (encode || chance(0.1))
    headers.push(
      `Content-Encoding: ${pick('gzip', 'deflate', 'br', 'x-gzip', 'identity', 'gzip, gzip', 'zstd', 'nonsense', '', ',')}`,
    );
  headers.push(
    `Content-Type: ${pick('application/json', 'text/plain', 'text/html; charset=gbk', 'image/jpeg', 'application/octet-stream', '', 'x'.repeat(below(300)))}`,
  );
  if (chance(0.1))
    headers.push(`Retry-After: ${pick('0', '-1', '9'.repeat(300), 'Wed', '((((', '1e3', '\u0080')}`);
  if (chance(0.05)) headers.push(`X-A: ${'y'.repeat(below(40_000))}`);
  if (chance(0.1)) body = body.subarray(0, below(body.length + 1));
  const length = chance(0.1) ? below(3 * body.length + 2) : body.length;
  const framing = pick('length', 'length', 'chunked', 'none', 'nonsense');
  if (framing === 'length') headers.push(`Content-Length: ${length}`);
  if (framing === 'nonsense')
    headers.push(`Content-Length: ${pick('-1', '1e3', '99999999999999999999', '1, 2')}`);
  if (framing === 'chunked') headers.push('Transfer-Encoding: chunked');
  const status = pick(200, 200, 200, 200, 200, 200, 204, 206, 301, 304, 400, 404, 429, 500, 502, 600, 999);
  const head = Buffer.from(
    `HTTP/1.1 ${status} ${pick('OK', '', 'x y')}\r\n${headers.join('\r\n')}\r\n\r\n`,
    'latin1',
  );
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const size = 1 + below(pick(10, 1000, 100_000));
    const piece = body.subarray(at, at + size);
    at += size;
    if (framing !== 'chunked') pieces.push(piece);
    else pieces.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'));
    if (pieces.length > 60) {
      pieces.push(body.subarray(at));
      break;
    }
  }
  if (framing === 'chunked' && chance(0.9)) pieces.push(Buffer.from('0\r\n\r\n'));
  return {
    chunks: [chance(0.03) ? Buffer.from(text(d)) : head, ...pieces],
    end: chance(0.1) ? 'destroy' : 'end',
  };
}

/** Asks for `count` answers over each transport, of which the first is that of the seed `start`. */
export function fuzz(count: number, start: number): void {
  let seed = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    socket.once('data', async () => {
      const { chunks, end } = answer(seed);
      for (const chunk of chunks) {
        if (socket.destroyed) return;
        socket.write(chunk);
        await new Promise(setImmediate);
      }
      socket[end]();
    });
  });
  let baseUrl = '';
  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  describe.each(transports)('over %s', (_, transport) => {
    test(`${count} answers from seed ${start} on end in a value or a WeappError`, async () => {
      const options = { baseUrl, transport, credential: TOKEN, retries: 0, maxAnswer: LIMIT, timeout: 0 };
      const lines: string[] = [];
      const wx = createClient({ ...options, debug: (line) => lines.push(line) });
      const call = createCaller(options);
      const ways = [
        () => wx.getDailyRetain(DAY),
        () => wx.raw.sendMessage({} as never),
        () => wx.POST('/wxa/sec/vod/listpackages', { body: {} as never }),
        () => wx.request('POST', '/new'),
        () => wx.getUnlimitedQRCode({ scene: 'a' }),
        () => call(getUnlimitedQRCode, { scene: 'a' }),
      ];
      const before = process.cpuUsage();
      for (seed = start; seed < start + count; seed++) {
        const way = ways[seed % ways.length] ?? expect.unreachable();
        const outcome: unknown = await way().catch((error: unknown) => error);
        const where = `seed ${seed}`;
        const error = outcome instanceof Error ? outcome : Object(outcome).error;
        if (error instanceof Error) {
          expect(isWeappError(error), `${where}: ${inspect(error)}`).toBe(true);
          // An answer is no fault of the caller's.
          expect(Object(error).code, where).not.toBe('WEAPP_USAGE');
          const shown = `${inspect(error, { depth: 20 })}${JSON.stringify(error)}`;
          expect(shown.includes(TOKEN), where).toBe(false);
          expect(error.message.length, where).toBeLessThan(2_000);
          expect(
            /[^\P{Cc}\n]|[\u202e\ufeff]/u.test(error.message),
            `${where}: ${JSON.stringify(error.message)}`,
          ).toBe(false);
        } else expect(outcome, where).not.toBeUndefined();
        const line = lines.pop();
        if (line) expect(/[\p{Cc}\p{Cf}]/u.test(line), where).toBe(false);
      }
      // 100 ms of CPU an answer would be a hundred times the usual.
      const { user } = process.cpuUsage(before);
      expect(user / 1000 / count).toBeLessThan(100);
    }, 600_000);
  });
}
