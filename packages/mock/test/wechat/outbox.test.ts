// What is sent to users, as they would see it.
import { createClient } from '@weapp-openapi/core';
import { beforeEach, expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';
import { stoppedClock } from '../caller.ts';

const clock = stoppedClock('2024-03-13T12:00:00+08:00');
const mock = createMock({ now: clock.now });
const open = createClient({ credential: 'none', fetch: mock.fetch });
const { access_token } = await open.getStableAccessToken({
  ...{ grant_type: 'client_credential', appid: 'wx1', secret: 's1' },
});
const wx = createClient({ credential: access_token, fetch: mock.fetch, retries: 0 });
beforeEach(() => mock.reset());

test('a subscription message has its lines, its page and its version', async () => {
  await wx.sendMessage({
    ...{ touser: 'o1', template_id: 't1', page: 'index?a=1', miniprogram_state: 'trial' },
    data: { phrase3: { value: '审核通过' }, number1: { value: 42 } },
  });
  expect(mock.outbox()).toEqual([
    {
      ...{ id: 1, at: clock.now(), app: 'wx1', openid: 'o1', kind: 'subscribe', operation: 'sendMessage' },
      ...{ template_id: 't1', page: 'index?a=1', version: 'trial', lang: 'zh_CN' },
      lines: [
        { name: 'phrase3', value: '审核通过' },
        { name: 'number1', value: '42' },
      ],
    },
  ]);
});

test('a message that fails is not there', async () => {
  mock.on('sendMessage').answer({ errcode: 43101 });
  await expect(wx.sendMessage({ touser: 'o1', template_id: 't1', data: {} })).rejects.toMatchObject({
    errcode: 43101,
  });
  expect(mock.outbox()).toEqual([]);
});

test('a text is shown without its tags, and with its links', async () => {
  await wx.sendCustomMessage({
    ...{ touser: 'o1', msgtype: 'text', customservice: { kf_account: 'test1@kftest' } },
    text: {
      content:
        '你好<a href="http://a.cn" data-miniprogram-appid="wx1" data-miniprogram-path="pages/a">点击</a>！',
    },
  });
  expect(mock.outbox({ kind: 'customer' })).toMatchObject([
    {
      ...{ openid: 'o1', msgtype: 'text', text: '你好点击！', agent: 'test1@kftest' },
      links: [{ text: '点击', url: 'http://a.cn', app: 'wx1', page: 'pages/a' }],
    },
  ]);
});

test('a picture is the one that was uploaded', async () => {
  await wx.sendCustomMessage({
    ...{ touser: 'o1', msgtype: 'miniprogrampage' },
    miniprogrampage: { title: 'T', pagepath: 'pages/a?b=1', thumb_media_id: 'elsewhere' },
  });
  const file = { data: new Uint8Array([1, 2, 3]), filename: 'a.png', contentType: 'image/png' };
  const { media_id = '' } = await wx.uploadTempMedia({ type: 'image', media: file });
  await wx.sendCustomMessage({ touser: 'o1', msgtype: 'image', image: { media_id } });
  const [card, picture] = mock.outbox();
  const url = picture?.media?.[0]?.url ?? '';
  expect(url).toBe(`/__mock/media/${media_id}`);
  const got = await mock.fetch(new URL(url, 'http://mock'));
  expect(new Uint8Array(await got.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  expect(card).toMatchObject({ title: 'T', page: 'pages/a?b=1', media: [{ media_id: 'elsewhere' }] });
  expect(card?.media?.[0]).not.toHaveProperty('url');
});

test('a menu has its choices; typing is shown and taken away', async () => {
  await wx.sendCustomMessage({
    ...{ touser: 'o1', msgtype: 'msgmenu' },
    msgmenu: { head_content: '满意吗？', list: [{ id: '101', content: '满意' }], tail_content: '再见' },
  });
  await wx.typing({ touser: 'o1', command: 'Typing' });
  await wx.typing({ touser: 'o1', command: 'CancelTyping' });
  expect(mock.outbox()).toMatchObject([
    { text: '满意吗？\n再见', links: [{ id: '101', text: '满意' }] },
    { kind: 'typing', state: 1 },
    { kind: 'typing', state: 0 },
  ]);
});

test('an updatable message changes its text, and starting is final', async () => {
  const { activity_id, expiration_time } = await wx.createActivityId({ openid: 'o1' });
  expect(expiration_time).toBe(clock.now() / 1000 + 86_400);
  const set = (target_state: 0 | 1) =>
    wx.setUpdatableMsg({
      ...{ activity_id, target_state },
      template_info: {
        parameter_list: target_state
          ? [{ name: 'path', value: 'pages/room' }]
          : [
              { name: 'member_count', value: '2' },
              { name: 'room_limit', value: '5' },
            ],
      },
    });
  await set(0);
  await set(1);
  await expect(set(0)).rejects.toMatchObject({ errcode: 47502 });
  expect(mock.outbox({ kind: 'updatable' })).toMatchObject([
    { openid: 'o1', state: 0, text: '成员正在加入，当前 2/5 人', about: { activity_id } },
    { openid: 'o1', state: 1, text: '已开始', page: 'pages/room' },
  ]);
  const other = await wx.createActivityId({});
  expect(other.activity_id).not.toBe(activity_id);
  mock.clock.advance('1d');
  const { access_token: fresh } = await open.getStableAccessToken({
    ...{ grant_type: 'client_credential', appid: 'wx1', secret: 's1' },
  });
  const later = createClient({ credential: fresh, fetch: mock.fetch, retries: 0 });
  const change = {
    target_state: 1,
    template_id: 't',
    version_type: 0,
    activity_id: other.activity_id,
  } as const;
  await expect(later.setChatToolMsg(change)).rejects.toMatchObject({ errcode: 47504 });
});

test('a service card is as it was last set', async () => {
  const card = { openid: 'o1', notify_type: 1001, notify_code: 'c1' };
  const content_json = JSON.stringify({
    cur_status: 2,
    license_plate: '粤A12345A',
    wxa_path_query: 'pages/a',
  });
  await wx.setUserNotify({ ...card, content_json });
  expect((await wx.getUserNotify(card)).notify_info).toMatchObject({ notify_type: 1001, content_json });
  expect(mock.outbox({ kind: 'card' })).toMatchObject([
    { openid: 'o1', state: 2, page: 'pages/a', lines: [{ name: 'license_plate', value: '粤A12345A' }] },
  ]);
  await expect(wx.setUserNotify({ ...card, content_json: 'no JSON' })).rejects.toMatchObject({
    errcode: 85435,
  });
});

test('a message to several users is one for each; the filter takes those of one', async () => {
  await wx.sendHardwareDeviceMessage({
    ...{ to_openid_list: ['o1', 'o2'], sn: 'S', modelId: 'M', template_id: 't1' },
    data: { time1: { value: '19:00' } },
  });
  await wx.pushMessage({ room_id: 1, user_openid: ['o2', 'o3'] });
  await wx.retailNotifyBusiness({ type: 11, to_user_list: ['o1'], content: '{"a":"b"}' });
  await wx.SendEmployeeRelationMsg({
    ...{ touser: 'o1', template_id: 't2', page: 'pages/a' },
    data: JSON.stringify({ data: JSON.stringify({ amount1: { value: '222' } }) }),
  });
  expect(mock.outbox({ openid: 'o1' })).toMatchObject([
    { kind: 'device', about: { sn: 'S', modelId: 'M' }, lines: [{ name: 'time1', value: '19:00' }] },
    { kind: 'store', about: { type: 11 }, lines: [{ name: 'a', value: 'b' }] },
    { kind: 'employment', lines: [{ name: 'amount1', value: '222' }] },
  ]);
  expect(mock.outbox({ openid: 'o2', kind: 'live' })).toHaveLength(1);
  expect(mock.outbox({ app: 'wx2' })).toEqual([]);
});

test('a device message is refused unless each user has the template', async () => {
  mock.users.create({ app: 'wx1', openid: 'o1', subscriptions: { t1: 1 } });
  mock.users.create({ app: 'wx1', openid: 'o2' });
  const send = (to_openid_list: string[]) =>
    wx.sendHardwareDeviceMessage({ to_openid_list, sn: 'S', modelId: 'M', template_id: 't1', data: {} });
  await send(['o1']);
  await send(['o1']);
  await expect(send(['o1', 'o2'])).rejects.toMatchObject({ errcode: 43101 });
  expect(mock.outbox()).toHaveLength(2);
});

test('at most 1,000 messages are kept, and ids go on', async () => {
  for (let number = 0; number < 26; number++) {
    await wx.pushMessage({ room_id: number, user_openid: Array.from({ length: 40 }, (_, at) => `o${at}`) });
  }
  const messages = mock.outbox();
  expect([messages.length, messages[0]?.id, messages.at(-1)?.id]).toEqual([1_000, 41, 1_040]);
  mock.reset();
  expect(mock.outbox()).toEqual([]);
});

test('a filter that is misspelt is said', () => {
  // @ts-expect-error: misspelt
  expect(() => mock.outbox({ open_id: 'o1' })).toThrow('Did you mean openid?');
  // @ts-expect-error: no such kind
  expect(() => mock.outbox({ kind: 'subscription' })).toThrow('Did you mean subscribe?');
});
