import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fleet, faults, type Scenario } from './simulation/fleet.ts';

// SEED=123 repeats one run; SEEDS=5000 makes a longer search.
const SEEDS = process.env.SEED
  ? [Number(process.env.SEED)]
  : Array.from({ length: Number(process.env.SEEDS ?? 60) }, (_, index) => index + 1);

const ignore = () => {};
beforeEach(() => {
  faults.length = 0;
  // The fleet's callers break by throwing into promises that nobody awaits; `faults` holds the reason.
  process.on('unhandledRejection', ignore);
});
afterEach(() => void process.off('unhandledRejection', ignore));

async function simulate(seed: number, scenario: Scenario): Promise<Fleet> {
  const fleet = new Fleet(seed, scenario);
  await fleet.run().catch((error: unknown) => faults.push(String(error)));
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(fleet.handedOut, `seed ${seed}: nothing was tested`).toBeGreaterThan(0);
  return fleet;
}

describe.each(['stable', 'legacy'] as const)('%s, driven by random interleavings', (kind) => {
  test('one request an expiry, and no token that WeChat takes no more', async () => {
    for (const seed of SEEDS) {
      const { wechat } = await simulate(seed, { kind, alarms: false, faults: false, hours: 5 });
      // Renewed 285 seconds before the end at the earliest.
      const most = Math.floor((5 * 3600) / (7200 - 285)) + 1;
      expect(wechat.asks, `seed ${seed}`).toBeLessThanOrEqual(most);
      expect(wechat.issued.size, `seed ${seed}`).toBe(wechat.asks);
    }
  });

  test('refused tokens are never handed out again, and forced refreshes stay within the limits', async () => {
    for (const seed of SEEDS) {
      const { wechat } = await simulate(seed, { kind, alarms: true, faults: false, hours: 5 });
      expect(wechat.overLimit, `seed ${seed}`).toBe(0);
    }
  });

  test('under faults nothing dead, refused or stale gets through, and all recover by themselves', async () => {
    for (const seed of SEEDS) {
      const fleet = await simulate(seed, { kind, alarms: true, faults: true, hours: 5 });
      // Ten seconds apart at most while WeChat is down, and that for each process.
      expect(fleet.wechat.asks, `seed ${seed}`).toBeLessThan((5 * 3600) / 10);
      await fleet.recover();
      expect(faults, `seed ${seed}`).toEqual([]);
    }
  });
});
