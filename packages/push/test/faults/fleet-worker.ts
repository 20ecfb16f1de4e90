// One process of a fleet: a server that delivers payments and counts in Redis how often it did.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'redis';
import { createPush } from '../../src/index.ts';
import { toNodeHandler } from '../../src/node.ts';
import { redisSeen } from '../../src/redis.ts';
import { keys } from '../wechat.ts';

const client = createClient({ socket: { host: '127.0.0.1', port: Number(process.env.REDIS_PORT) } });
await client.on('error', () => {}).connect();

const push = createPush({
  ...keys,
  mode: 'secure',
  seen: redisSeen({ client, timeout: 50_000 }),
  // A test tells when it is enough, not the clock.
  wait: 50_000,
  hold: 1_000,
}).on('xpay_goods_deliver_notify', async ({ OutTradeNo, GoodsInfo: { Attach } }) => {
  const count = await client.incr(`begun:${OutTradeNo}`);
  if (Attach === 'crash' && count === 1) process.kill(process.pid, 'SIGKILL');
  while (Attach === 'slow' && !(await client.exists(`go:${OutTradeNo}`)))
    await new Promise((resolve) => setTimeout(resolve, 10));
  const delivered = await client.incr(`delivered:${OutTradeNo}`);
  return { ErrCode: 0, ErrMsg: `delivery ${delivered} by ${process.pid}` };
});

const server = createServer(toNodeHandler(push)).listen(0, '127.0.0.1', () =>
  process.send?.((server.address() as AddressInfo).port),
);
