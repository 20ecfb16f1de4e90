import { expect, test } from 'vitest';
import { openClaimDesk } from '../../src/remote/claim-desk.ts';

/** A source that notes what it is told. */
function open() {
  const clock = { time: 0, now: () => clock.time };
  const told: string[] = [];
  const toBlame = new Set<string>();
  const source = {
    get: async () => 't1',
    async invalidate(token: string, operation?: string, client?: string) {
      told.push(`${token} ${operation} ${client}`);
    },
    isToBlame: (operation: string) => toBlame.has(operation),
    accepted: (token: string, operation: string, client?: string) =>
      void told.push(`accepted ${token} ${operation} ${client}`),
  };
  return { clock, told, toBlame, source, desk: openClaimDesk(clock) };
}

test('the source is told who reports what; names that are none are left out', async () => {
  const { told, source, desk } = open();
  await desk.refused(source, { token: 't1', operation: 'getUserRiskRank', client: 'one' }, 'secret');
  for (const odd of ['never-heard-of', 'toString', '__proto__', 5, null, undefined, {}]) {
    await desk.refused(source, { token: 't1', operation: odd, client: ['one'] }, `secret ${String(odd)}`);
  }
  expect(told).toEqual(['t1 getUserRiskRank one', ...Array(7).fill('t1  ')]);
});

test('a client that reports too much is not heard, another one is', async () => {
  const { clock, told, source, desk } = open();
  const report = async (client: string, secret = 'secret') =>
    desk.refused(source, { token: 't1', operation: 'getUserRiskRank', client }, secret);
  for (let count = 0; count < 8; count++) expect(await report('one')).toBe(false);
  expect(told).toHaveLength(5);
  await report('another');
  await report('one', 'another secret');
  expect(told).toHaveLength(7);
  clock.time += 12_000;
  await report('one');
  await report('one');
  expect(told).toHaveLength(8);
});

test('an operation that is known to be to blame is always passed on, and costs its client nothing', async () => {
  const { told, toBlame, source, desk } = open();
  const claim = { token: 't1', operation: 'getUserRiskRank', client: 'one' };
  toBlame.add('getUserRiskRank');
  for (let count = 0; count < 20; count++) expect(await desk.refused(source, claim, 'secret')).toBe(true);
  expect(told).toHaveLength(20);
  toBlame.clear();
  expect(await desk.refused(source, claim, 'secret')).toBe(false);
  expect(told).toHaveLength(21);
});

test('what the source finds out at this report is the answer, and false where it finds out nothing', async () => {
  const { toBlame, source, desk } = open();
  const claim = { token: 't1', operation: 'getUserRiskRank', client: 'one' };
  const judging = { ...source, invalidate: async () => void toBlame.add('getUserRiskRank') };
  expect(await desk.refused(judging, claim, 'secret')).toBe(true);
  const { isToBlame: _, ...simple } = source;
  expect(await desk.refused(simple, claim, 'secret')).toBe(false);
});

test('a success is passed on for an operation that is to blame, and for no other', () => {
  const { told, toBlame, source, desk } = open();
  const claim = { token: 't1', operation: 'getUserRiskRank', client: 'one' };
  desk.accepted(source, claim, 'secret');
  desk.accepted(source, { ...claim, operation: 'never-heard-of' }, 'secret');
  expect(told).toEqual([]);
  toBlame.add('getUserRiskRank').add('');
  desk.accepted(source, claim, 'secret');
  desk.accepted(source, { ...claim, operation: 'never-heard-of', client: 5 }, 'secret');
  expect(told).toEqual(['accepted t1 getUserRiskRank one', 'accepted t1  ']);
});

test('a client that claims successes without end is not heard, another one is', () => {
  const { clock, told, toBlame, source, desk } = open();
  const claim = { token: 't1', operation: 'getUserRiskRank', client: 'one' };
  toBlame.add('getUserRiskRank');
  for (let count = 0; count < 100; count++) desk.accepted(source, claim, 'secret');
  expect(told).toHaveLength(5);
  desk.accepted(source, { ...claim, client: 'another' }, 'secret');
  expect(told).toHaveLength(6);
  clock.time += 12_000;
  desk.accepted(source, claim, 'secret');
  expect(told).toHaveLength(7);
});

test('a source that fails at a success, or does not care, fails nobody', () => {
  const { toBlame, source, desk } = open();
  toBlame.add('getUserRiskRank');
  const claim = { token: 't1', operation: 'getUserRiskRank', client: 'one' };
  const { accepted: _, ...simple } = source;
  desk.accepted(simple, claim, 'secret');
  const failing = () => {
    throw new Error('broken');
  };
  desk.accepted({ ...source, accepted: failing }, claim, 'secret');
});
