import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@weapp-openapi/core';
import { startMock } from '@weapp-openapi/mock';
import { afterAll, expect, test } from 'vitest';
import { createPush } from '../src/index.ts';
import { toNodeHandler } from '../src/node.ts';
import { keys } from './wechat.ts';

const log: string[] = [];
const closing: (() => unknown)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

test('a paid order in secure XML: the handler calls WeChat, and a repeat of the message changes nothing', async () => {
  const appKey = 'APPKEY';
  const mock = await startMock({ port: 0, log: (line) => log.push(line), pay: { [keys.appid]: { appKey } } });
  closing.push(() => mock.close());
  const credential = await tokenOf(mock.url);
  const wx = createClient({ credential, baseUrl: mock.url, pay: { appKey } });

  const push = createPush({ ...keys, mode: 'secure' }).on(
    'xpay_goods_deliver_notify',
    async ({ OutTradeNo }) => {
      await wx.notify_provide_goods({ order_id: OutTradeNo, env: 0 });
      return { ErrCode: 0, ErrMsg: 'success' };
    },
  );
  const server = createServer(toNodeHandler(push));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`;

  const delivered = () =>
    log.filter((line) => line.includes('notify_provide_goods') && line.endsWith('ok')).length;
  const sent = await mock.push(
    'xpay_goods_deliver_notify',
    { OutTradeNo: 'T1' },
    { ...keys, to, format: 'xml' },
  );
  expect(sent).toMatchObject({ isTaken: true, answer: expect.stringContaining('<ErrCode>0</ErrCode>') });
  expect(delivered()).toBe(1);
  expect(await sent.again()).toMatchObject({ isTaken: true, answer: sent.answer });
  expect(delivered()).toBe(1);

  expect((await mock.push('xpay_goods_deliver_notify', { OutTradeNo: 'T2' }, { ...keys, to })).isTaken).toBe(
    true,
  );
  expect(delivered()).toBe(2);
});

async function tokenOf(url: string): Promise<string> {
  const query = new URLSearchParams({ grant_type: 'client_credential', appid: keys.appid, secret: 'any' });
  const { access_token } = await (await fetch(`${url}/cgi-bin/token?${query}`)).json();
  return access_token;
}
