import { once } from 'node:events';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import express4 from 'express-4';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createPush, type Push } from '../src/index.ts';
import { toKoaMiddleware, toNodeHandler } from '../src/node.ts';
import { keys, opened, payment, sent, text } from './wechat.ts';

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`;
}

type Listener = (push: Push) => RequestListener;

const http: Listener = (push) => toNodeHandler(push);

const withExpress =
  (use: unknown[] = [], make: () => unknown = express): Listener =>
  (push) => {
    const app = make() as ReturnType<typeof express>;
    for (const parser of use) app.use(parser as never);
    const router = express.Router();
    router.all('/', toNodeHandler(push));
    if (make === express) app.use('/wechat', router);
    else app.all('/wechat', toNodeHandler(push));
    return app as unknown as RequestListener;
  };

const withKoa =
  (use: unknown[] = []): Listener =>
  (push) => {
    const app = new Koa();
    for (const parser of use) app.use(parser as never);
    return app.use(toKoaMiddleware(push)).callback() as RequestListener;
  };

/** As NestJS with `rawBody: true` has it. */
const keepRaw = express.json({
  verify: (request, _response, raw) => void Object.assign(request, { rawBody: raw }),
});

/** As parsers of XML leave it: xml2js with its arrays. */
const xmlParsed: express.RequestHandler = (request, _response, next) => {
  express.text({ type: '*/*' })(request, _response, () => {
    const Encrypt = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(request.body)?.[1];
    if (Encrypt) request.body = { xml: { tousername: ['gh_1'], encrypt: [Encrypt] } };
    next();
  });
};

const servers: [name: string, Listener, formats: ('json' | 'xml')[], modes: ('plain' | 'secure')[]][] = [
  ['node:http', http, ['json', 'xml'], ['plain', 'secure']],
  ['Express 5', withExpress(), ['json', 'xml'], ['plain', 'secure']],
  ['Express 4', withExpress([], express4), ['json', 'xml'], ['plain', 'secure']],
  ['Express with express.json()', withExpress([express.json()]), ['json', 'xml'], ['secure']],
  [
    'Express 4 with all its parsers',
    withExpress([express4.json(), express4.urlencoded({ extended: true })], express4),
    ['json', 'xml'],
    ['secure'],
  ],
  [
    'Express with express.text()',
    withExpress([express.text({ type: '*/*' })]),
    ['json', 'xml'],
    ['plain', 'secure'],
  ],
  [
    'Express with express.raw()',
    withExpress([express.raw({ type: '*/*' })]),
    ['json', 'xml'],
    ['plain', 'secure'],
  ],
  ['Express with a raw body kept', withExpress([keepRaw]), ['json'], ['plain', 'secure']],
  ['Express with a parser of XML', withExpress([xmlParsed]), ['xml'], ['secure']],
  ['Koa', withKoa(), ['json', 'xml'], ['plain', 'secure']],
  [
    'Koa with koa-bodyparser',
    withKoa([bodyParser({ enableTypes: ['json', 'text', 'xml'] })]),
    ['json', 'xml'],
    ['plain', 'secure'],
  ],
];

describe.each(servers)('%s', (_, listener, formats, modes) => {
  test.each(modes)('in %s mode: verification, messages, answers, refusals', async (mode) => {
    const push = createPush({ ...keys, mode })
      .on('xpay_goods_deliver_notify', ({ OutTradeNo }) => ({ ErrCode: 0, ErrMsg: OutTradeNo }))
      .on('text', ({ MsgId, Content }) => ({
        MsgType: 'transfer_customer_service',
        ToUserName: MsgId,
        FromUserName: Content,
      }));
    const url = await listen(createServer(listener(push)));

    const get = await sent('', { mode: 'plain', url });
    expect(await (await fetch(`${get.url}&echostr=427`)).text()).toBe('427');
    expect((await fetch(`${get.url}x&echostr=427`)).status).toBe(403);

    for (const format of formats) {
      const contentType = { 'content-type': format === 'xml' ? 'text/xml' : 'application/json' };
      const post = async (message: object) => {
        const { body, nonce, url: to } = await sent(message, { mode, format, url });
        const answer = await fetch(to, { method: 'POST', body, headers: contentType });
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          200,
          format === 'xml' ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
        ]);
        return opened(await answer.text(), nonce);
      };
      const paid = payment();
      expect(await post(paid)).toContain(paid.OutTradeNo);
      // With every digit, and in UTF-8.
      const MsgId = '9007199254740993';
      const answer = await post(text({ MsgId, Content: '你好，世界 😀' }));
      expect(answer).toContain(MsgId);
      expect(answer).toContain('你好，世界 😀');

      const refused = await fetch(`${url}?signature=1&timestamp=2&nonce=3`, {
        method: 'POST',
        body: '{}',
        headers: contentType,
      });
      expect([refused.status, await refused.text()]).toEqual([403, '']);
    }
  });
});

test('a body past the limit is answered, although it was not read', async () => {
  const push = createPush({ ...keys, mode: 'secure', maxBody: 1_000 });
  const url = await listen(createServer(toNodeHandler(push)));
  const { url: to } = await sent(text(), { url });
  expect((await fetch(to, { method: 'POST', body: 'x'.repeat(100_000) })).status).toBe(400);
  // Of unknown length, and still being sent when it is refused.
  const sending = httpRequest(to, { method: 'POST' });
  sending.write('x'.repeat(2_000));
  const [answer]: IncomingMessage[] = await once(sending, 'response');
  expect(answer?.statusCode).toBe(400);
  sending.destroy();
});

test('in plain mode a parsed body that has lost digits is not handled: WeChat sends it again', async () => {
  const [onError, handler] = [vi.fn(), vi.fn()];
  const push = createPush({ ...keys, mode: 'plain', hooks: { onError } }).onOther(handler);
  const url = await listen(createServer(withExpress([express.json()])(push)));
  const { url: to } = await sent(text(), { url, mode: 'plain' });
  const post = (body: string) =>
    fetch(to, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  expect((await post('{"MsgType":"text","MsgId":9007199254740993}')).status).toBe(500);
  expect(String(onError.mock.calls[0]?.[0].error)).toContain('keep the raw body');
  expect(handler).not.toHaveBeenCalled();
  expect((await post('{"MsgType":"text","MsgId":9007199254740991}')).status).toBe(200);
});

test('in compatible mode a parser may have changed the plain message: only the encrypted one counts', async () => {
  const got: unknown[] = [];
  const push = createPush({ ...keys, mode: 'compatible' }).on('text', ({ MsgId }) => void got.push(MsgId));
  const url = await listen(createServer(withExpress([express.json()])(push)));
  const shown = JSON.stringify(text({ MsgId: '@' })).replace('"@"', '24511111111111113');
  const { url: to, body } = await sent(shown, { mode: 'compatible', url });
  const { Encrypt } = JSON.parse(body);
  const both = `${shown.slice(0, -1)},"Encrypt":"${Encrypt}"}`;
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(to, { method: 'POST', body: both, headers })).status).toBe(200);
  expect(got).toEqual(['24511111111111113']);
});

test.each([
  ['as xml2js leaves it', { xml: { MsgType: ['text'], Content: ['hello'] } }],
  ['without its arrays', { xml: { msgtype: 'text' } }],
  ['without its outermost element', { MsgType: ['text'], Content: ['hello'] }],
])('in plain mode an object made of XML is not handled: %s', async (_, parsed) => {
  const [onError, handler] = [vi.fn(), vi.fn()];
  const push = createPush({ ...keys, mode: 'plain', hooks: { onError } }).onOther(handler);
  const parser: express.RequestHandler = (request, _response, next) => {
    request.body = parsed;
    next();
  };
  const url = await listen(createServer(withExpress([parser])(push)));
  const { url: to, body } = await sent(text(), { url, mode: 'plain', format: 'xml' });
  expect((await fetch(to, { method: 'POST', body })).status).toBe(500);
  expect(String(onError.mock.calls[0]?.[0].error)).toContain('keep the raw body');
  expect(handler).not.toHaveBeenCalled();
});

describe('behind a parser of JSON, a body of a stranger', () => {
  const forged = '{"x\\n2026-01-01 FORGED LINE":12345678901234567890}';
  const bodies = [
    ['without a signature', '{"a":1}'],
    ['with an xml that is nothing', '{"xml":null}'],
    ['with an xml', '{"xml":{"MsgType":["text"]}}'],
    ['with a list for a MsgType', '{"MsgType":[]}'],
    ['45,000 levels deep', `{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}`],
    ['with a forged line of a log', forged],
    ['with an Encrypt that is none', '{"Encrypt":[{"toString":1}]}'],
    ['that is empty', '{}'],
  ] as const;
  const listening = async (mode: 'plain' | 'compatible' | 'secure') => {
    const hooks = { onError: vi.fn(), onRefuse: vi.fn() };
    const push = createPush({ ...keys, mode, hooks });
    const url = await listen(createServer(withExpress([express.json()])(push)));
    const post = (to: string, body: string) =>
      fetch(to, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    return { ...hooks, url, post };
  };

  describe.each(['secure', 'compatible', 'plain'] as const)('in %s mode', (mode) => {
    test.each(bodies)('%s is refused, and told of as that', async (_, body) => {
      const { onError, onRefuse, url, post } = await listening(mode);
      const unsigned = await post(`${url}?signature=1&msg_signature=1&timestamp=2&nonce=3`, body);
      expect([unsigned.status, await unsigned.text()]).toEqual([403, '']);
      const reason = mode === 'plain' ? 'signature' : 'encryption';
      expect(onRefuse.mock.calls.map(([{ error }]) => error.reason)).toEqual([reason]);
      expect(onError).not.toHaveBeenCalled();
    });
  });

  test('that is signed is handled in plain mode, where it is a message', async () => {
    const { onError, url, post } = await listening('plain');
    const { url: to } = await sent(text(), { url, mode: 'plain' });
    expect((await post(to, '{"MsgType":"text","xml":null}')).status).toBe(200);
    expect((await post(to, `{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}`)).status).toBe(400);
    expect(onError).not.toHaveBeenCalled();
    expect((await post(to, forged)).status).toBe(500);
    const message = String(onError.mock.calls[0]?.[0].error);
    expect(message).toContain('has changed x\\u{a}2026-01-01 FORGED LINE, which');
    expect(message).not.toContain('\n');
  });
});

test('a sender that hangs up in the middle of a body is a refusal, not a failure', async () => {
  const [onError, onRefuse] = [vi.fn(), vi.fn()];
  const push = createPush({ ...keys, mode: 'secure', hooks: { onError, onRefuse } });
  const url = await listen(createServer(toNodeHandler(push)));
  const sending = httpRequest(url, { method: 'POST', headers: { 'content-length': 100 } });
  sending.on('error', () => {});
  await new Promise<unknown>((resolve) => sending.write('{', resolve));
  sending.destroy();
  await vi.waitFor(() => expect(onRefuse).toHaveBeenCalled(), 50_000);
  expect(onRefuse.mock.calls[0]?.[0]).toMatchObject({ status: 400, error: { reason: 'aborted' } });
  expect(onError).not.toHaveBeenCalled();
});

test('a body that something has read and left nowhere is a failure of this side', async () => {
  const onError = vi.fn();
  const push = createPush({ ...keys, mode: 'secure', hooks: { onError } });
  const handler = toNodeHandler(push);
  const url = await listen(
    createServer(async (request, response) => {
      for await (const _ of request);
      await handler(request, response);
    }),
  );
  const { url: to, body } = await sent(text(), { url });
  expect((await fetch(to, { method: 'POST', body })).status).toBe(500);
  expect(String(onError.mock.calls[0]?.[0].error)).toContain('The body was read before');
});

test('a mistake is said at once', () => {
  expect(() => toNodeHandler(undefined as never)).toThrow('toNodeHandler takes what createPush returns');
  expect(() => toKoaMiddleware({} as never)).toThrow('toKoaMiddleware takes what createPush returns');
});
