// What a TypeScript consumer writes, and what must not compile: a declaration that falls back to `any` fails
// here. Compiled as an ES module and as CommonJS, never run.
import { createServer } from 'node:http';
import { type Cohorts, createAnalysis } from '@weapp-openapi/analysis';
import {
  createClient,
  type GetDailyRetainRequest,
  type GetDailyRetainResponse,
  type Int64,
  WeappApiError,
} from '@weapp-openapi/core';
import { createCaller, getApiDomainIp, getDailyRetain } from '@weapp-openapi/core/operations';
import { undiciTransport } from '@weapp-openapi/core/undici';
import { decryptOpenData, openPush, secureApi, WeappCryptoError } from '@weapp-openapi/crypto';
import { SM2withSM3, SM4_GCM } from '@weapp-openapi/crypto/sm';
import { createPush, type PushMessage, type PushReply, WeappPushError } from '@weapp-openapi/push';
import { toKoaMiddleware, toNodeHandler } from '@weapp-openapi/push/node';
import { redisSeen } from '@weapp-openapi/push/redis';
import { createTokenManager, memoryStore } from '@weapp-openapi/token';
import { createWeapp, lastDays } from 'weapp-openapi';

export async function work(picture: Uint8Array<ArrayBuffer>, file: { buffer: Buffer }): Promise<void> {
  const app = { appid: 'wxmatrix', secret: 'any' };
  const credential = createTokenManager({ ...app, store: memoryStore() });
  const wx = createClient({ credential });

  const day: GetDailyRetainRequest = { begin_date: '20240313', end_date: '20240313' };
  const retain: GetDailyRetainResponse = await wx.getDailyRetain(day);
  const { data, error } = await wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body: day });
  const code: number | undefined = error?.errcode;
  const same: string | undefined = data?.ref_date;
  const { bytes } = await wx.getUnlimitedQRCode({ scene: 'a=1' });
  await wx.uploadTempMedia({ type: 'image', media: { data: picture, filename: 'a.jpg' } });
  // What multer gives: Buffer<ArrayBufferLike>.
  await wx.uploadTempMedia({ type: 'image', media: file.buffer });
  await wx.uploadTempMedia({ type: 'image', media: { data: file.buffer, filename: 'a.jpg' } });
  await wx.uploadTempMedia({ type: 'image', media: new Blob([bytes]) }, { signal: AbortSignal.timeout(1) });
  const { package_list } = await wx.listPackages({ status: 1, limit: 100 });
  const ids: Int64[] = package_list.map(({ order_id }) => order_id);
  const cohorts: Cohorts = (await createAnalysis(wx).retention(lastDays(3))).newUsers;
  for await (const { order_id } of wx.paginate.listPackages({ status: 1 })) ids.push(order_id);
  const { response } = await wx.raw.getDailyRetain(day);
  const status: number = response.status;
  const call = createCaller({ credential, transport: undiciTransport() });
  const again: GetDailyRetainResponse = await call(getDailyRetain, day);
  await call(getApiDomainIp);
  const weapp = createWeapp(app);
  const { openid } = await weapp.login('a code');
  const failed: unknown = ids;
  if (failed instanceof WeappApiError) failed.errcode.toFixed();
  if (failed instanceof WeappCryptoError) failed.reason.padEnd(1);

  const opened = { session_key: 'any', encryptedData: 'any', iv: 'any', appid: app.appid };
  const { purePhoneNumber } = await decryptOpenData({ kind: 'phoneNumber', ...opened });
  const pushed = { token: 'any', encodingAESKey: 'any', appid: app.appid, timestamp: '1', nonce: '1' };
  const message: string = await openPush({ ...pushed, msg_signature: 'any', Encrypt: 'any' });
  const secure = secureApi({
    appid: app.appid,
    symmetric: { sn: '1', key: 'any', algorithm: SM4_GCM },
    privateKey: { sn: '1', key: 'any', algorithm: SM2withSM3 },
    certificates: [{ sn: '1', certificate: 'any', algorithm: SM2withSM3 }],
  });
  createWeapp({ ...app, secure });
  createClient({ credential, secure });

  const client = { evalSha: async () => null, eval: async () => null };
  const push = createPush({ token: ['new', 'old'], mode: 'plain', seen: redisSeen({ client }) });
  push.on(
    'xpay_goods_deliver_notify',
    ({ GoodsInfo, OutTradeNo }): PushReply<'xpay_goods_deliver_notify'> => {
      const quantity: number | undefined = GoodsInfo?.Quantity;
      return { ErrCode: quantity ?? 0, ErrMsg: OutTradeNo };
    },
  );
  push.on('wxa_media_check', ({ trace_id }) => console.log(trace_id), { defer: true });
  const listener = createServer(toNodeHandler(push));
  const koa: (context: Parameters<ReturnType<typeof toKoaMiddleware>>[0]) => Promise<void> =
    toKoaMiddleware(push);
  const reason = (error: unknown) => (error instanceof WeappPushError ? error.reason : undefined);
  const content = (said: PushMessage<'text'>): string => said.Content;

  // @ts-expect-error No such message.
  push.on('xpay_good_deliver_notify', () => {});
  // @ts-expect-error WeChat expects an answer to this one.
  push.on('check_biz', () => {});
  // @ts-expect-error A mode that there is not.
  createPush({ token: 'any', mode: 'safe' });
  // @ts-expect-error A misspelt field.
  await wx.getDailyRetain({ begin_dat: '20240313', end_date: '20240313' });
  // @ts-expect-error No such operation.
  await wx.getDailyRetian(day);
  // @ts-expect-error No such path.
  await wx.POST('/datacube/nothing', { body: day });
  // @ts-expect-error A 64-bit number is text.
  const lost: number | undefined = package_list[0]?.order_id;
  // @ts-expect-error Text is no number.
  const wrong: number = openid;
  // @ts-expect-error The client of the umbrella knows its fields too.
  await weapp.getDailyRetain({ begin_date: 20240313, end_date: '20240313' });
  // @ts-expect-error Text is no number.
  const phone: number = purePhoneNumber;
  // @ts-expect-error A message without the text that it was sent with.
  await openPush({ ...pushed, msg_signature: 'any' });

  console.log(retain.visit_uv, again.visit_uv, status, code, same, cohorts.rows, lost, wrong, phone, message);
  console.log(listener, koa, reason, content);
}
