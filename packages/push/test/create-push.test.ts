import { WeappUsageError } from '@weapp-openapi/core';
import { describe, expect, test, vi } from 'vitest';
import { createPush, memorySeen, type Push, type PushMessage, reply } from '../src/index.ts';
import * as guide from './vectors.ts';
import { keys, opened, payment, request, sent, text } from './wechat.ts';

const { token, encodingAESKey, appid } = guide;
const guideKeys = { token, encodingAESKey, appid, maxAge: Infinity };
const url = (parameters: Record<string, string>) =>
  `https://www.qq.com/recive?${new URLSearchParams(parameters)}`;

describe("the guide's own requests", () => {
  test('the verification of a URL is answered with its echostr', async () => {
    const push = createPush({ ...guideKeys, mode: 'secure' });
    const answer = await push.fetch(
      new Request(url({ ...guide.verification, echostr: '4375120948345356249' })),
    );
    expect([answer.status, await answer.text()]).toEqual([200, '4375120948345356249']);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  test('a message in plain mode reaches its handler', async () => {
    const messages: PushMessage<'debug_demo'>[] = [];
    const push = createPush({ token, mode: 'plain', maxAge: Infinity }).on('debug_demo', (message) => {
      messages.push(message);
    });
    const body = guide.secure.message.replace('1714112445', '1714037059');
    const answer = await push.fetch(new Request(url(guide.plain), { method: 'POST', body }));
    expect([answer.status, await answer.text()]).toEqual([200, 'success']);
    expect(messages).toEqual([JSON.parse(body)]);
  });

  test.each(['secure', 'compatible'] as const)(
    'a message in %s mode, and an encrypted answer',
    async (mode) => {
      const { timestamp, nonce, signature, msg_signature, Encrypt, message } = guide.secure;
      const received: unknown[] = [];
      const push = createPush({ ...guideKeys, mode }).onOther((given) => void received.push(given));
      push.on('debug_demo', (given) => {
        received.push(given);
        return JSON.parse(guide.answer.message);
      });
      const answer = await push.fetch(
        new Request(url({ signature, timestamp, nonce, openid: 'o', encrypt_type: 'aes', msg_signature }), {
          method: 'POST',
          body: JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt }, undefined, 4),
        }),
      );
      expect(received).toEqual([JSON.parse(message)]);
      const sealed = await answer.json();
      expect(Object.keys(sealed)).toEqual(['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce']);
      expect(sealed.Nonce).toBe(nonce);
      const { decryptPush, verifyPushSignature } = await import('@weapp-openapi/crypto');
      expect(await decryptPush({ encodingAESKey, appid, Encrypt: sealed.Encrypt })).toBe(
        guide.answer.message,
      );
      const signed = {
        token,
        timestamp: sealed.TimeStamp,
        nonce,
        Encrypt: sealed.Encrypt,
        signature: sealed.MsgSignature,
      };
      expect(await verifyPushSignature(signed)).toBe(true);
    },
  );
});

describe.each(['json', 'xml'] as const)('%s', (format) => {
  describe.each(['plain', 'compatible', 'secure'] as const)('in %s mode', (mode) => {
    test('a payment is delivered and answered in kind', async () => {
      const paid = payment();
      const push = createPush({ ...keys, mode }).on('xpay_goods_deliver_notify', async (message) => {
        expect(message).toEqual(paid);
        return { ErrCode: 0, ErrMsg: 'success' };
      });
      const { url, body, nonce } = await sent(paid, { mode, format });
      const answer = await push.fetch(new Request(url, { method: 'POST', body }));
      expect(answer.headers.get('content-type')).toContain(format);
      expect(await opened(await answer.text(), nonce)).toBe(
        format === 'xml'
          ? '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[success]]></ErrMsg></xml>'
          : '{"ErrCode":0,"ErrMsg":"success"}',
      );
    });

    test('a message is handed over to support', async () => {
      const message = text();
      const push = createPush({ ...keys, mode }).on('text', (given) => reply.transferToService(given));
      const answer = await opened(await (await push.fetch(await request(message, { mode, format }))).text());
      for (const part of ['transfer_customer_service', message.FromUserName, message.ToUserName])
        expect(answer).toContain(part);
    });
  });
});

test.each(['json', 'xml'] as const)(
  'in compatible mode a user may write <Encrypt> himself, in %s',
  async (format) => {
    const handler = vi.fn();
    const push = createPush({ ...keys, mode: 'compatible' }).on('text', handler);
    for (const Content of ['<Encrypt>AAAA</Encrypt>', '"Encrypt":"AAAA"'])
      expect(
        (await push.fetch(await request(text({ Content }), { mode: 'compatible', format }))).status,
      ).toBe(200);
    expect(handler).toHaveBeenCalledTimes(2);
  },
);

test('in compatible mode the plain text beside the encrypted one counts for nothing', async () => {
  const received: string[] = [];
  const push = createPush({ ...keys, mode: 'compatible' }).on(
    'text',
    ({ Content }) => void received.push(Content),
  );
  const { url, body } = await sent(text({ Content: 'from WeChat' }), { mode: 'compatible' });
  await push.fetch(
    new Request(url, { method: 'POST', body: body.replace('from WeChat', 'from a stranger') }),
  );
  expect(received).toEqual(['from WeChat']);
});

test('what the answer repeats from the message is filled in', async () => {
  const message = {
    ToUserName: 'gh_1',
    FromUserName: 'o1',
    CreateTime: 1,
    MsgType: 'event',
    Event: 'get_quota',
  };
  const push = createPush({ ...keys, mode: 'secure' }).on('get_quota', ({ BizID }) => ({
    ...{ BizID, ResultCode: 0, ResultMsg: 'OK', Quota: 3.5 },
  }));
  const answer = await push.fetch(await request({ ...message, BizID: 'b', BizPwd: 'p', ShopAppID: 'wx1' }));
  expect(JSON.parse(await opened(await answer.text()))).toEqual({
    ...{ ToUserName: 'o1', FromUserName: 'gh_1', CreateTime: expect.closeTo(Date.now() / 1_000, -2) },
    ...{ MsgType: 'event', Event: 'get_quota', BizID: 'b', ResultCode: 0, ResultMsg: 'OK', Quota: 3.5 },
  });
});

test('what has no handler goes to onOther, also what the spec does not have; without it, success', async () => {
  const onMessage = vi.fn();
  const push = createPush({ ...keys, mode: 'secure', hooks: { onMessage } });
  const news = {
    MsgType: 'event',
    Event: 'of_next_year',
    FromUserName: 'o1',
    ToUserName: 'gh_1',
    CreateTime: 7,
    id: 1,
  };
  expect(await (await push.fetch(await request(news))).text()).toBe('success');
  expect(onMessage).toHaveBeenLastCalledWith({ event: 'of_next_year', isHandled: false, format: 'json' });

  const others: unknown[] = [];
  push.onOther((message, { event }) => {
    others.push(event, message);
    return { ErrCode: 0 };
  });
  const answer = await push.fetch(await request(news, { format: 'xml' }));
  expect(await opened(await answer.text())).toBe('<xml><ErrCode>0</ErrCode></xml>');
  await push.fetch(await request(text({ MsgId: 1 })));
  expect(others).toEqual([
    'of_next_year',
    { ...news, id: '1' },
    'text',
    text({ MsgId: '1', CreateTime: expect.any(Number) }),
  ]);
});

test('a handler that fails: status 500, its error for the operator only, and the message comes to it again', async () => {
  const onError = vi.fn();
  let attempts = 0;
  const push = createPush({ ...keys, mode: 'secure', hooks: { onError } }).on('text', () => {
    if (++attempts === 1) throw new Error('the database is down');
  });
  const message = text();
  const first = await push.fetch(await request(message));
  expect([first.status, await first.text()]).toEqual([500, '']);
  expect(onError).toHaveBeenCalledWith({
    event: 'text',
    during: 'handler',
    error: new Error('the database is down'),
  });
  expect((await push.fetch(await request(message))).status).toBe(200);
  expect((await push.fetch(await request(message))).status).toBe(200);
  expect(attempts).toBe(2);
});

test('an ErrCode other than 0 asks for the message again, and then it is handled again', async () => {
  let attempts = 0;
  const push: Push = createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', () =>
    ++attempts === 1 ? push.reply.failure(1, 'out of stock') : push.reply.success(),
  );
  const paid = payment();
  const answers = [];
  for (const RetryTimes of [0, 1, 2])
    answers.push(await opened(await (await push.fetch(await request({ ...paid, RetryTimes }))).text()));
  expect(answers.map((answer) => JSON.parse(answer).ErrCode)).toEqual([1, 0, 0]);
  expect(attempts).toBe(2);
});

test('a handler that hangs is given up and told of, and the next repeat is handled', async () => {
  const onError = vi.fn();
  const seen = memorySeen();
  const base = { ...keys, mode: 'secure', seen } as const;
  const one = createPush({ ...base, giveUp: 50, hooks: { onError } });
  one.on('xpay_goods_deliver_notify', () => new Promise(() => {}));
  const other = createPush(base).on('xpay_goods_deliver_notify', () => reply.success());
  const paid = payment();
  expect((await one.fetch(await request(paid))).status).toBe(500);
  expect(onError).toHaveBeenCalledWith({
    event: 'xpay_goods_deliver_notify',
    during: 'handler',
    error: expect.objectContaining({ message: expect.stringContaining('giveUp') }),
  });
  expect((await other.fetch(await request(paid))).status).toBe(200);
});

test.each(['', null, 0, '0', undefined])('a MsgId that is %j says nothing', async (MsgId) => {
  const handler = vi.fn();
  const push = createPush({ ...keys, mode: 'secure' }).on('text', handler);
  const [one, other] = [text({ MsgId }), text({ MsgId, Content: 'other' })];
  for (const message of [one, other, one]) await push.fetch(await request(message));
  expect(handler).toHaveBeenCalledTimes(2);
});

test('null is nothing, and success', async () => {
  const push = createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', () => null as never);
  const answer = await push.fetch(await request(payment()));
  expect([answer.status, await answer.text()]).toEqual([200, 'success']);
});

test.each([[1], [true], [[1]], [Symbol('x')], [() => {}], [1n], ['hello'], ['{"ErrCode":0}']])(
  'a handler that returns %s is misuse: WeChat sends the message again, and it is handled again',
  async (given) => {
    const onError = vi.fn();
    const handler = vi.fn(() => given as never);
    const push = createPush({ ...keys, mode: 'secure', hooks: { onError } }).on('text', handler);
    const message = text();
    expect((await push.fetch(await request(message))).status).toBe(500);
    expect(String(onError.mock.calls[0]?.[0].error)).toContain(
      "must return nothing, 'success', '' or an object",
    );
    await push.fetch(await request(message));
    expect(handler).toHaveBeenCalledTimes(2);
  },
);

describe.each(['json', 'xml'] as const)('an answer in %s', (format) => {
  const answers = async (given: () => unknown) => {
    const onError = vi.fn();
    const handler = vi.fn(given as () => never);
    const push = createPush({ ...keys, mode: 'plain', hooks: { onError } });
    push.on('xpay_goods_deliver_notify', handler);
    const paid = payment();
    const send = async () => push.fetch(await request(paid, { mode: 'plain', format }));
    const first = await send();
    await send();
    return { status: first.status, body: await first.text(), onError, handler };
  };

  test.each([
    ['a toJSON that gives nothing', { toJSON() {} }, 'a toJSON that gives nothing'],
    [
      'a function',
      { ErrCode: 0, ErrMsg: () => 'source' },
      'Its field ErrMsg cannot be sent: it is a function',
    ],
    ['a Symbol', { ErrCode: 0, a: { b: Symbol('x') } }, 'Its field a.b cannot be sent: it is a symbol'],
    [
      'a Map',
      { ErrCode: 0, a: [new Map([[1, 2]])] },
      'Its field a[0] must be an object with fields of its own',
    ],
    ['a Response', new Response('{"ErrCode":0}'), 'The answer must be an object with fields of its own'],
    ['a number that is none', { ErrCode: Number.NaN }, 'Its field ErrCode cannot be sent: it is NaN'],
  ])('with %s is misuse, and the message is handled again', async (_, given, why) => {
    const { status, onError, handler } = await answers(() => given);
    expect(status).toBe(500);
    expect(String(onError.mock.calls[0]?.[0].error)).toContain(why);
    expect(onError.mock.calls[0]?.[0].during).toBe('handler');
    expect(handler).toHaveBeenCalledTimes(2);
  });

  test('that contains itself is misuse', async () => {
    const itself: Record<string, unknown> = { ErrCode: 0 };
    itself.a = itself;
    const { status, onError } = await answers(() => itself);
    expect(status).toBe(500);
    expect(String(onError.mock.calls[0]?.[0].error)).toContain('nested deeper than 32 levels');
  });

  test('is what JSON says of it: a Date its text, a class what its toJSON gives, a large integer its digits', async () => {
    const at = new Date(0);
    class Delivered {
      toJSON = () => ({ ErrCode: 0, at, id: 2n ** 60n });
    }
    const { body, handler } = await answers(() => new Delivered());
    expect(body).toBe(
      format === 'json'
        ? '{"ErrCode":0,"at":"1970-01-01T00:00:00.000Z","id":"1152921504606846976"}'
        : '<xml><ErrCode>0</ErrCode><at><![CDATA[1970-01-01T00:00:00.000Z]]></at><id><![CDATA[1152921504606846976]]></id></xml>',
    );
    expect(handler).toHaveBeenCalledOnce();
  });

  test('whose toJSON gives an ErrCode other than 0 asks for another delivery', async () => {
    const { body, handler } = await answers(() => ({ toJSON: () => ({ ErrCode: 1 }) }));
    expect(body).toContain('ErrCode');
    expect(handler).toHaveBeenCalledTimes(2);
  });
});

test('a MsgId that is no id does not stop a signed message, and its repeat is recognised', async () => {
  const handler = vi.fn();
  const push = createPush({ ...keys, mode: 'secure' }).on('text', handler);
  const odd = text({ MsgId: { toString: 1 } });
  for (const message of [odd, odd, { ...odd, Content: 'other' }])
    expect((await push.fetch(await request(message))).status).toBe(200);
  expect(handler).toHaveBeenCalledTimes(2);
});

test('ready answers say what they cannot be made of', () => {
  expect(() => reply.transferToService(undefined as never)).toThrow(WeappUsageError);
  expect(() => reply.transferToService({} as never)).toThrow('takes the message to hand over');
  for (const code of [0, undefined, '1', 1.5])
    expect(() => reply.failure(code as number, 'no')).toThrow('an integer other than 0');
  expect(reply.failure(-1, 'no')).toEqual({ ErrCode: -1, ErrMsg: 'no' });
});

test('a body that was read before is told of, whoever sent it', async () => {
  const onError = vi.fn();
  const push = createPush({ ...keys, mode: 'secure', hooks: { onError } });
  const read = await request(text());
  await read.text();
  expect((await push.fetch(read)).status).toBe(500);
  expect(String(onError.mock.calls[0]?.[0].error)).toContain('The body was read before');
});

test("the ErrCode '0' is 0: the message is done", async () => {
  const handler = vi.fn(() => ({ ErrCode: '0' }) as never);
  const push = createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', handler);
  const paid = payment();
  for (let i = 0; i < 2; i++) await push.fetch(await request(paid));
  expect(handler).toHaveBeenCalledOnce();
});

test('two payments in one second from the same account of WeChat are two', async () => {
  const delivered: string[] = [];
  const push = createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', ({ OutTradeNo }) => {
    delivered.push(OutTradeNo);
  });
  const one = payment();
  for (const message of [one, { ...one, OutTradeNo: 'other' }, one]) await push.fetch(await request(message));
  expect(delivered).toEqual([one.OutTradeNo, 'other']);
});

describe('a mistake is said at once', () => {
  const base = { ...keys, mode: 'secure' } as const;
  test.each([
    [{ ...base, token: '' }, '`token`'],
    [{ ...base, mode: 'safe' }, "'secure', 'compatible' or 'plain'"],
    [{ ...base, appid: undefined }, '`appid`'],
    [{ ...base, token: [] }, '`token` must be that of the push settings'],
    [{ ...base, token: ['a', ''] }, 'or a list of the new one and the old one'],
    [{ ...base, token: ['a', undefined] }, '`token`'],
    [{ ...base, encodingAESKey: 'short' }, '43 characters'],
    [{ ...base, encodingAESKey: undefined }, '43 characters'],
    [{ ...base, encodingAESKey: [] }, '43 characters'],
    [{ ...base, encodingAESKey: [keys.encodingAESKey, 'short'] }, 'or a list of the new one and the old one'],
    [{ ...keys }, "`mode` must be 'secure', 'compatible' or 'plain'"],
    [{}, '`token` must be that of the push settings'],
    [{ ...base, tokn: 'a' }, 'Did you mean token?'],
    [{ ...base, maxAge: -1 }, '`maxAge`'],
    [{ ...base, encodingAesKey: 'x' }, 'Did you mean encodingAESKey?'],
    [{ ...base, seen: {} }, 'memorySeen()'],
    [{ ...base, hooks: 1 }, 'onRefuse'],
    [{ ...base, hooks: { onEror: () => {} } }, '`hooks`: there is no option "onEror". Did you mean onError?'],
    [{ ...base, hooks: { onError: 'log' } }, '`hooks.onError` must be a function'],
    [{ ...base, cloud: 'run' }, 'unsigned'],
    [{ cloud: 'somewhere' }, "'run' or 'function'"],
    [{ cloud: 'run', encodingAESKey: base.encodingAESKey, appid: base.appid }, '`encodingAESKey` is for'],
    [{ cloud: 'run', appid: base.appid }, '`appid` is for your own server'],
    [{ cloud: 'function', maxAge: 1_000 }, '`maxAge` is for your own server'],
    [{ ...base, token: ' ' }, '`token` must be that of the push settings (消息推送配置), without spaces'],
    [{ ...base, token: 'x\n' }, '`token`'],
    [{ ...base, token: ['a', 'b '] }, '`token`'],
    [{ ...base, appid: `${base.appid}\n` }, '`appid`'],
    [{ ...base, maxAge: 600 }, '`maxAge` is in milliseconds'],
    [{ ...base, keep: 1 }, '`keep` is in milliseconds'],
    [undefined, 'object'],
  ])('options %#', (options, message) => {
    expect(() => createPush(options as never)).toThrow(WeappUsageError);
    expect(() => createPush(options as never)).toThrow(message);
  });

  test.each([
    ['keep', Infinity],
    ['wait', Infinity],
    ['hold', Infinity],
    ['giveUp', Infinity],
    ['maxBody', Infinity],
    ['wait', 2 ** 31],
    ['hold', 2 ** 31],
    ['giveUp', 2 ** 31],
  ])('%s of %d', (name, value) => {
    expect(() => createPush({ ...base, [name]: value })).toThrow(
      `\`${name}\` must be a number above 0, and at most`,
    );
  });

  test('one object may observe the client of core too', () => {
    const hooks = { onRequest: () => {}, onResponse: () => {}, onRetry: () => {}, onError: () => {} };
    expect(() => createPush({ ...base, hooks })).not.toThrow();
  });

  test('handlers', () => {
    const push = createPush(base).on('text', () => {});
    const defer = (options: unknown) => push.on('image', () => {}, options as { defer: true });
    expect(() => defer({ defre: true })).toThrow(
      'on: image: there is no option "defre". Did you mean defer?',
    );
    expect(() => defer({ defer: 'yes' })).toThrow('`defer` of image must be true or false');
    expect(() => defer(true)).toThrow('the options of image must be an object');
    expect(() => push.on('add_waybill' as 'text', () => {}, { defer: true })).toThrow(
      'on: add_waybill cannot be deferred: it is answered with an object',
    );
    expect(() => push.on('text', () => {})).toThrow('a handler already');
    expect(() => push.on('xpay_good_deliver_notify' as 'text', () => {})).toThrow(
      'Did you mean xpay_goods_deliver_notify?',
    );
    expect(() => push.on('zzzzzzzz' as 'text', () => {})).toThrow('use onOther');
    expect(() => push.on('image', undefined as never)).toThrow('must be a function');
    expect(() => push.onOther(() => {}).onOther(() => {})).toThrow('already');
  });
});

test('on a runtime without WebCrypto it says which one is needed', () => {
  vi.stubGlobal('crypto', undefined);
  try {
    expect(() => createPush({ ...keys, mode: 'secure' })).toThrow(
      `@weapp-openapi/push needs Node 20.19 or later, and this is Node ${process.versions.node}.`,
    );
  } finally {
    vi.unstubAllGlobals();
  }
});

test('types: of the event names, of the message, of what is returned', () => {
  const push = createPush({ ...keys, mode: 'secure' });
  // @ts-expect-error no such event
  expect(() => push.on('nothing', () => {})).toThrow();
  push.on('subscribe_msg_popup_event', ({ List }) => {
    for (const { TemplateId, PopupScene } of List) void [TemplateId.length, (PopupScene ?? 0) + 1];
  });
  push.on('text', ({ MsgId }) => void MsgId.slice(1));
  // @ts-expect-error WeChat expects an answer
  push.on('check_biz', () => {});
  // @ts-expect-error ErrCode is a number
  push.on('xpay_refund_notify', () => ({ ErrCode: '0' }));
  // @ts-expect-error an answer that WeChat waits for cannot be deferred
  expect(() => push.on('get_quota', () => {}, { defer: true })).toThrow();
  // @ts-expect-error nobody gets the answer of a deferred handler
  push.on('image', () => ({ ErrCode: 0 }), { defer: true });
  push.onOther(({ Event, MsgType, ...others }) => {
    const name: string | undefined = Event ?? MsgType;
    const unknown: unknown = others;
    console.log(name, unknown);
  });
});
