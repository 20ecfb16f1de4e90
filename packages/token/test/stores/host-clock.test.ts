import { expect, test } from 'vitest';
import { elapsedSince, hostTime } from '../../src/stores/host-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const then = { boot: 'a', uptime: 5 * HOUR, wall: 1_800_000_000_000 };
const after = (changes: Partial<typeof then>) => ({ ...then, ...changes });

test('a moment is compared with now', () => {
  expect(elapsedSince(hostTime())).toBeLessThan(1_000);
});

test('within one run of the host the uptime counts, wherever the wall clock went', () => {
  for (const jump of [-HOUR, 0, HOUR]) {
    const now = after({ uptime: then.uptime + MINUTE, wall: then.wall + MINUTE + jump });
    expect(elapsedSince(then, now)).toBe(MINUTE);
  }
});

test('over a restart of the host nothing is known', () => {
  expect(elapsedSince(then, after({ boot: 'b', uptime: 6 * HOUR }))).toBe(Infinity);
});

test('where the system does not name its runs, the longer of the two clocks counts', () => {
  const unnamed = { ...then, boot: '' };
  const elapsed = (uptime: number, wall: number) =>
    elapsedSince(unnamed, { boot: '', uptime: then.uptime + uptime, wall: then.wall + wall });
  expect(elapsed(MINUTE, MINUTE - HOUR)).toBe(MINUTE);
  expect(elapsed(MINUTE, 9 * HOUR)).toBe(9 * HOUR);
  expect(elapsed(-HOUR, 2 * HOUR)).toBe(Infinity);
});
