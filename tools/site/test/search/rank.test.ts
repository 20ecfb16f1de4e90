import { describe, expect, test } from 'vitest';
import { makeDirectory } from '../../src/search/make-directory.ts';
import { rank } from '../../src/search/rank.ts';
import { siteIn } from '../sites.ts';

const [en, zh] = [siteIn('en'), siteIn('zh')];
const DIRECTORIES = { en: makeDirectory(en, zh), zh: makeDirectory(zh, en) };

/** What people type, and the page that they mean. */
const MEANT: readonly [query: string, path: string][] = [
  ['留存', 'operations/getDailyRetain'],
  ['getDailyRetain', 'operations/getDailyRetain'],
  ['getdailyretain', 'operations/getDailyRetain'],
  ['analysis.getDailyRetain', 'operations/getDailyRetain'],
  ['getweanalysisappiddailyretaininfo', 'operations/getDailyRetain'],
  ['/datacube/getweanalysisappiddailyretaininfo', 'operations/getDailyRetain'],
  ['daily retain', 'operations/getDailyRetain'],
  ['40029', 'errcodes/40029'],
  ['-1', 'errcodes/-1'],
  ['43101', 'errcodes/43101'],
  ['订阅消息', 'guides/subscription-messages'],
  ['发送订阅消息', 'operations/sendMessage'],
  ['sendMessage', 'operations/sendMessage'],
  ['subscribeMessage.send', 'operations/sendMessage'],
  ['手机号', 'guides/phone-number'],
  ['getwxacodeunlimit', 'operations/getUnlimitedQRCode'],
  ['wxacode.getUnlimited', 'operations/getUnlimitedQRCode'],
  ['code2Session', 'operations/code2Session'],
  ['jscode2session', 'operations/code2Session'],
  ['login', 'guides/login'],
  ['登录', 'guides/login'],
  ['内容安全', 'guides/content-safety'],
  ['虚拟支付', 'guides/virtual-payment'],
  ['node-easywechat', 'guides/from-node-easywechat'],
  ['@weapp-openapi/mock', 'packages/mock'],
  ['subscribe_msg_popup_event', 'webhooks/onSubscribeMsgPopupEvent'],
  ['https://api.weixin.qq.com/wxa/getwxacode?access_token=x', 'operations/getQRCode'],
  ['openapi.subscribeMessage.send', 'operations/sendMessage'],
  ['小程序码', 'guides/qr-codes-and-links'],
  ['data.list.visit_uv', 'operations/getDailyVisitTrend'],
  ['怎么发送订阅消息', 'operations/sendMessage'],
  ['发订阅消息', 'guides/subscription-messages'],
  ['模板消息', 'guides/subscription-messages'],
  ['如何获取手机号？', 'operations/getPhoneNumber'],
  ['手机号快速验证', 'guides/phone-number'],
  ['webhook', 'guides/push'],
  ['接收推送', 'guides/push'],
  ['回调', 'guides/push'],
  ['pm2', 'guides/processes'],
  ['集群', 'guides/processes'],
  ['快速开始', 'guides/first-hour'],
  ['docker', 'guides/containers'],
  ['云托管', 'guides/cloud-hosting'],
];

describe.each(['en', 'zh'] as const)('the search in %s', (language) => {
  const first = (query: string) => rank(DIRECTORIES[language], query)[0];

  test.each(MEANT)('finds %s', (query, path) => {
    expect(first(query)?.item.path).toBe(path);
  });

  test('finds a field where it is a value, with its place', () => {
    const hit = first('visit_uv');
    expect(hit).toMatchObject({
      item: { path: 'operations/getDailyVisitTrend' },
      field: { name: 'visit_uv', anchor: 'response.list.visit_uv' },
    });
    expect(rank(DIRECTORIES[language], 'visit_uv').map(({ item }) => item.name)).toContain('getDailyRetain');
    expect(first('priTmplId')?.field?.name).toBe('priTmplId');
  });

  test('wants every word, takes spaces, and finds nothing for nothing', () => {
    expect(rank(DIRECTORIES[language], '  ')).toEqual([]);
    expect(rank(DIRECTORIES[language], 'getDailyRetain nonsense')).toEqual([]);
    expect(rank(DIRECTORIES[language], 'zzzzzz')).toEqual([]);
  });

  test('is bounded for what anybody may paste', () => {
    expect(rank(DIRECTORIES[language], 'a '.repeat(5000)).length).toBeLessThanOrEqual(40);
    expect(rank(DIRECTORIES[language], '订'.repeat(100_000))).toEqual([]);
  });
});

test('words of the other language find the page too', () => {
  expect(rank(DIRECTORIES.en, '数据分析')[0]?.item.path).toMatch(
    /^(?:guides\/analysis|sections\/data-analysis)$/,
  );
  expect(rank(DIRECTORIES.zh, 'Subscription messages')[0]?.item.path).toBe('guides/subscription-messages');
});
