import { expect, test } from 'vitest';
import { Blame, OPERATIONS, operationName } from '../src/blame.ts';
import { ForcedLimit } from '../src/forced-limit.ts';
import { Process, World } from './simulation/world.ts';

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
    limit.spend();
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
  for (const odd of [undefined, null, 5, {}]) expect(operationName(odd)).toBe('');
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
