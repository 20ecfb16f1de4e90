import { expect, test } from 'vitest';
import { readMessage } from '../../src/message/read-message.ts';

const event = (name: string, content: string) =>
  readMessage(
    `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><CreateTime>1546924844</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[${name}]]></Event>${content}</xml>`,
  ).then(({ message }) => message);
const json = async (fields: object) =>
  (await readMessage(JSON.stringify({ MsgType: 'event', ...fields }))).message;

const action = (time: number) =>
  `<Actions><ActionTime>${time}</ActionTime><ActionMsg>${time}</ActionMsg></Actions>`;

test.each([
  ['none', '', []],
  ['an empty one', '<Actions/>', []],
  ['one', action(1), [{ ActionTime: 1, ActionMsg: '1' }]],
  [
    'two',
    action(1) + action(2),
    [
      { ActionTime: 1, ActionMsg: '1' },
      { ActionTime: 2, ActionMsg: '2' },
    ],
  ],
  [
    'two in a container',
    `<Actions>${(action(1) + action(2)).replaceAll('Actions>', 'item>')}</Actions>`,
    [
      { ActionTime: 1, ActionMsg: '1' },
      { ActionTime: 2, ActionMsg: '2' },
    ],
  ],
  [
    'one in a container',
    `<Actions>${action(1).replaceAll('Actions>', 'Item>')}</Actions>`,
    [{ ActionTime: 1, ActionMsg: '1' }],
  ],
])('XML: %s is an array where the schema says array', async (_, content, items) => {
  expect((await event('add_express_path', content)).Actions).toEqual(items);
});

test('JSON: a single item is an array too, and a number that is text is one', async () => {
  const item = { TemplateId: 't', SubscribeStatusString: 'accept', PopupScene: '2' };
  const message = await json({ Event: 'subscribe_msg_popup_event', CreateTime: '1610969440', List: item });
  expect(message).toMatchObject({ CreateTime: 1610969440, List: [{ ...item, PopupScene: 2 }] });
});

test('what a message has inside of an element in XML stands at the top, as in JSON', async () => {
  const inner = '<List><TemplateId>t</TemplateId><PopupScene>0</PopupScene></List>';
  const message = await event(
    'subscribe_msg_popup_event',
    `<SubscribeMsgPopupEvent>${inner}</SubscribeMsgPopupEvent>`,
  );
  expect(message).toMatchObject({
    Event: 'subscribe_msg_popup_event',
    List: [{ TemplateId: 't', PopupScene: 0 }],
  });
  expect(message).not.toHaveProperty('SubscribeMsgPopupEvent');
  expect(await event('subscribe_msg_popup_event', '<SubscribeMsgPopupEvent/>')).toMatchObject({ List: [] });
});

test.each(['7', '1234567890123456', '9223372036854775807'])(
  'the 64-bit id %s keeps its digits and is text',
  async (id) => {
    const xml = await readMessage(`<xml><MsgType>text</MsgType><MsgId>${id}</MsgId></xml>`);
    expect(xml.message.MsgId).toBe(id);
    const number = await readMessage(`{"MsgType":"text","MsgId":${id}}`);
    expect(number.message.MsgId).toBe(id);
    const nested = await readMessage(
      `{"MsgType":"event","Event":"secvod_upload_event","upload_event":{"media_id":${id},"errcode":0}}`,
    );
    expect(nested.message.upload_event).toEqual({ media_id: id, errcode: 0 });
  },
);

test('numbers are numbers: fractions, signs and spaces too; what is none stays as it came', async () => {
  const Cargo =
    '<Cargo><Weight>1.50</Weight><Space_X> -3 </Space_X><Space_Y></Space_Y><Count>many</Count></Cargo>';
  expect((await event('add_waybill', Cargo)).Cargo).toEqual({
    Weight: 1.5,
    Space_X: -3,
    Count: 'many',
    DetailList: [],
  });
});

test('CDATA, entities, empty elements, line breaks and a byte order mark', async () => {
  const { message } = await readMessage(
    '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<xml>\n  <MsgType>text</MsgType>\n<Content><![CDATA[<b> &amp; ]]>]]&gt; &#20013;&#x6587;</Content><PicUrl/><Title></Title></xml>\n',
  );
  expect(message).toEqual({ MsgType: 'text', Content: '<b> &amp; ]]> 中文', PicUrl: '', Title: '' });
});

test('an event of the table under its other name, told from its sister by a number', async () => {
  const shared = { Event: 'charge_service_quota_notify', spu_id: 10000077 };
  expect((await readMessage(JSON.stringify({ MsgType: 'event', ...shared, event_type: 3 }))).row?.[0]).toBe(
    'charge_mp_service_quota_notify',
  );
  const xml =
    '<xml><MsgType>event</MsgType><Event>charge_service_quota_notify</Event><event_type>4</event_type></xml>';
  expect((await readMessage(xml)).row?.[0]).toBe('charge_mp_service_validity_notify');
});

test('an Event that is named like a member of every object is no message', async () => {
  for (const Event of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
    expect((await readMessage(JSON.stringify({ MsgType: 'event', Event }))).row).toBeUndefined();
});
