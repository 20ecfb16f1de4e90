import { expect, test } from 'vitest';
import { Blame } from '../../src/renewal/blame.ts';
import { ForcedLimit } from '../../src/renewal/forced-limit.ts';
import { Suspicion } from '../../src/renewal/suspicion.ts';
import { Process, World } from '../simulation/world.ts';

const SECOND = 1_000;

function open() {
  const world = new World(1);
  const { clock } = new Process(world);
  const limit = new ForcedLimit(clock);
  const blame = new Blame(clock, 'stable', limit);
  const blamed: string[] = [];
  const suspicion = new Suspicion(clock, blame, limit, (id) => blamed.push(id));
  /** An operation is refused with a token of which WeChat was last asked `asked` milliseconds ago. */
  const refuse = (
    id: string,
    { token = 't1', asked = 60 * SECOND, client = undefined as string | undefined } = {},
  ) => suspicion.refuse({ id, client }, token, clock.now() - asked);
  /** WeChat gives the token again. */
  const judge = () => suspicion.judge(clock.now())?.id;
  return { world, clock, limit, blame, blamed, suspicion, refuse, judge };
}

test('a refusal is looked into unless WeChat was asked after it', () => {
  const { suspicion, refuse } = open();
  expect(suspicion.isOpen).toBe(false);
  expect(refuse('getA', { asked: -1 })).toBe(false);
  expect(suspicion.isOpen).toBe(false);
  expect(refuse('getA', { asked: 0 })).toBe(true);
  expect(suspicion.isOpen).toBe(true);
});

test('each operation and client waits on its own', () => {
  const { suspicion, refuse } = open();
  refuse('getA', { client: 'one' });
  expect(suspicion.isSuspect({ id: 'getA', client: 'one' })).toBe(true);
  for (const other of [{ id: 'getA' }, { id: 'getA', client: 'another' }, { id: 'getB', client: 'one' }]) {
    expect(suspicion.isSuspect(other)).toBe(false);
  }
  refuse('getA');
  suspicion.drop({ id: 'getA', client: 'one' });
  expect(suspicion.isSuspect({ id: 'getA', client: 'one' })).toBe(false);
  expect(suspicion.isSuspect({ id: 'getA' })).toBe(true);
});

test('one of all may force, the others wait for its outcome', () => {
  const { suspicion, refuse, judge } = open();
  refuse('getA');
  refuse('getB');
  expect(judge()).toBe('getA');
  expect(suspicion.isSuspect({ id: 'getA' })).toBe(true);
  expect(suspicion.isSuspect({ id: 'getB' })).toBe(true);
});

test('who was refused after WeChat was asked is not judged by that answer', () => {
  const { world, clock, suspicion, refuse } = open();
  const asked = clock.now();
  world.now += 1;
  refuse('getA');
  expect(suspicion.judge(asked)).toBeUndefined();
  expect(suspicion.isSuspect({ id: 'getA' })).toBe(true);
  expect(suspicion.judge(asked + 1)?.id).toBe('getA');
});

test('the success of another call with the token settles all, and says once who is to blame', () => {
  const { suspicion, refuse, judge, blame, blamed } = open();
  refuse('getA');
  refuse('getB');
  suspicion.accept('another');
  expect(judge()).toBe('getA');
  suspicion.accept('t1');
  expect(judge()).toBeUndefined();
  expect(suspicion.isOpen).toBe(false);
  expect(blamed).toEqual(['getA', 'getB']);
  expect(blame.has('getA')).toBe(true);
});

test('an operation that is to blame already is not told of again', () => {
  const { world, limit, blame, refuse, judge, blamed } = open();
  refuse('getA');
  judge();
  limit.spend();
  blame.spend({ id: 'getA' });
  world.now += SECOND;
  refuse('getA', { token: 't2' });
  expect(judge()).toBeUndefined();
  expect(blamed).toEqual(['getA']);
  world.now += 120 * SECOND;
  expect(refuse('getA', { token: 't2', asked: 120 * SECOND })).toBe(true);
  expect(judge()).toBeUndefined();
  expect(blamed).toEqual(['getA']);
});

test('of an operation of which enough is known WeChat is asked once a minute, and once after a forced refresh', () => {
  const { world, clock, limit, refuse, judge, suspicion } = open();
  refuse('getA');
  judge();
  limit.spend();
  suspicion.close();
  world.now += 5 * SECOND;
  // No other force is allowed for now.
  expect(refuse('getA', { asked: 1 })).toBe(false);
  expect(refuse('getA', { asked: 6 * SECOND })).toBe(false);
  world.now += 1;
  limit.answered();
  world.now += 1;
  expect(refuse('getA', { asked: 3 })).toBe(true);
  suspicion.settleKnown(clock.now() - 3);
  expect(suspicion.isOpen).toBe(true);
  suspicion.settleKnown(clock.now() - 1);
  expect(suspicion.isOpen).toBe(false);
});

test('an operation of which nothing is known yet is not settled by what others asked before', () => {
  const { clock, refuse, suspicion } = open();
  refuse('getA');
  suspicion.settleKnown(clock.now());
  expect(suspicion.isOpen).toBe(true);
});

test('with another token the suspicion is over', () => {
  const { refuse, suspicion, judge } = open();
  refuse('getA');
  suspicion.keep('t1');
  expect(suspicion.isOpen).toBe(true);
  suspicion.keep('t2');
  expect(suspicion.isOpen).toBe(false);
  expect(judge()).toBeUndefined();
  refuse('getA');
  refuse('getB', { token: 't2' });
  expect(suspicion.isSuspect({ id: 'getA' })).toBe(false);
});

test('without the store, who was refused with the token before and is with the next is to blame', () => {
  const { world, refuse, suspicion, judge, blamed } = open();
  suspicion.note();
  refuse('getA');
  refuse('getB');
  suspicion.note();
  suspicion.keep('t2');
  world.now += SECOND;
  refuse('getB', { token: 't2' });
  expect(judge()).toBeUndefined();
  expect(blamed).toEqual(['getB']);
});

test('a thousand wait at most', () => {
  const { refuse, suspicion } = open();
  for (let index = 0; index < 1_000; index++) expect(refuse(`get${index}`)).toBe(true);
  expect(refuse('getMore')).toBe(false);
  suspicion.drop({ id: 'get0' });
  expect(refuse('getMore')).toBe(true);
});
