import { expect, test } from 'vitest';
import { Pace } from '../../src/renewal/pace.ts';
import { buildTokenManager } from '../../src/token-manager.ts';
import { Process, World } from '../simulation/world.ts';

test('thirty questions may follow each other, then who asks waits for the next with all others', async () => {
  const world = new World(1);
  const pace = new Pace(new Process(world).clock);
  let asked = 0;
  for (; pace.turn() === undefined; asked++) pace.take();
  expect(asked).toBe(30);

  let open = 0;
  for (let caller = 0; caller < 1_000; caller++) void pace.turn()?.then(() => open++);
  await world.runUntil(1_990);
  expect(open).toBe(0);
  await world.runUntil(2_010);
  expect(open).toBe(1_000);
  expect(pace.turn()).toBeUndefined();
  pace.take();
  expect(pace.turn()).toBeDefined();
});

test('in an hour there are thirty a minute', async () => {
  const world = new World(1);
  const pace = new Pace(new Process(world).clock);
  let asked = 0;
  for (let second = 0; second < 3_600; second++) {
    for (; pace.turn() === undefined; asked++) pace.take();
    await world.runUntil((second + 1) * 1_000);
  }
  expect(asked).toBeLessThanOrEqual(30 * 61);
  expect(asked).toBeGreaterThan(30 * 59);
});

test('clients without end that report one operation after the other cause no more questions than that', async () => {
  const world = new World(1);
  const { clock } = new Process(world);
  let asked = 0;
  const requests = () => async () => {
    asked++;
    return { token: 't1', life: 7_200_000 };
  };
  const { manager } = buildTokenManager({ appid: 'wx1', secret: 's' }, { clock, requests });
  await manager.get();
  let open = 0;
  for (let count = 0; count < 1_000; count++) {
    open++;
    void manager.invalidate('t1', `bad-${count}`, `client-${count}`).then(() => open--);
    await world.runUntil(world.now + 60);
  }
  await world.runUntil(world.now + 6_000);
  expect(open).toBe(0);
  expect(asked).toBeGreaterThan(30);
  // One minute: 30 at once, 30 after that, and those that force.
  expect(asked).toBeLessThan(75);
});
