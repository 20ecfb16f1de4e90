// The fault table of the README: what a caller sees of each fault, how many requests it costs, and that no
// secret is in anything that could be printed. A real server on loopback, over each transport.
import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createClient, type Hooks, type RequestEvent } from '../src/index.ts';
import { DAY, NOBODY, RETENTION, type Seen, serve } from './server.ts';
import { transports } from './transports.ts';
import { withoutPauses } from './without-pauses.ts';

withoutPauses();

const SECRETS = ['TOKEN/xyzzy-1==', 'TOKEN/xyzzy-2==', 'APPKEY/xyzzy-3==', 'SESSION/xyzzy-4=='];
const [FIRST = '', SECOND = '', appKey = '', session_key = ''] = SECRETS;

interface Fault {
  name: string;
  /** No answer comes, or no end of one: the timeout is the subject. */
  hangs?: true;
  answer: (request: Seen, response: ServerResponse, count: number) => unknown;
  /** What a read and a change see: an error with these fields, or `success`; and the requests that each costs. */
  read: [outcome: object | 'success', requests: number];
  change: [outcome: object | 'success', requests: number];
}

const NETWORK = { code: 'WEAPP_NETWORK' };
const http = (status: number) => ({ code: 'WEAPP_HTTP', status });
const api = (errcode: number) => ({ code: 'WEAPP_API', errcode });
const page = (status: number) => (_: Seen, response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
// What WeChat may repeat of a request in its message.
const echo = ({ url, body }: Seen) => `${url.search} ${body}, rid: 61725984-6126f6f9-040f19c4`;
const tokenOf = ({ url }: Seen) => url.searchParams.get('access_token');

const FAULTS: Fault[] = [
  {
    name: 'reset in the headers',
    answer: (_, { socket }) =>
      void socket?.write('HTTP/1.1 200 OK\r\nContent-Ty', () => socket.resetAndDestroy()),
    read: [NETWORK, 3],
    change: [NETWORK, 1],
  },
  {
    name: 'reset in the body',
    answer: (_, { socket }) =>
      void socket?.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"a":', () =>
        socket.resetAndDestroy(),
      ),
    read: [NETWORK, 3],
    change: [NETWORK, 1],
  },
  {
    name: 'closed without an answer',
    answer: (_, { socket }) => void socket?.destroy(),
    read: [NETWORK, 3],
    change: [NETWORK, 1],
  },
  {
    name: 'headers that never come',
    hangs: true,
    answer: () => undefined,
    read: [{ code: 'WEAPP_TIMEOUT' }, 1],
    change: [{ code: 'WEAPP_TIMEOUT' }, 1],
  },
  {
    name: 'a body that stalls',
    hangs: true,
    answer: (_, response) => void response.writeHead(200, { 'content-length': 99 }).write('{"a":'),
    read: [{ code: 'WEAPP_TIMEOUT' }, 1],
    change: [{ code: 'WEAPP_TIMEOUT' }, 1],
  },
  { name: 'HTTP 500 with HTML', answer: page(500), read: [http(500), 3], change: [http(500), 1] },
  { name: 'HTTP 502 with HTML', answer: page(502), read: [http(502), 3], change: [http(502), 1] },
  { name: 'HTTP 404 with HTML', answer: page(404), read: [http(404), 1], change: [http(404), 1] },
  {
    name: 'HTTP 429 with Retry-After, then success',
    answer: (_, response, count) =>
      count > 1 ? RETENTION : void response.writeHead(429, { 'retry-after': '0' }).end(),
    read: ['success', 2],
    change: [http(429), 1],
  },
  {
    name: 'HTTP 200 with HTML',
    answer: page(200),
    read: [http(200), 1],
    change: [http(200), 1],
  },
  { name: 'JSON cut short', answer: () => '{"ref_date":"2017', read: [http(200), 1], change: [http(200), 1] },
  {
    name: 'an empty body',
    answer: (_, response) => void response.end(),
    read: [http(200), 1],
    change: [http(200), 1],
  },
  {
    name: 'gzip that is none',
    answer: (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"a":1}'),
    read: [{ ...NETWORK, reason: 'Z_DATA_ERROR' }, 1],
    change: [NETWORK, 1],
  },
  {
    name: 'a redirect',
    answer: (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    read: [http(302), 1],
    change: [http(302), 1],
  },
  {
    name: 'errcode -1 twice, then success',
    answer: (request, _, count) => (count > 2 ? RETENTION : { errcode: -1, errmsg: echo(request) }),
    read: ['success', 3],
    change: [api(-1), 1],
  },
  {
    name: 'errcode -1 each time',
    answer: (request) => ({ errcode: -1, errmsg: echo(request) }),
    read: [api(-1), 3],
    change: [api(-1), 1],
  },
  {
    name: '40001 once',
    answer: (request) => (tokenOf(request) === FIRST ? { errcode: 40001, errmsg: echo(request) } : RETENTION),
    read: ['success', 2],
    change: ['success', 2],
  },
  {
    name: '40001 each time',
    answer: (request) => ({ errcode: 40001, errmsg: echo(request) }),
    read: [api(40001), 2],
    change: [api(40001), 2],
  },
  {
    name: '45009, quota used up',
    answer: (request) => ({ errcode: 45009, errmsg: echo(request) }),
    read: [api(45009), 1],
    change: [api(45009), 1],
  },
];

/** Only the tests that move the clock get there. */
const TIMEOUT = 600_000;

/** A token source with two tokens, and a client that records all that could be printed. */
function watchedClient(
  baseUrl: string,
  transport: (typeof transports)[number][1],
  get?: () => Promise<string>,
) {
  const printed: unknown[] = [];
  const attempts: string[] = [];
  let token = FIRST;
  const record = (event: unknown) => void printed.push(event);
  const recordRequest = (event: RequestEvent) => {
    attempts.push(event.host);
    record(event);
  };
  const hooks: Hooks = { onRequest: recordRequest, onResponse: record, onRetry: record, onError: record };
  const wx = createClient({
    baseUrl,
    transport,
    timeout: TIMEOUT,
    hooks,
    debug: record,
    pay: { appKey },
    credential: {
      get: get ?? (() => token),
      invalidate(refused) {
        if (refused === token) token = SECOND;
      },
    },
  });
  const calls = {
    read: () => wx.getDailyRetain(DAY, { session_key }),
    change: () =>
      wx.currency_pay(
        { openid: 'o', env: 0, user_ip: '127.0.0.1', amount: 1, order_id: 'a', payitem: '[]', remark: 'r' },
        { session_key },
      ),
  };
  return { printed, attempts, calls };
}

function expectNoSecret(printed: unknown[]): void {
  const text = inspect(printed, { depth: 30, showHidden: true, getters: true }) + JSON.stringify(printed);
  expect(printed.length).toBeGreaterThan(0);
  const leaks = [...SECRETS, ...SECRETS.map(encodeURIComponent)].filter((secret) => text.includes(secret));
  expect([...leaks, ...(text.match(/(access_token|pay_sig|signature)=(?!\*\*\*).{0,9}/g) ?? [])]).toEqual([]);
}

afterEach(() => void vi.useRealTimers());

const settle = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'success',
    (error: unknown) => error,
  );

describe.each(transports)('over %s', (_, transport) => {
  describe.each(['read', 'change'] as const)('a %s', (kind) => {
    const quick = FAULTS.filter(({ hangs }) => !hangs);
    test.concurrent.each(quick.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
      let count = 0;
      const { baseUrl, seen } = await serve((request, response) => fault.answer(request, response, ++count));
      const { calls, printed, attempts } = watchedClient(baseUrl, transport);
      const outcome = await settle(calls[kind]());
      const [expected, requests] = fault[kind];

      if (expected === 'success') expect(outcome).toBe('success');
      else expect(outcome).toMatchObject(expected);
      expect(attempts).toHaveLength(requests);
      // A request that follows a reset at once may be lost with the old connection.
      expect(seen.length).toBeGreaterThanOrEqual(1);
      expect(seen.length).toBeLessThanOrEqual(requests);
      printed.push(outcome);
      expectNoSecret(printed);
    });

    test('a refused connection', async () => {
      const { calls, printed, attempts } = watchedClient(NOBODY[0], transport);
      const error = await settle(calls[kind]());

      expect(error).toMatchObject({ code: 'WEAPP_NETWORK', reason: 'ECONNREFUSED' });
      // It cannot have arrived, so that a change is tried again too.
      expect(attempts).toHaveLength(3);
      printed.push(error);
      expectNoSecret(printed);
    });

    const hanging = FAULTS.filter(({ hangs }) => hangs);
    test.each(hanging.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { baseUrl, seen } = await serve(async (request, response) => {
        await fault.answer(request, response, 1);
        vi.advanceTimersByTime(TIMEOUT);
      });
      const { calls, printed } = watchedClient(baseUrl, transport);
      const outcome = await settle(calls[kind]());

      expect(outcome).toMatchObject(Object(fault[kind][0]));
      expect(seen).toHaveLength(fault[kind][1]);
      printed.push(outcome);
      expectNoSecret(printed);
    });

    test('a token that is slow to come', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const { baseUrl, seen } = await serve(() => RETENTION);
      const { calls, printed } = watchedClient(baseUrl, transport, () => {
        queueMicrotask(() => vi.advanceTimersByTime(TIMEOUT));
        return new Promise(() => {});
      });
      const error = await settle(calls[kind]());

      expect(error).toMatchObject({ code: 'WEAPP_TIMEOUT', timeout: TIMEOUT });
      expect(seen).toHaveLength(0);
      printed.push(error);
      expectNoSecret(printed);
    });
  });
});
