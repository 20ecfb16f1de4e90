import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import { type PushEvent, type PushEventName, sendPush, startMock } from '../../src/index.ts';
import { override } from '../../src/push/overrides.ts';
import { keys, receiver } from './receiver.ts';
import { sendAtOnce } from './send-at-once.ts';

describe.each(['json', 'xml'] as const)('in %s', (format) => {
  test.each(['plain', 'compatible', 'secure'] as const)(
    '%s mode: signed, and encrypted as the mode says',
    async (mode) => {
      const { to, got } = await receiver(() => ({}));
      const fields = { Content: 'a ]]> b', MsgId: 7, FromUserName: 'oSender' };
      const outcome = await sendPush('text', fields, { ...keys, to, mode, format });
      expect(outcome).toMatchObject({ isTaken: true, status: 200, answer: 'success', message: fields });
      const [{ body = '', message = '', query } = {}] = got;
      expect(query?.get('own')).toBe('1');
      expect(query?.get('openid')).toBe(mode === 'plain' ? null : 'oSender');
      expect(body.includes('Encrypt')).toBe(mode !== 'plain');
      expect(body.includes('oSender')).toBe(mode !== 'secure');
      if (format === 'json') expect(JSON.parse(message)).toEqual(outcome.message);
      else expect(message).toContain('<Content><![CDATA[a ]]]]><![CDATA[> b]]></Content><MsgId>7</MsgId>');
    },
  );
});

test('the message is of now, another one each time, unless it is sent again', async () => {
  const { to, got } = await receiver(() => ({}));
  const first = await sendPush('image', {}, { to });
  await first.again();
  const sent = got.map(({ message }) => JSON.parse(message));
  expect(sent[0]).toEqual(sent[1]);
  expect(sent[0].CreateTime * 1_000).toBeGreaterThan(Date.now() - 3_600_000);
  expect(got[0]?.query.get('nonce')).not.toBe(got[1]?.query.get('nonce'));
});

test('fields are set by name, nested ones too, and taken away', async () => {
  const { to } = await receiver(() => ({}));
  const overrides = { OutTradeNo: 'T1', 'GoodsInfo.Quantity': 2, 'New.field': 1, WeChatPayInfo: undefined };
  const { message } = await sendPush('xpay_goods_deliver_notify', overrides, { to });
  expect(message).toMatchObject({
    OutTradeNo: 'T1',
    GoodsInfo: { Quantity: 2, ProductId: 'vip_monthly' },
    New: { field: 1 },
  });
  expect(message).not.toHaveProperty('WeChatPayInfo');
  await expect(sendPush('text', { 'Content.x': 1 }, { to })).rejects.toThrow('Content has no fields');
});

test('the names of events are completed, and others are possible', () => {
  expectTypeOf<'xpay_goods_deliver_notify'>().toExtend<PushEventName>();
  expectTypeOf<'intracity_order_status'>().toExtend<PushEventName>();
  expectTypeOf<'txet'>().not.toExtend<PushEventName>();
  expectTypeOf<PushEventName | 'newer_than_the_types'>().toExtend<PushEvent>();
  // Not widened to string, which would complete nothing.
  expectTypeOf<PushEvent>().not.toEqualTypeOf<string>();
});

describe('what WeChat makes of the answer', () => {
  const pay = 'xpay_goods_deliver_notify';
  test.each([
    [pay, { body: 'success' }, true, 'success is an answer'],
    [pay, { body: '' }, true, 'Nothing is an answer'],
    [pay, { sealed: '{"ErrCode":0}' }, true, 'all that WeChat expects'],
    [pay, { sealed: '{"ErrCode":1}' }, false, 'failed: 1'],
    [pay, { sealed: '{"ErrMsg":"ok"}' }, false, 'lacks ErrCode'],
    [pay, { sealed: '<xml><ErrCode>0</ErrCode></xml>' }, false, 'no JSON'],
    [pay, { body: '{"ErrCode":0}' }, false, 'must be encrypted'],
    [pay, { body: 'success\n' }, false, 'must be encrypted'],
    [
      pay,
      { sealed: '{"ErrCode":{"toString":1}}' },
      false,
      'ErrCode of the answer must be of the type integer',
    ],
    [pay, { sealed: '{"ErrCode":"0"}' }, false, 'ErrCode of the answer must be of the type integer'],
    [pay, { sealed: '{"ErrCode":0,"errcode":{"toString":1}}' }, true, 'all that WeChat expects'],
    ['text', { sealed: '{"errcode":{"toString":1}}' }, false, 'lacks ToUserName'],
    [
      'text',
      { sealed: '{"ToUserName":"a","FromUserName":"b","CreateTime":1,"MsgType":"transfer"}' },
      false,
      'MsgType of the answer must be "transfer_customer_service"',
    ],
    [
      'text',
      {
        sealed:
          '{"ToUserName":"a","FromUserName":"b","CreateTime":1,"MsgType":"transfer_customer_service","errcode":{}}',
      },
      false,
      'it failed: object',
    ],
    [pay, { body: '{"Encrypt":{"toString":1}}' }, false, 'does not open'],
    [pay, { status: 403 }, false, 'Compare token, appid, encodingAESKey and mode'],
    [pay, { status: 500 }, false, 'status is 500'],
    [pay, { status: 302 }, false, 'status is 302'],
    [pay, 'nothing at all', false, 'No connection'],
    ['get_quota', { body: 'success' }, false, 'WeChat expects an object with'],
    ['wxa_media_check', { sealed: '{"a":1}' }, false, 'expects success'],
  ] as const)('%s, %j: %s', async (event, answer, isTaken, why) => {
    const { to } = await receiver(() => answer);
    const outcome = await sendPush(event, {}, { ...keys, to });
    expect(outcome.isTaken).toBe(isTaken);
    expect(outcome.why).toContain(why);
  });

  test('in XML', async () => {
    const xml = '<xml><ErrCode>0</ErrCode><ErrMsg><![CDATA[success]]></ErrMsg></xml>';
    const { to } = await receiver(() => ({ sealedXml: xml }));
    const outcome = await sendPush(pay, {}, { ...keys, to, format: 'xml' });
    expect(outcome).toMatchObject({ isTaken: true, answer: xml });
  });

  test.each([
    ['<xml><List><ErrCode>0</ErrCode></List></xml>', 'The answer lacks ErrCode'],
    ['<xml><ErrCode>none</ErrCode></xml>', 'ErrCode of the answer must be of the type integer'],
    ['<xml><ErrCode>2</ErrCode></xml>', 'it failed: 2'],
    ['<xml><ErrCode>0</ErrCode>', 'The answer is no XML'],
  ])('in XML, %s', async (xml, why) => {
    const { to } = await receiver(() => ({ sealedXml: xml }));
    const outcome = await sendPush(pay, {}, { ...keys, to, format: 'xml' });
    expect(outcome.isTaken).toBe(false);
    expect(outcome.why).toContain(why);
  });

  test('one that is not compressed as it says is an answer that cannot be read', async () => {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const outcome = await sendPush('text', {}, { to });
    expect(outcome).toMatchObject({ isTaken: false, status: 200, answer: '' });
    expect(outcome.why).toContain('The answer cannot be read');
  });
});

const to = 'http://localhost/';

test.each([
  [
    'xpay_good_deliver_notify',
    { to },
    'no message "xpay_good_deliver_notify". Did you mean xpay_goods_deliver_notify?',
  ],
  ['txet', { to }, 'no message "txet". Did you mean text?'],
  ['txet', {}, 'Did you mean text?'],
  ['zzzzzzzz', { to }, 'send debug_demo with its Event'],
  ['add_single_waybill', { to, format: 'xml' }, 'does not send add_single_waybill in XML'],
  ['text', {}, 'startMock({ push: { to:'],
  ['text', undefined, 'must be an object with to, token'],
  ['text', { too: to }, 'unknown setting "too". Did you mean to?'],
  ['text', { to, encodingAesKey: '' }, 'Did you mean encodingAESKey?'],
  ['text', { to, retries: 3 }, 'The settings are to, token, encodingAESKey'],
  ['text', { to: 'localhost:3000' }, '`to` must be an http'],
  ['text', { to: 'http://user:short@localhost/' }, '`to` must be a URL without user and password'],
  ['text', { to, token: 'a ' }, '`token` must be that of the receiver, without spaces'],
  ['text', { ...keys, to, encodingAESKey: [keys.encodingAESKey] }, '43 letters and digits'],
  ['text', { ...keys, to, appid: ['wx1'] }, '`appid` must be a text'],
  ['text', { to, token: '' }, '`token`'],
  ['text', { to, mode: 'secure' }, 'needs `appid` and `encodingAESKey`'],
  ['text', { ...keys, to, appid: undefined }, "mode 'secure' needs `appid`, the same"],
  ['text', { ...keys, to, encodingAESKey: 'short' }, '43 letters and digits'],
  ['text', { to, mode: 'safe' }, '`mode`'],
])('a mistake is said at once: %s, %j', async (event, settings, message) => {
  const error = await sendPush(event, {}, settings as never).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RangeError);
  expect(String(error)).toContain(message);
  expect(String(error)).not.toContain('short');
});

test('fields must be an object', async () => {
  await expect(sendPush('text', 'Content' as never, { to })).rejects.toThrow(
    'fields of text must be an object',
  );
});

test('fields may not be deeper than a receiver can bear', async () => {
  const itself: Record<string, unknown> = {};
  itself.a = [itself];
  let deep: object = {};
  for (let level = 0; level < 10_000; level++) deep = { a: deep };
  for (const fields of [{ [`${'a.'.repeat(5_000)}b`]: 1 }, { itself }, { deep }])
    await expect(sendPush('text', fields, { to })).rejects.toThrow(
      'is deeper than 100 levels, or contains itself',
    );
});

test('the scheme of a URL may be written in capitals', async () => {
  const { to } = await receiver(() => ({}));
  expect((await sendPush('text', {}, { to: to.replace('http', 'HTTP') })).isTaken).toBe(true);
});

test('twenty messages sent at once are twenty: by their MsgId, or by their time where they have none', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_500 });
  onTestFinished(() => void vi.useRealTimers());
  const { to } = await receiver(() => ({}));
  const send = async (event: PushEvent, fields: object = {}) =>
    (await sendPush(event, { ...fields }, { to })).message as Record<string, number>;
  // A thousand in test/faults/bounds.test.ts.
  const texts = await sendAtOnce(20);
  expect(new Set(texts.map(({ MsgId }) => MsgId)).size).toBe(20);
  expect(
    texts.every(({ MsgId, CreateTime }) => Number.isSafeInteger(MsgId) && CreateTime === 1_700_000_000),
  ).toBe(true);

  const times = async (...given: object[]) =>
    Promise.all(given.map(async (fields) => (await send('xpay_goods_deliver_notify', fields)).CreateTime));
  const [one, other] = [{ OutTradeNo: 'one' }, { OutTradeNo: 'other' }];
  expect(await times(one, one, other, one)).toEqual([
    1_700_000_000, 1_700_000_001, 1_700_000_000, 1_700_000_002,
  ]);
  // What is asked for is sent.
  expect(await times({ ...one, CreateTime: 7 }, { ...one, CreateTime: 7 })).toEqual([7, 7]);
});

test('a misspelt setting of a mock is said when it starts', async () => {
  await expect(startMock({ port: 0, push: { tokn: 'T' } as never })).rejects.toThrow('Did you mean token?');
});

test('a mock sends with its own settings, and with others for one message', async () => {
  const { to, got } = await receiver(() => ({}));
  const mock = await startMock({ port: 0, push: { ...keys, to } });
  try {
    expect((await mock.push('debug_demo', { debug_str: 'hi' })).isTaken).toBe(true);
    expect((await mock.push('debug_demo', {}, { mode: 'plain' })).isTaken).toBe(true);
    expect(got.map(({ body }) => body.includes('Encrypt'))).toEqual([true, false]);
    await expect((await startOther()).push('text')).rejects.toThrow('say where to send messages');
  } finally {
    await mock.close();
  }
});

async function startOther() {
  const mock = await startMock({ port: 0 });
  await mock.close();
  return mock;
}

test('an answer past 1 MiB is not taken', async () => {
  const { to } = await receiver(() => ({ body: 'x'.repeat(1_100_000) }));
  const outcome = await sendPush('text', {}, { to, token: keys.token });
  expect(outcome).toMatchObject({ isTaken: false, status: 200, answer: '' });
  expect(outcome.why).toContain('longer than 1048576 bytes');
});

test('a list grows by one item at a time', () => {
  const add = (path: string) => override({ list: [{ a: 1 }], other: {} }, { [path]: 'x' });
  expect(() => add('list.20000000.a')).toThrow('from 0 to 1');
  for (const path of ['list.2', 'list.a', 'list.-1', 'list.length', 'list.0x1'])
    expect(() => add(path), path).toThrow('must name an item of a list');
  for (const path of ['list.0.a', 'list.0', 'list.1', 'list.1.a', 'other.20000000'])
    expect(() => add(path), path).not.toThrow();
});
