// The mock server as a library: core's client against one that runs in this process, and a contract fetch.
// And what it sends, to a receiver in this process. Arguments: every entry point to import.
import { createServer } from 'node:http';
import * as core from '@weapp-openapi/core';
import { startMock } from '@weapp-openapi/mock';
import { createContractFetch } from '@weapp-openapi/mock/contract';
import { createPush } from '@weapp-openapi/push';
import { toNodeHandler } from '@weapp-openapi/push/node';
import { work } from '../library/work.mjs';

for (const entry of process.argv.slice(2)) {
  if (Object.keys(await import(entry)).length === 0) throw new Error(`${entry} exports nothing.`);
}

const keys = { token: 'any', appid: 'wxmatrix', encodingAESKey: 'A'.repeat(43) };
const delivered = [];
const push = createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', ({ OutTradeNo }) => {
  delivered.push(OutTradeNo);
  return { ErrCode: 0, ErrMsg: 'success' };
});
const receiver = createServer(toNodeHandler(push));
await new Promise((resolve) => receiver.listen(0, '127.0.0.1', resolve));

const to = `http://127.0.0.1:${receiver.address().port}/wechat`;
const mock = await startMock({ port: 0, push: { ...keys, to, format: 'xml' } });
await work(mock.url, { core });
const pushed = await mock.push('xpay_goods_deliver_notify', { OutTradeNo: 'T1' });
if (!pushed.isTaken || !(await pushed.again()).isTaken) throw new Error(pushed.why);
if (delivered.join() !== 'T1') throw new Error(`Delivered were ${delivered}.`);
await mock.close();
receiver.closeAllConnections();
receiver.close();

const wx = core.createClient({ credential: 'any', fetch: createContractFetch() });
await wx.getDailyRetain({ begin_date: '20240313', end_date: '20240313' });
