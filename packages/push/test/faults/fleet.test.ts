import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REDIS, startRedis } from '../../../token/test/stores/redis-server.ts';
import { eventually, keepTrack, SERVER_TIME, stopProcess } from '../../../token/test/stores/server.ts';
import { opened, payment, sent } from '../wechat.ts';

const WORKER = fileURLToPath(new URL('fleet-worker.ts', import.meta.url));

describe.skipIf(!REDIS)('three processes on one Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let workers: Awaited<ReturnType<typeof startWorker>>[] = [];

  beforeAll(async () => {
    redis = await startRedis();
    workers = await Promise.all([1, 2, 3].map(() => startWorker(redis.port)));
  }, SERVER_TIME);

  afterAll(async () => {
    await Promise.all(workers.map(({ stop }) => stop()));
    await redis?.stop();
  }, SERVER_TIME);

  const count = async (what: string, { OutTradeNo }: { OutTradeNo: string }) =>
    Number(await redis.command('GET', `${what}:${OutTradeNo}`));

  test('a message that comes to all at once is delivered once, and all give the same answer', async () => {
    const paid = payment({ GoodsInfo: { ...payment().GoodsInfo, Attach: 'slow' } });
    const answers = workers.flatMap(({ deliver }) => [deliver(paid), deliver(paid)]);
    await eventually(async () => expect(await count('begun', paid)).toBe(1));
    await redis.command('SET', `go:${paid.OutTradeNo}`, '1');
    expect(new Set(await Promise.all(answers)).size).toBe(1);
    expect([await count('begun', paid), await count('delivered', paid)]).toEqual([1, 1]);
    // And once more, later.
    for (const { deliver } of workers) expect(await deliver(paid)).toBe(await answers[0]);
    expect(await count('delivered', paid)).toBe(1);
  });

  test('a process that dies before it answers: the repeat is delivered by another', async () => {
    const [dying, ...others] = workers;
    const paid = payment({ GoodsInfo: { ...payment().GoodsInfo, Attach: 'crash' } });
    await expect(dying?.deliver(paid)).rejects.toThrow();
    const answers = await Promise.all(others.map(({ deliver }) => deliver(paid)));
    expect(new Set(answers).size).toBe(1);
    expect([await count('begun', paid), await count('delivered', paid)]).toEqual([2, 1]);
  });
});

async function startWorker(port: number) {
  const child = keepTrack(fork(WORKER, { env: { ...process.env, REDIS_PORT: `${port}` }, stdio: 'inherit' }));
  const [own] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('The worker does not start.'))),
  ]);
  return {
    /** Sends a message as WeChat does; gives the ErrMsg of the answer. */
    async deliver(message: object): Promise<string> {
      const { url, body, nonce } = await sent(message, { url: `http://127.0.0.1:${own}/wechat` });
      const answer = await fetch(url, { method: 'POST', body });
      return JSON.parse(await opened(await answer.text(), nonce)).ErrMsg;
    },
    stop: () => stopProcess(child, 'SIGKILL'),
  };
}
