import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@weapp-openapi/core';
import { secureApi } from '@weapp-openapi/crypto';
import { startMock } from '@weapp-openapi/mock';
import { afterAll, expect, test } from 'vitest';
import { createPush } from '../src/index.ts';
import { toNodeHandler } from '../src/node.ts';
import { keys } from './wechat.ts';

const { appid } = keys;
const appKey = 'APPKEY';
const pair = () => pem(generateKeyPairSync('rsa', { modulusLength: 2048 }));
const pem = ({ publicKey, privateKey }: KeyPairKeyObjectResult) => ({
  publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
  privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
});
const [own, platform] = [pair(), pair()];
const symmetric = { sn: 'symmetric', key: Buffer.alloc(32, 7).toString('base64') };
const secure = secureApi({
  appid,
  symmetric,
  privateKey: { sn: 'own', key: own.privateKey },
  certificates: [{ sn: 'platform', certificate: platform.publicKey }],
});

const closing: (() => unknown)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** WeChat, which has the keys of API security, and what was called there. */
async function startWeChat() {
  const mock = await startMock({
    port: 0,
    pay: { [appid]: { appKey } },
    secure: {
      [appid]: {
        symmetric,
        publicKey: { sn: 'own', key: own.publicKey },
        platformKeys: [{ sn: 'platform', key: platform.privateKey }],
      },
    },
  });
  closing.push(() => mock.close());
  return { mock, credential: await tokenOf(mock.url) };
}

/** Delivers what was paid (signed with the AppKey), and tells the user (encrypted and signed by API security). */
async function startShop(wx: ReturnType<typeof clientOf>) {
  const push = createPush({ ...keys, mode: 'secure' }).on(
    'xpay_goods_deliver_notify',
    async ({ OutTradeNo, OpenId }) => {
      await wx.notify_provide_goods({ order_id: OutTradeNo, env: 0 });
      const content = `${OutTradeNo} is yours`;
      await wx.sendCustomMessage({ touser: OpenId, msgtype: 'text', text: { content } });
      return { ErrCode: 0, ErrMsg: 'success' };
    },
  );
  const server = createServer(toNodeHandler(push));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat`;
}

const clientOf = (baseUrl: string, credential: string, isSecure = true) =>
  createClient({ credential, baseUrl, pay: { appKey }, secure: isSecure ? secure : undefined });

test('a paid order in secure XML is delivered with API signature, and a repeat of the message changes nothing', async () => {
  const { mock, credential } = await startWeChat();
  const to = await startShop(clientOf(mock.url, credential));

  const order = { OutTradeNo: 'T1' };
  const sent = await mock.push('xpay_goods_deliver_notify', order, { ...keys, to, format: 'xml' });
  expect(sent).toMatchObject({ isTaken: true, answer: expect.stringContaining('<ErrCode>0</ErrCode>') });
  // For an app with keys, 0 says that the mock verified and decrypted the call.
  const delivered = [
    ['notify_provide_goods', 0],
    ['sendCustomMessage', 0],
  ];
  const seen = () =>
    [...mock.calls('notify_provide_goods'), ...mock.calls('sendCustomMessage')].map((call) => [
      call.operation,
      call.errcode,
    ]);
  expect(seen()).toEqual(delivered);
  expect(await sent.again()).toMatchObject({ isTaken: true, answer: sent.answer });
  expect(seen()).toEqual(delivered);

  const other = await mock.push('xpay_goods_deliver_notify', { OutTradeNo: 'T2' }, { ...keys, to });
  expect(other.isTaken).toBe(true);
  expect(seen()).toHaveLength(4);
});

test('without API signature the delivery is refused, and WeChat sends the message again', async () => {
  const { mock, credential } = await startWeChat();
  const to = await startShop(clientOf(mock.url, credential, false));
  const sent = await mock.push('xpay_goods_deliver_notify', { OutTradeNo: 'T3' }, { ...keys, to });
  expect(sent.isTaken).toBe(false);
  expect(mock.calls('sendCustomMessage').map(({ errcode }) => errcode)).toEqual([40233]);
});

async function tokenOf(url: string): Promise<string> {
  const query = new URLSearchParams({ grant_type: 'client_credential', appid, secret: 'any' });
  const { access_token } = await (await fetch(`${url}/cgi-bin/token?${query}`)).json();
  return access_token;
}
