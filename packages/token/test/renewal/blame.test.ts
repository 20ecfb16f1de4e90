import { expect, test } from 'vitest';
import { Blame } from '../../src/renewal/blame.ts';
import { ForcedLimit } from '../../src/renewal/forced-limit.ts';
import { OPERATIONS, operationName } from '../../src/renewal/operation-name.ts';
import { Process, World } from '../simulation/world.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

function open(kind: 'stable' | 'legacy' = 'stable') {
  const world = new World(1);
  const { clock } = new Process(world);
  const limit = new ForcedLimit(clock, kind);
  const blame = new Blame(clock, kind, limit);
  const judge = (id: string, token: string, client?: string) =>
    blame.judge({ id, client, token, at: clock.now(), isExcused: false });
  const force = (id: string, client?: string) => {
    limit.spend(client !== undefined);
    blame.spend({ id, client });
  };
  return { world, clock, limit, blame, judge, force };
}

test('two tokens refused in a row, with no success between them, say that the operation is to blame', () => {
  const { world, blame, judge } = open();
  expect(judge('getA', 't1')).toBe('force');
  world.now += 600 * SECOND;
  expect(judge('getA', 't2')).toBe('blame');
  expect(blame.has('getA')).toBe(true);
  expect(blame.has('getB')).toBe(false);
});

test('a success between them, or more than ten minutes, do not', () => {
  const { world, blame, judge } = open();
  judge('getA', 't1');
  world.now += SECOND;
  blame.accept('getA', 't1');
  world.now += SECOND;
  expect(judge('getA', 't2')).toBe('force');
  world.now += 601 * SECOND;
  expect(judge('getA', 't3')).toBe('force');
});

test('an operation causes two forced refreshes a day, and is blamed for a day', () => {
  const { world, blame, judge, force } = open();
  for (const token of ['t1', 't2']) {
    expect(judge('getA', token)).toBe('force');
    force('getA');
    world.now += HOUR;
  }
  expect(judge('getA', 't3')).toBe('blame');
  world.now += 23 * HOUR;
  expect(judge('getA', 't4')).toBe('blame');
  world.now += HOUR + SECOND;
  expect(blame.has('getA')).toBe(false);
  expect(judge('getA', 't5')).toBe('force');
});

test('a forced refresh after which it has had an hour of peace does not count', () => {
  const { world, blame, judge, force } = open();
  for (let episode = 0; episode < 6; episode++) {
    expect(judge('getA', `t${episode}`)).toBe('force');
    force('getA');
    world.now += SECOND;
    blame.accept('getA', 't1');
    world.now += HOUR;
  }
});

test('a legacy token that may have died since it was fetched is no evidence', () => {
  const { clock, world, blame } = open('legacy');
  const judge = (token: string, age: number) =>
    blame.judge({ id: 'getA', token, at: clock.now(), isExcused: false }, age);
  expect(judge('t1', HOUR)).toBe('force');
  world.now += SECOND;
  expect(judge('t2', 300 * SECOND)).toBe('force');
  expect(judge('t3', SECOND)).toBe('blame');
});

test('what others know is taken over, and what is later in time counts, in any order and any number of times', () => {
  const one = open();
  one.judge('getA', 't1');
  one.force('getA');
  one.world.now += SECOND;
  one.judge('getA', 't2');
  const blamed = one.blame.use() ?? [];
  one.world.now += SECOND;
  one.blame.accept('getA', 't1');
  const accepted = one.blame.use() ?? [];

  const other = open();
  other.world.now = one.world.now;
  const now = other.clock.now();
  other.blame.merge(blamed, now - SECOND);
  expect(other.blame.has('getA')).toBe(true);
  other.blame.merge(accepted, now);
  other.blame.merge(blamed, now - SECOND);
  other.blame.merge(accepted, now - 20);
  expect(other.blame.has('getA')).toBe(false);
  expect(other.blame.use()?.[0]?.forced).toHaveLength(1);
});

test('of an age that the store cannot tell nothing is concluded', () => {
  const { blame } = open();
  const operation = { id: 'getA', forced: [0], refused: 0, token: 'f', blamed: 0 };
  blame.merge([operation], Number.NEGATIVE_INFINITY);
  expect(blame.isEmpty).toBe(true);
});

test('thousands of operations are bounded in number and in length', () => {
  const { blame, judge } = open();
  for (let count = 0; count < 5_000; count++) judge(operationName(`${count}-${'x'.repeat(1_000)}`), 't1');
  expect(blame.use()).toHaveLength(OPERATIONS);
});

test('what is to blame or has forced outlives any number of others, and comes first in the store', () => {
  const { world, blame, judge, force } = open();
  judge('blamed', 't1');
  judge('blamed', 't2');
  judge('forced', 't2');
  force('forced');
  world.now += HOUR;
  for (let count = 0; count < 5_000; count++) judge(`other-${count}`, 't2');
  expect(blame.has('blamed')).toBe(true);
  expect(
    blame
      .use()
      ?.slice(0, 2)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['blamed', 'forced']);
});

test('what a client says succeeds is not to blame any longer, and nothing is concluded for others', () => {
  const { world, blame, judge } = open();
  judge('getA', 't1');
  world.now += 40 * SECOND;
  judge('getA', 't2');
  judge('getB', 't2');
  world.now += SECOND;
  for (const id of ['getB', 'getC']) expect(blame.clear(id)).toBe(false);
  expect([blame.has('getA'), blame.has('getB')]).toEqual([true, false]);
  expect(blame.clear('getA')).toBe(true);
  expect([blame.has('getA'), blame.has('getB')]).toEqual([false, false]);
  expect(blame.clear('getA')).toBe(false);
});

test('a client of a token service causes two forced refreshes a day, whatever operations it names', () => {
  const { world, judge, force } = open();
  const verdicts: string[] = [];
  for (let count = 0; count < 48; count++) {
    const id = `getA${count}`;
    const verdict = judge(id, `t${count}`, 'client one');
    verdicts.push(verdict);
    if (verdict === 'force') force(id, 'client one');
    world.now += HOUR / 2 - 1;
  }
  expect(verdicts.filter((verdict) => verdict === 'force')).toHaveLength(2);
  expect(judge('getB', 't48', 'client one')).toBe('wait');
  expect(judge('getB', 't48', 'client another')).toBe('force');
  expect(judge('getB', 't48')).toBe('force');
});

test('a client that goes on to report the fresh token causes no other one so soon', () => {
  const { world, judge, force } = open();
  expect(judge('getA', 't1', 'client one')).toBe('force');
  force('getA', 'client one');
  world.now += 590 * SECOND;
  expect(judge('getB', 't2', 'client one')).toBe('wait');
  world.now += 20 * SECOND;
  expect(judge('getB', 't2', 'client one')).toBe('force');
});

test('an operation that is refused again with a token that works for others meanwhile forces nothing', () => {
  const { world, limit, blame, judge } = open();
  limit.spend();
  expect(judge('getA', 't1')).toBe('wait');
  world.now += SECOND;
  blame.accept('getA', 't1');
  expect(blame.has('getA')).toBe(false);
  world.now += SECOND;
  judge('getA', 't1');
  world.now += SECOND;
  blame.accept('getB', 't0');
  expect(blame.has('getA')).toBe(false);
  blame.accept('getB', 't1');
  expect(blame.has('getA')).toBe(true);
  expect(blame.has('getB')).toBe(false);
  world.now += 120 * SECOND;
  expect(judge('getA', 't1')).toBe('blame');
  // Nobody else has succeeded for long: it may be dead.
  world.now += 601 * SECOND;
  expect(judge('getA', 't1')).toBe('force');
});

test('another process knows the same from the store, by spans', () => {
  const { world, clock, blame, judge, force } = open();
  const other = new Blame(clock, 'stable', { wait: () => 0 });
  judge('getA', 't1');
  force('getA');
  world.now += 40 * SECOND;
  judge('getA', 't2');
  judge('getB', 't2');
  force('getB', 'client one');
  world.now += 5 * SECOND;
  blame.accept('getB', 't3');
  world.now += 10 * SECOND;
  const told = blame.use() ?? [];
  world.now += 20 * SECOND;
  other.merge(told, clock.now() - 20 * SECOND);
  // Twice is no more than once.
  other.merge(told, clock.now() - 20 * SECOND);
  const sorted = (known: Blame) => known.use()?.sort((one, two) => (one.id < two.id ? -1 : 1));
  expect(sorted(other)).toEqual(sorted(blame));
  expect(other.use()).toContainEqual({
    id: 'getA',
    forced: [75 * SECOND],
    refused: 35 * SECOND,
    token: expect.any(String),
    blamed: 35 * SECOND,
    accepted: undefined,
    pardoned: undefined,
  });
  expect(other.has('getA')).toBe(true);
  expect(other.has('getB')).toBe(false);
});

test('what is older than that which is known changes nothing', () => {
  const { world, clock, blame, judge } = open();
  judge('getA', 't1');
  const before = blame.use() ?? [];
  const then = clock.now();
  world.now += 40 * SECOND;
  judge('getA', 't2');
  const known = blame.use();
  blame.merge(before, then);
  expect(blame.use()).toEqual(known);
});

test('the store is told first of those that are to blame or have forced, then of the last; of none after a day', () => {
  const { world, clock, blame, judge, force } = open();
  expect(blame.use()).toBeUndefined();
  for (const id of ['getForced', 'getBlamed']) judge(id, 't1');
  force('getForced');
  world.now += SECOND;
  judge('getBlamed', 't2');
  for (const id of ['getC', 'getD']) {
    world.now += SECOND;
    blame.note(id, 't2', clock.now());
  }
  const ids = () => blame.use()?.map(({ id }) => id);
  expect(ids()?.slice(0, 2)).toEqual(['getBlamed', 'getForced']);
  expect(ids()).toHaveLength(4);
  world.now += 24 * HOUR;
  expect(ids()).toEqual(['getD']);
  world.now += 1;
  expect(ids()).toBeUndefined();
  expect(blame.isEmpty).toBe(true);
});

test('a forced refresh that did not take place is given back, to the operation and to the client', () => {
  const { world, blame, judge, force } = open();
  for (let count = 0; count < 3; count++) {
    expect(judge('getA', 't1', 'client one')).toBe('force');
    force('getA', 'client one');
    blame.refund({ id: 'getA', client: 'client one' });
    blame.refund({ id: 'never-heard-of' });
    world.now += HOUR;
  }
  expect(blame.use()?.every(({ forced }) => forced.length === 0)).toBe(true);
});

test('a refusal that was noted without the store counts as the first of two', () => {
  const { clock, blame, judge } = open();
  blame.note('getA', 't1', clock.now());
  expect(judge('getA', 't2')).toBe('blame');
});

test('another refusal says nothing new of an operation to blame, nor with the same token while no force is left', () => {
  const { world, blame, judge, force } = open();
  const known = (token: string) => blame.isKnown({ id: 'getA', token });
  expect(known('t1')).toBe(false);
  judge('getA', 't1');
  expect(known('t1')).toBe(false);
  force('getB');
  expect(known('t1')).toBe(true);
  expect(known('t2')).toBe(false);
  world.now += 40 * SECOND;
  expect(known('t1')).toBe(false);
  judge('getA', 't2');
  expect(known('t1')).toBe(true);
  expect(known('t3')).toBe(true);
});

test('a success is news once after a forced refresh and once after a blame, otherwise never', () => {
  const { world, blame, judge, force } = open();
  const accept = () => blame.accept('getA', 't1');
  expect(accept()).toBe(false);
  judge('getA', 't1');
  world.now += SECOND;
  expect(accept()).toBe(false);
  world.now += SECOND;
  force('getA');
  world.now += SECOND;
  expect([accept(), accept()]).toEqual([true, false]);
  world.now += SECOND;
  judge('getA', 't1');
  world.now += SECOND;
  force('getA');
  world.now += SECOND;
  expect(judge('getA', 't2')).toBe('blame');
  world.now += SECOND;
  expect([accept(), accept()]).toEqual([true, false]);
});

test('the success of other calls excuses the token for a minute', () => {
  const { world, clock, blame, judge } = open();
  expect(blame.judge({ id: 'getA', token: 't1', at: clock.now(), isExcused: true })).toBe('blame');
  expect(blame.isJudged('getA')).toBe(true);
  expect(blame.isJudged('getB')).toBe(false);
  world.now += 60 * SECOND - 1;
  expect(blame.has('getA')).toBe(true);
  world.now += 1;
  expect(blame.has('getA')).toBe(false);
  expect(judge('getA', 't1')).toBe('force');
});

test('a legacy token that works for others may have been replaced all the same', () => {
  const { world, blame, judge } = open('legacy');
  judge('getA', 't1');
  world.now += SECOND;
  blame.accept('getB', 't1');
  expect(blame.has('getA')).toBe(false);
});
