import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../src/engine/document.ts';
import { pathsOf, unknownFields } from '../../src/push/fields.ts';
import { webhookOf } from '../../src/push/webhook.ts';

describe('fields of messages', () => {
  test.each([
    ['text', 'json', 'Content'],
    ['xpay_goods_deliver_notify', 'json', 'GoodsInfo.Quantity'],
    // Optional, and so not in the example.
    ['xpay_goods_deliver_notify', 'json', 'TeamInfo.TeamType'],
    ['subscribe_msg_popup_event', 'json', 'List.0.TemplateId'],
    ['subscribe_msg_popup_event', 'json', 'List.12'],
    ['subscribe_msg_popup_event', 'xml', 'SubscribeMsgPopupEvent.List.1.PopupScene'],
  ] as const)('%s in %s has %s', (event, format, name) => {
    expect(unknownFields(webhookOf(event, format).schema, [name])).toEqual([]);
  });

  test.each([
    ['text', 'json', 'Contnt', 'Content'],
    ['xpay_goods_deliver_notify', 'json', 'GoodsInfo.Quantty', 'GoodsInfo.Quantity'],
    ['xpay_goods_deliver_notify', 'json', 'Quantity', 'GoodsInfo.Quantity'],
    ['subscribe_msg_popup_event', 'json', 'List.3.TemplatId', 'List.0.TemplateId'],
    ['subscribe_msg_popup_event', 'xml', 'List', 'SubscribeMsgPopupEvent.List'],
  ] as const)('%s in %s has no %s but %s', (event, format, name, near) => {
    expect(unknownFields(webhookOf(event, format).schema, [name])).toEqual([
      `The message has no field "${name}". Did you mean ${near}?`,
    ]);
  });

  test('one that resembles none gets no suggestion, and a long one is cut', () => {
    const { schema } = webhookOf('text', 'json');
    expect(unknownFields(schema, ['zzzzzzzzzzzz', '__proto__'])).toEqual([
      'The message has no field "zzzzzzzzzzzz".',
      expect.stringMatching(/^The message has no field "__proto__"\./),
    ]);
    expect(unknownFields(schema, ['z'.repeat(10_000)])[0]?.length).toBeLessThan(200);
  });

  test('those in objects and arrays count too, but not in one that does not exist', () => {
    const { schema } = webhookOf('xpay_goods_deliver_notify', 'json');
    const given = { GoodsInfo: { Quantitty: 2, Attach: 'a' }, New: { a: { b: 1 } } };
    expect(unknownFields(schema, pathsOf(given))).toEqual([
      'The message has no field "GoodsInfo.Quantitty". Did you mean GoodsInfo.Quantity?',
      expect.stringMatching(/^The message has no field "New"\./),
    ]);
    const list = webhookOf('subscribe_msg_popup_event', 'json').schema;
    expect(unknownFields(list, pathsOf({ List: [{ TemplateId: 'a' }, { TemplatId: 'b' }] }))).toEqual([
      'The message has no field "List.1.TemplatId". Did you mean List.0.TemplateId?',
    ]);
  });

  test("all fields of the spec's examples are known", () => {
    for (const event of Object.keys(Object(openApiDocument.webhooks))) {
      for (const format of ['json', 'xml'] as const) {
        try {
          const { message, schema } = webhookOf(event, format);
          expect(unknownFields(schema, pathsOf(message)), `${event} in ${format}`).toEqual([]);
        } catch (error) {
          // WeChat does not send all of them in XML.
          if (!(error instanceof RangeError)) throw error;
        }
      }
    }
  });
});
