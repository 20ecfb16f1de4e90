import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generatePush } from '../../src/push/generate.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };
const number = { type: 'integer' };
const envelope = {
  ToUserName: text,
  FromUserName: text,
  CreateTime: { anyOf: [number, { type: 'string', pattern: '^\\d+$' }] },
  MsgType: { type: 'string', const: 'event' },
};
const event = (name: string, fields: object) => ({
  type: 'object',
  properties: { ...envelope, Event: { type: 'string', const: name }, ...fields },
});

function webhook(message: string, push: object, answer: object) {
  return {
    post: {
      summary: '摘要',
      description: 'What it is.',
      externalDocs: { url: 'https://developers.weixin.qq.com/x.html' },
      'x-push': push,
      requestBody: { content: { 'application/json': { schema: ref(message) } } },
      responses: { '200': answer },
    },
  };
}

const json = (schema: object) => ({ 'application/json': { schema } });
const received = { $ref: '#/components/responses/Received' };
const usual = { by: ['MsgType', 'Event'] };

const spec = {
  webhooks: {
    b_event: webhook('BMessage', { ...usual, wrapper: 'Inner' }, received),
    a_event: webhook('AMessage', usual, { content: json(ref('AReply')) }),
    text: webhook(
      'TextMessage',
      { by: ['MsgType'] },
      { content: { ...json(ref('HandOver')), 'text/plain': {} } },
    ),
    elsewhere: webhook('AMessage', { by: ['order_id'] }, received),
  },
  components: {
    responses: { Received: { content: { 'text/plain': { schema: text } } } },
    schemas: {
      AMessage: event('a_event', {
        id: { type: 'integer', format: 'int64' },
        ratio: { type: 'number' },
        ok: { type: 'boolean' },
      }),
      AReply: event('a_event', { count: number }),
      BMessage: event('b_event', {
        List: { anyOf: [{ type: 'array', items: ref('Item') }, ref('Item')] },
        words: { anyOf: [{ type: 'array', items: text }, text] },
        either: { anyOf: [text, { type: 'object', properties: {} }] },
      }),
      Item: { type: 'object', properties: { size: number, name: text } },
      TextMessage: { type: 'object', properties: { MsgType: { type: 'string', const: 'text' } } },
      HandOver: {
        type: 'object',
        properties: { ...envelope, MsgType: { type: 'string', const: 'hand_over' } },
      },
      Unused: { type: 'object', properties: {} },
    },
  },
};

function files() {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-push-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(spec));
  return generatePush(folder);
}

test('the table: what is not text, and what is not as with other events; sorted, without what goes elsewhere', async () => {
  const { 'table.ts': table = '' } = await files();
  expect(table).toContain('[\n');
  expect(table.slice(table.indexOf('[\n'))).toBe(`[
  ['a_event', { CreateTime: 'n', id: 'i', ratio: 'n', ok: 'b' }, { filled: 5, needsObject: true }],
  ['b_event', { CreateTime: 'n', List: [{ size: 'n' }], words: ['s'] }, { wrapper: 'Inner' }],
  ['text', {}, { marks: { MsgType: ['text'] }, filled: 3 }],
];
`);
});

test('the types: by name, with docs; an answer lacks what is filled in, as far as it is the same', async () => {
  const { 'messages.ts': messages } = await files();
  expect(messages).toContain(`  /**
   * 摘要
   *
   * What it is.
   *
   * @see {@link https://developers.weixin.qq.com/x.html 官方文档}
   */
  a_event: Schemas.AMessage;`);
  expect(messages).toContain(
    `  a_event: Filled<Schemas.AReply, 'ToUserName' | 'FromUserName' | 'CreateTime' | 'MsgType' | 'Event'>;`,
  );
  expect(messages).toContain(`  b_event: 'success' | '' | void;`);
  expect(messages).toContain(
    `  text: Filled<Schemas.HandOver, 'ToUserName' | 'FromUserName' | 'CreateTime'> | 'success' | '' | void;`,
  );
});

test('the schemas as a handler gets them: one or several is an array, a number as text a number', async () => {
  const { 'schemas.ts': schemas } = await files();
  expect(schemas).toContain("import type { Int64 } from '@weapp-openapi/core';");
  expect(schemas).toContain('CreateTime?: number;');
  expect(schemas).toContain('List?: components["schemas"]["Item"][];');
  expect(schemas).toContain('words?: string[];');
  expect(schemas).toContain('id?: Int64;');
  expect(schemas).toContain('either?: string | Record<string, never>;');
  expect(schemas).not.toContain('Unused');
});
