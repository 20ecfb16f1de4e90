import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as chartsPackage from '@weapp-openapi/analysis/charts';
import * as cryptoPackage from '@weapp-openapi/crypto';
import * as smPackage from '@weapp-openapi/crypto/sm';
import * as pushPackage from '@weapp-openapi/push';
import * as nodePackage from '@weapp-openapi/push/node';
import * as redisPackage from '@weapp-openapi/push/redis';
import { expect, onTestFinished, test } from 'vitest';
import { WeappError } from 'weapp-openapi';
import * as charts from 'weapp-openapi/charts';
import * as crypto from 'weapp-openapi/crypto';
import * as sm from 'weapp-openapi/crypto/sm';
import * as push from 'weapp-openapi/push';
import * as node from 'weapp-openapi/push/node';
import * as redis from 'weapp-openapi/push/redis';

test.each([
  ['charts', charts, chartsPackage],
  ['crypto', crypto, cryptoPackage],
  ['crypto/sm', sm, smPackage],
  ['push', push, pushPackage],
  ['push/node', node, nodePackage],
  ['push/redis', redis, redisPackage],
])('weapp-openapi/%s is the package itself, without copies', (_, subpath: object, own: object) => {
  expect({ ...subpath }).toEqual({ ...own });
});

test('a message comes through the umbrella: signed, received by node:http, answered, refused', async () => {
  const keys = { token: 'TOKEN', appid: 'wx1', encodingAESKey: 'A'.repeat(43) };
  const refused: unknown[] = [];
  const receiver = push
    .createPush({ ...keys, mode: 'secure', hooks: { onRefuse: ({ error }) => void refused.push(error) } })
    .on('xpay_goods_deliver_notify', ({ OutTradeNo }) => ({ ErrCode: 0, ErrMsg: OutTradeNo }));
  const server = createServer(node.toNodeHandler(receiver));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;

  const message = JSON.stringify({
    ...{ ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: 1, MsgType: 'event' },
    ...{ Event: 'xpay_goods_deliver_notify', OutTradeNo: 'T1' },
  });
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = await crypto.sealPush({ ...keys, message });
  const query = new URLSearchParams({
    ...{ timestamp: String(TimeStamp), nonce: Nonce, encrypt_type: 'aes', msg_signature: MsgSignature },
  });
  const send = (body: object) =>
    fetch(`http://127.0.0.1:${port}/wechat?${query}`, { method: 'POST', body: JSON.stringify(body) });

  const answer = (await (await send({ ToUserName: 'gh_1', Encrypt })).json()) as crypto.SealedPush;
  const opened = await crypto.openPush({
    ...{ ...keys, Encrypt: answer.Encrypt, msg_signature: answer.MsgSignature },
    ...{ timestamp: answer.TimeStamp, nonce: answer.Nonce },
  });
  expect(JSON.parse(opened)).toEqual({ ErrCode: 0, ErrMsg: 'T1' });

  expect((await send({ ToUserName: 'gh_1', Encrypt: `${Encrypt.slice(0, -4)}AAA=` })).status).toBe(403);
  expect(refused).toEqual([expect.any(push.WeappPushError)]);
  expect(refused[0]).toBeInstanceOf(WeappError);
});
