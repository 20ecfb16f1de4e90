import { expect, test } from 'vitest';
import { buildTokenManager } from '../../src/token-manager.ts';
import { WeChatModel } from '../simulation/wechat-model.ts';
import { Process, World } from '../simulation/world.ts';

const SECOND = 1_000;

test('successes that a client claims without end keep no dead token alive', async () => {
  const world = new World(1);
  const wechat = new WeChatModel(world, 'stable');
  const process = new Process(world);
  const { manager } = buildTokenManager(
    { appid: 'wx1', secret: 's' },
    { clock: process.clock, requests: () => (force) => wechat.ask(process, force) },
  );
  const got: string[] = [];
  const take = async () => {
    void manager.get().then((token) => got.push(token));
    await world.runUntil(world.now + 2 * SECOND);
    return got.at(-1) ?? '';
  };
  const dead = await take();
  const operations = ['getA', 'getB', 'getC'];
  for (const operation of operations) {
    let isKnown = false;
    void manager.invalidate(dead, operation, 'honest').then(() => {
      isKnown = true;
    });
    while (!isKnown) {
      // Also the honest client's name is no proof.
      for (const client of ['liar', 'honest']) manager.accepted(dead, 'getUserRiskRank', client);
      await world.runUntil(world.now + 20);
    }
  }
  expect(await take()).not.toBe(dead);
  expect(wechat.forcedAt).toHaveLength(1);
  expect(operations.filter((operation) => manager.isToBlame(operation))).toEqual([]);
});
