// Rules that a test makes, and what they say of its mistakes.
import { createClient } from '@weapp-openapi/core';
import { beforeEach, expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';

const warned: string[] = [];
const mock = createMock({ warn: (line) => warned.push(line) });
const open = createClient({ credential: 'none', fetch: mock.fetch });
const { access_token } = await open.getStableAccessToken({
  ...{ grant_type: 'client_credential', appid: 'wx1', secret: 's1' },
});
const wx = createClient({ credential: access_token, fetch: mock.fetch, retries: 0 });
const message = { touser: 'o1', template_id: 't1', data: { thing1: { value: 'a' } } };
beforeEach(() => {
  mock.reset();
  warned.length = 0;
});

const fail = () => {
  throw new TypeError('no such fixture');
};

test.each([
  ['the answer', () => mock.on('sendMessage').answer(fail)],
  ['the condition', () => mock.on('sendMessage').when(fail).answer({ errcode: 43101 })],
])(
  'an error of the test’s own function for %s is answered, kept with the rule, and told',
  async (_, make) => {
    make();
    await expect(wx.sendMessage(message)).rejects.toMatchObject({
      errcode: -1,
      message: expect.stringContaining('the rule "on sendMessage" failed: TypeError: no such fixture'),
    });
    expect(mock.calls('sendMessage')).toMatchObject([{ errcode: -1, rule: 'on sendMessage' }]);
    expect(warned).toEqual(['sendMessage: the rule "on sendMessage" failed: TypeError: no such fixture']);
  },
);

test.each([
  ['nothing', undefined],
  ['a number', 5],
  ['a list', []],
  [
    'an object that refers to itself',
    Object.assign(Object.create({}), {
      get self() {
        return this;
      },
    }),
  ],
])('a function that answers %s is named', async (_, value) => {
  mock.on('sendMessage').answer(() => value as never);
  await expect(wx.sendMessage(message)).rejects.toThrow('the rule "on sendMessage" failed: its function');
});

test.each([
  ['nothing', () => undefined],
  ['a promise', async () => false],
])('a condition that returns %s is no condition', async (_, condition) => {
  mock
    .on('sendMessage')
    .when(condition as never)
    .answer({ errcode: 43101 });
  await expect(wx.sendMessage(message)).rejects.toThrow('must return true or false');
});

test('what the usual answer refuses is not the rule’s fault', async () => {
  mock.on('sendMessage').answer((_, usual) => usual());
  mock.users.create({ app: 'wx1', openid: 'o1' });
  await expect(wx.sendMessage(message)).rejects.toMatchObject({ errcode: 43101 });
  expect(warned).toEqual([]);
});

test.each([
  ['a field', () => mock.on('sendMessage').when({ tousr: 'o1' } as never), 'Did you mean touser?'],
  ['an example', () => mock.on('sendMessage').example('succes'), 'has no example succes'],
  ['an answer', () => mock.on('sendMessage').answer(undefined as never), 'answer takes an object'],
  ['an app', () => mock.on('sendMessage').app(''), 'app takes an appid'],
  ['a delay', () => mock.on('sendMessage').delay('3s', '1s'), 'the first is not the longer'],
  ['a latency', () => createMock({ latency: ['3s', '1s'] }), 'the first is not the longer'],
  ['a latency', () => createMock({ latency: 'long' }), "two times: '20-80ms' or ['20ms', '80ms']"],
  ['an operation', () => mock.calls('sendMesage' as never), 'Did you mean sendMessage?'],
  ['an event', () => mock.pushes('subscribe_msg_sent_even'), 'Did you mean subscribe_msg_sent_event?'],
  ['an option', () => mock.reset({ token: true } as never), 'Did you mean tokens?'],
])('%s that cannot be is refused', (_, make, why) => {
  expect(make).toThrow(RangeError);
  expect(make).toThrow(why);
});

test('a latency may be a range in one text, as on the command line', async () => {
  const slow = createMock({ latency: '20-30ms' });
  await slow.fetch('http://mock/cgi-bin/get_api_domain_ip');
  expect(slow.calls()[0]?.duration).toBeGreaterThanOrEqual(19);
});

test('what has no errcode is no success', async () => {
  const send = () => wx.sendMessage(message).catch(() => {});
  mock.on('sendMessage').status(502).once().then().drop().once();
  await send();
  await send();
  await send();
  expect(mock.calls().map(({ status, errcode }) => [status, errcode])).toEqual([
    [502, undefined],
    [0, undefined],
    [200, 0],
  ]);
});
