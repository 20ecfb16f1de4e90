import { expect, test } from 'vitest';
import { buildTokenManager } from '../../src/token-manager.ts';
import { StoreModel } from '../simulation/store-model.ts';
import { WeChatModel } from '../simulation/wechat-model.ts';
import { Process, World } from '../simulation/world.ts';

const SECOND = 1_000;

function open() {
  const world = new World(1);
  const wechat = new WeChatModel(world, 'stable');
  const process = new Process(world);
  const { manager } = buildTokenManager(
    { appid: 'wx1', secret: 's', store: new StoreModel(world, () => {}).seenBy(process) },
    { clock: process.clock, requests: () => (force) => wechat.ask(process, force) },
  );
  const settled = async <T>(work: Promise<T>, meanwhile = () => {}): Promise<T> => {
    let isOver = false;
    const end = work.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      meanwhile();
      await world.runUntil(world.now + 20);
    }
    return end;
  };
  const take = () => settled(manager.get());
  const invalidate = (token: string, operation: string, client?: string) =>
    settled(manager.invalidate(token, operation, client));
  return { world, wechat, manager, settled, take, invalidate };
}

test('successes that a client claims without end keep no dead token alive', async () => {
  const { wechat, manager, settled, take } = open();
  const dead = await take();
  const operations = ['getA', 'getB', 'getC'];
  for (const operation of operations) {
    await settled(manager.invalidate(dead, operation, 'honest'), () => {
      // Also the honest client's name is no proof.
      for (const client of ['liar', 'honest']) manager.accepted(dead, 'getUserRiskRank', client);
    });
  }
  expect(await take()).not.toBe(dead);
  expect(wechat.forcedAt).toHaveLength(1);
  expect(operations.filter((operation) => manager.isToBlame(operation))).toEqual([]);
});

test('a client that takes a new name for each claim does not keep the process from replacing a dead token', async () => {
  const { world, wechat, take, invalidate } = open();
  for (let count = 0; count < 120; count++) {
    await invalidate(await take(), `getA${count}`, `liar-${count}`);
    await world.runUntil(world.now + 720 * SECOND);
  }
  expect(wechat.forcedAt).toHaveLength(4);
  const dead = await take();
  await invalidate(dead, 'getGood');
  expect(wechat.forcedAt).toHaveLength(5);
  expect(await take()).not.toBe(dead);
});
