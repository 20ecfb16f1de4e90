// What WeChat refuses of messages, and the ids that it gives them.
import { createClient } from '@weapp-openapi/core';
import { beforeEach, expect, test } from 'vitest';
import { createMock } from '../../src/index.ts';

const mock = createMock();
const open = createClient({ credential: 'none', fetch: mock.fetch });
const { access_token } = await open.getStableAccessToken({
  ...{ grant_type: 'client_credential', appid: 'wx1', secret: 's1' },
});
const wx = createClient({ credential: access_token, fetch: mock.fetch, retries: 0 });
beforeEach(() => mock.reset());

const send = (template_id: string, data: Record<string, { value: string | number }>) =>
  wx.sendMessage({ touser: 'o1', template_id, data });
const custom = (body: object) => wx.sendCustomMessage({ touser: 'o1', ...body } as never);
const image = { data: new Uint8Array([1]), filename: 'a.png', contentType: 'image/png' };

test('each message has an id of its own: the same, with all digits, in the answer, the push and the journal', async () => {
  const one = await send('t1', { thing1: { value: 'a' } });
  const other = await send('t1', { thing1: { value: 'a' } });
  expect(one.msgid).toMatch(/^3\d{18}$/);
  expect(one.msgid).not.toBe(other.msgid);
  expect(mock.calls('sendMessage')[0]?.answer).toEqual(one);
  expect(mock.pushes('subscribe_msg_sent_event')[0]?.fields).toMatchObject({ List: { MsgID: one.msgid } });
  const pushed = [
    await wx.pushMessage({ room_id: 1, user_openid: ['o1'] }),
    await wx.pushMessage({ room_id: 1, user_openid: ['o1'] }),
  ];
  expect(new Set(pushed.map(({ message_id }) => message_id)).size).toBe(2);
});

test('an app that has added templates sends only these, with exactly their keywords', async () => {
  await expect(send('any', {})).resolves.toMatchObject({ errcode: 0 });
  const { priTmplId } = await wx.addwxanewtemplate({ tid: '401', kidList: [1, 3], sceneDesc: 'd' });
  const data = { thing1: { value: 'a' }, number3: { value: 3 } };
  await expect(send(priTmplId, data)).resolves.toMatchObject({ errcode: 0 });
  await expect(send('any', data)).rejects.toMatchObject({ errcode: 40037 });
  await expect(send(priTmplId, {})).rejects.toMatchObject({ errcode: 47003 });
  await expect(send(priTmplId, { thing1: { value: 'a' } })).rejects.toThrow('ends with 3 has no value');
  await expect(send(priTmplId, { ...data, thing9: { value: 'a' } })).rejects.toThrow('has no thing9');
  await wx.delwxanewtemplate({ priTmplId });
  await expect(send(priTmplId, data)).rejects.toMatchObject({ errcode: 40037 });
});

test('a customer service message shows media that were uploaded', async () => {
  await expect(custom({ msgtype: 'image', image: { media_id: 'any' } })).resolves.toMatchObject({
    errcode: 0,
  });
  const { media_id = '' } = await wx.uploadTempMedia({ type: 'image', media: image });
  await expect(custom({ msgtype: 'image', image: { media_id } })).resolves.toMatchObject({ errcode: 0 });
  await expect(custom({ msgtype: 'voice', voice: { media_id: 'any' } })).rejects.toMatchObject({
    errcode: 40007,
  });
  const card = { title: 't', pagepath: 'p', thumb_media_id: 'any' };
  await expect(custom({ msgtype: 'miniprogrampage', miniprogrampage: card })).rejects.toMatchObject({
    errcode: 40007,
  });
  mock.clock.advance('4d');
  const later = createClient({
    fetch: mock.fetch,
    retries: 0,
    credential: String(
      (await open.getStableAccessToken({ grant_type: 'client_credential', appid: 'wx1', secret: 's1' }))
        .access_token,
    ),
  });
  await expect(
    later.sendCustomMessage({ touser: 'o1', msgtype: 'image', image: { media_id } }),
  ).rejects.toMatchObject({ errcode: 40007 });
});

test.each([
  [{ msgtype: 'text', text: { content: ' ' } }, 47001, 'text.content is empty'],
  [{ msgtype: 'text', text: { content: '好'.repeat(683) } }, 45002, 'more than 2048 bytes'],
  [{ msgtype: 'text', image: { media_id: 'm' } }, 47001, 'text is required if msgtype is text'],
])('a customer service message is refused: %j', async (body, errcode, why) => {
  await expect(custom(body)).rejects.toMatchObject({ errcode, message: expect.stringContaining(why) });
});

test('of the contents that a message may have, only its own is missed', async () => {
  const error = await custom({ msgtype: 'image' }).catch((thrown: Error) => thrown.message);
  expect(error).toContain("required property 'image'");
  expect(error).not.toContain("'voice'");
});
