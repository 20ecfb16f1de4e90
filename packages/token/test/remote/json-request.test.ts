import { describe, expect, test } from 'vitest';
import { type JsonRequest, parseObject, requestJson } from '../../src/remote/json-request.ts';
import { expectHidden } from '../secrets.ts';
import { listen } from '../servers.ts';

const SECRET = 'secret-0123456789abcdef';
const sender = (timeout = 50_000) => ({ fetch: globalThis.fetch, timeout });
const to = (url: string): JsonRequest => ({
  name: 'askForToken',
  host: 'the-host',
  url: `${url}/?secret=${SECRET}`,
  method: 'POST',
  headers: { authorization: `Bearer ${SECRET}` },
  body: { secret: SECRET },
});

const failure = async (request: JsonRequest, timeout?: number): Promise<unknown> => {
  const error: unknown = await requestJson(sender(timeout), request).catch((reason: unknown) => reason);
  expectHidden(error, SECRET);
  return error;
};

test('the body is sent as JSON, and status and JSON object come back', async () => {
  const { url } = await listen((request, response) => {
    response.statusCode = 418;
    response.end(JSON.stringify({ type: request.headers['content-type'] }));
  });
  expect(await requestJson(sender(), to(url))).toEqual({ status: 418, body: { type: 'application/json' } });
});

test('a fetch without streams is read as a whole, within the same limit', async () => {
  const answer = (text: string) => ({
    fetch: async () => ({ status: 200, headers: new Headers(), text: async () => text }) as Response,
    timeout: 0,
  });
  expect(await requestJson(answer('{"a":1}'), to('http://host'))).toEqual({ status: 200, body: { a: 1 } });
  await expect(requestJson(answer('a'.repeat(65_537)), to('http://host'))).rejects.toMatchObject({
    code: 'WEAPP_HTTP',
  });
});

test.each(['', 'null', '7', '[]', '<html>'])('%j is no JSON object', (text) => {
  expect(parseObject(text)).toBeUndefined();
});

describe('no answer is an error that holds nothing of the request', () => {
  test('nobody listens', async () => {
    // No system gives this port to a server.
    expect(await failure(to('http://127.0.0.1:4'))).toMatchObject({
      code: 'WEAPP_NETWORK',
      reason: 'ECONNREFUSED',
    });
  });

  test('the connection breaks', async () => {
    const { url } = await listen((request) => request.socket.destroy());
    expect(await failure(to(url))).toMatchObject({ code: 'WEAPP_NETWORK' });
  });

  test('the answer does not begin in time', async () => {
    const { url } = await listen(() => {});
    expect(await failure(to(url), 100)).toMatchObject({ code: 'WEAPP_TIMEOUT', timeout: 100 });
  });

  test('the answer does not end in time', async () => {
    const { url } = await listen((_, response) => void response.write('{'));
    expect(await failure(to(url), 100)).toMatchObject({ code: 'WEAPP_TIMEOUT' });
  });

  test.each([
    ['sends no answer', () => new Promise<Response>(() => {})],
    ['never ends its answer', async () => new Response(new ReadableStream({}))],
  ])('a fetch that ignores its signal %s', async (_, fetch) => {
    const sent = requestJson({ fetch, timeout: 20 }, to('http://127.0.0.1:4'));
    await expect(sent).rejects.toMatchObject({ code: 'WEAPP_TIMEOUT', timeout: 20 });
  });

  test.each([200, 503])('an answer %i without end is read up to 64 KB, then closed', async (status) => {
    let isClosed = () => {};
    const closed = new Promise<void>((resolve) => {
      isClosed = resolve;
    });
    const { url } = await listen((_, response) => {
      response.writeHead(status);
      const timer = setInterval(() => response.write('a'.repeat(16_384)), 1);
      response.on('close', () => {
        clearInterval(timer);
        isClosed();
      });
    });
    expect(await failure(to(url))).toMatchObject({ code: 'WEAPP_HTTP', status });
    await closed;
  });

  test('a redirect is not followed', async () => {
    const asked: string[] = [];
    const other = await listen((request, response) => {
      asked.push(request.url ?? '');
      response.end('{}');
    });
    const { url } = await listen((_, response) => {
      response.writeHead(307, { location: other.url });
      response.end();
    });
    expect(await failure(to(url))).toMatchObject({ code: 'WEAPP_HTTP', status: 307 });
    expect(asked).toEqual([]);
  });
});
