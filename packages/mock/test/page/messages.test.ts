import { expect, test } from 'vitest';
import { draftOf, grouped, searchMessages, sentenceOf } from '../../src/page/push/messages.ts';
import type { Webhook } from '../../src/page/server/push.ts';
import { openMock } from '../caller.ts';

const { mock } = await openMock();
const webhooks: Webhook[] = JSON.parse(await (await fetch(`${mock.url}/__mock/webhooks`)).text());
const groups = grouped(webhooks);

test('every message of the spec is in a group with a name in both languages, and says what it is', () => {
  expect(groups.flatMap(({ members }) => members)).toHaveLength(webhooks.length);
  expect(groups.map(({ en }) => en)).not.toContain('Other');
  for (const { en, zh } of groups)
    expect([en, zh]).toEqual([expect.any(String), expect.stringMatching(/\p{Script=Han}/u)]);
  for (const webhook of webhooks) expect(sentenceOf(webhook), webhook.event).toMatch(/^[A-Z].{15}/);
});

test.each([
  ['the name', 'goods_deliver', 'xpay_goods_deliver_notify'],
  ['the Chinese title', '道具发货', 'xpay_goods_deliver_notify'],
  ['words of the description', 'paid item', 'xpay_goods_deliver_notify'],
  ['the group', 'content safety', 'wxa_media_check'],
])('%s finds a message', (_, text, event) => {
  expect(searchMessages(groups, text).map((found) => found.event)).toContain(event);
});

test('a draft leaves the time and the id to the mock, and is in the name of the app', () => {
  const example = { CreateTime: 1, MsgId: 2, AppID: 'wx9', appid: 'wx9', Event: 'e', ShopAppID: 'wx9' };
  expect(draftOf(example, 'wx1')).toEqual({ AppID: 'wx1', appid: 'wx1', Event: 'e', ShopAppID: 'wx9' });
});
