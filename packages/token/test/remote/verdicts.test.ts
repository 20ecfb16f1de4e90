import { expect, test } from 'vitest';
import { Verdicts } from '../../src/remote/verdicts.ts';

const MINUTE = 60_000;

function open() {
  const clock = { time: 0, now: () => clock.time };
  return { clock, verdicts: new Verdicts(clock) };
}

test('what the service said holds until the operation succeeds, and is asked again after a minute', () => {
  const { clock, verdicts } = open();
  expect(verdicts.isRecent('getA')).toBe(false);
  verdicts.blame('getA');
  expect([verdicts.isToBlame('getA'), verdicts.isToBlame('getB')]).toEqual([true, false]);
  clock.time = MINUTE - 1;
  expect(verdicts.isRecent('getA')).toBe(true);
  clock.time = MINUTE;
  expect(verdicts.isRecent('getA')).toBe(false);
  expect(verdicts.isToBlame('getA')).toBe(true);
  expect(verdicts.accept('getA')).toBe(true);
  expect(verdicts.accept('getA')).toBe(false);
});

test('what another client says of one operation settles no other one', () => {
  const { verdicts } = open();
  verdicts.leaveOpen('getA');
  verdicts.blame('getB');
  expect([verdicts.clear('getB'), verdicts.clear('getB')]).toEqual([true, false]);
  expect([verdicts.isToBlame('getA'), verdicts.isToBlame('getB')]).toEqual([false, false]);
});

test('what is left open is settled by the success of another operation, unless the token was replaced', () => {
  const { verdicts } = open();
  verdicts.leaveOpen('getA');
  verdicts.accept('getA');
  verdicts.accept('getB');
  expect(verdicts.isToBlame('getA')).toBe(false);

  verdicts.leaveOpen('getA');
  verdicts.forgetOpen();
  verdicts.accept('getB');
  expect(verdicts.isToBlame('getA')).toBe(false);

  verdicts.leaveOpen('getA');
  verdicts.accept('getB');
  expect(verdicts.isToBlame('getA')).toBe(true);
  verdicts.leaveOpen('getA');
  expect(verdicts.isToBlame('getA')).toBe(true);
  verdicts.excuse('getA');
  expect(verdicts.isToBlame('getA')).toBe(false);
});

test('of thousands only the last 500 are remembered', () => {
  const { verdicts } = open();
  for (let count = 0; count < 1_000; count++) verdicts.blame(`get${count}`);
  expect(verdicts.isToBlame('get499')).toBe(false);
  expect(verdicts.isToBlame('get500')).toBe(true);
  for (let count = 0; count < 1_000; count++) verdicts.leaveOpen(`open${count}`);
  verdicts.accept('getA');
  expect([verdicts.isToBlame('open499'), verdicts.isToBlame('open500')]).toEqual([true, false]);
});
