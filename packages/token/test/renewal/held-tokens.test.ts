import { expect, test } from 'vitest';
import { HeldToken } from '../../src/renewal/held-token.ts';
import { HeldTokens } from '../../src/renewal/held-tokens.ts';
import { Process, World } from '../simulation/world.ts';

const MINUTE = 60_000;

function open() {
  const { clock } = new Process(new World(1));
  const hold = (token: string, life: number) =>
    new HeldToken(clock, { token, endsAt: clock.now() + life, checkedAt: clock.now() }, true);
  return { state: new HeldTokens(), hold };
}

test('a token that had its time is no news, however late its end is said to be', () => {
  const { state, hold } = open();
  for (let count = 0; count < 10; count++) state.adopt(hold(`t${count}`, 60 * MINUTE + count));
  for (let count = 0; count < 10; count++) expect(state.isNews(hold(`t${count}`, 120 * MINUTE))).toBe(false);
  expect(state.isNews(hold('t10', 120 * MINUTE))).toBe(true);
  expect(state.isNews(hold('t11', 30 * MINUTE))).toBe(false);
});

test('unless WeChat hands it out again', () => {
  const { state, hold } = open();
  for (const token of ['t1', 't2', 't1']) state.adopt(hold(token, 60 * MINUTE));
  expect(state.current?.token).toBe('t1');
  expect(state.isFormer('t1')).toBe(false);
  expect(state.isFormer('t2')).toBe(true);
});

test('of thousands only the last are remembered', () => {
  const { state, hold } = open();
  for (let count = 0; count < 5_000; count++) state.adopt(hold(`t${count}`, 60 * MINUTE));
  expect(state.known()).toHaveLength(33);
});

test('the first token is news, and the same one again makes it no former one', () => {
  const { state, hold } = open();
  expect(state.known()).toEqual([]);
  expect(state.isNews(hold('t1', MINUTE))).toBe(true);
  state.adopt(hold('t1', 60 * MINUTE));
  state.adopt(hold('t1', 50 * MINUTE));
  expect(state.isFormer('t1')).toBe(false);
  expect(state.known()).toEqual(['t1']);
  // WeChat counts in seconds: an end that is half a second earlier may be that of a newer one.
  expect(state.isNews(hold('t2', 50 * MINUTE - 500))).toBe(true);
  expect(state.isNews(hold('t2', 50 * MINUTE - 1_500))).toBe(false);
});
