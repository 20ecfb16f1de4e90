import { WeappAbortError } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { HeldToken } from '../../src/renewal/held-token.ts';
import { HeldTokens } from '../../src/renewal/held-tokens.ts';
import { Keeper } from '../../src/renewal/keeper.ts';
import { WECHAT_PAUSES } from '../../src/renewal/refusal.ts';
import { RememberedFailure } from '../../src/renewal/remembered-failure.ts';
import { Process, World } from '../simulation/world.ts';

const MINUTE = 60_000;

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A keeper whose renewals bring t1, t2, ... of ten minutes each, or fail while `isDown`. */
function open() {
  const world = new World(1);
  const { clock } = new Process(world);
  const tokens = new HeldTokens();
  const failure = new RememberedFailure(clock, WECHAT_PAUSES);
  const state = { renewals: 0, isDown: false };
  const renew = async () => {
    state.renewals++;
    await settled();
    if (state.isDown) {
      const error = new Error('down');
      failure.remember(error);
      throw error;
    }
    failure.forget();
    const now = clock.now();
    const held = new HeldToken(
      clock,
      { token: `t${state.renewals}`, endsAt: now + 10 * MINUTE, checkedAt: now },
      true,
    );
    tokens.adopt(held);
    return held.token;
  };
  return { world, state, failure, tokens, keeper: new Keeper({ tokens, failure, clock, renew }) };
}

test('one renewal serves all callers, and later calls are answered from memory', async () => {
  const { keeper, state } = open();
  expect(keeper.remaining()).toBe(0);
  expect(new Set(await Promise.all(Array.from({ length: 20 }, () => keeper.get())))).toEqual(new Set(['t1']));
  expect(keeper.hits).toBe(0);
  expect(await keeper.get()).toBe('t1');
  expect(keeper.hits).toBe(1);
  expect(state.renewals).toBe(1);
  expect(keeper.remaining()).toBe(10 * MINUTE - 5_000);
});

test('near its end a token is still handed out, and renewed in the background', async () => {
  const { keeper, world, tokens } = open();
  await keeper.get();
  world.now = (tokens.current?.due ?? 0) - (tokens.current?.checkedAt ?? 0) - 1;
  expect(await keeper.get()).toBe('t1');
  expect(keeper.isRenewing).toBe(false);
  world.now += 1;
  expect(await keeper.get()).toBe('t1');
  expect(keeper.isRenewing).toBe(true);
  await settled();
  expect(await keeper.get()).toBe('t2');
});

test('a failed renewal in the background is postponed; after the end callers get its error without a request', async () => {
  const { keeper, world, state } = open();
  await keeper.get();
  state.isDown = true;
  world.now = 9 * MINUTE;
  for (let count = 0; count < 5; count++) {
    expect(await keeper.get()).toBe('t1');
    await settled();
  }
  expect(state.renewals).toBe(2);
  world.now = 10 * MINUTE;
  for (let count = 0; count < 5; count++) await expect(keeper.get()).rejects.toThrow('down');
  expect(state.renewals).toBe(3);
});

test('a caller who gives up leaves the renewal to the others', async () => {
  const { keeper } = open();
  const controller = new AbortController();
  const mine = keeper.get({ signal: controller.signal });
  const other = keeper.get();
  controller.abort();
  await expect(mine).rejects.toBeInstanceOf(WeappAbortError);
  expect(await other).toBe('t1');
});
