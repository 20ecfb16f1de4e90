import { describe, expect, test } from 'vitest';
import { Fleet, type Scenario } from './fleet.ts';

const MINUTE = 60_000;
const GOOD = { good: 3, bad: 0, flaky: 0 };

async function simulate(seed: number, scenario: Scenario): Promise<Fleet> {
  const fleet = new Fleet(seed, scenario);
  await fleet.run();
  expect(fleet.faults, `seed ${seed}`).toEqual([]);
  expect(fleet.handedOut, `seed ${seed}: nothing was tested`).toBeGreaterThan(0);
  if (!scenario.faults) expect(fleet.wechat.overLimit, `seed ${seed}`).toBe(0);
  return fleet;
}

/** Requests that a fleet needs without refusals: renewed 285 seconds before the end at the earliest. */
const needed = (hours: number) => Math.floor((hours * 3600) / (7200 - 285)) + 1;

export interface Sizes {
  bad: number[];
  services: [size: number, bad: number][];
}

/**
 * What a fleet promises, by scenario.
 *
 * @param seeds Each is one run of a scenario.
 * @param days Those for scenarios that last a whole day, which take longer.
 * @param sizes How many bad operations there are, and processes of a token service with so many: a scenario for each.
 */
export function scenarios(
  seeds: readonly number[],
  days: readonly number[],
  { bad: bads, services }: Sizes,
): void {
  describe.each(['stable', 'legacy'] as const)('%s, driven by random interleavings', (kind) => {
    test('one request an expiry, and no call that fails', async () => {
      for (const seed of seeds) {
        const { wechat } = await simulate(seed, { kind, operations: GOOD, hours: 5 });
        expect(wechat.asks, `seed ${seed}`).toBeLessThanOrEqual(needed(5));
        expect(wechat.issued.size, `seed ${seed}`).toBe(wechat.asks);
      }
    });

    test('where a program outside takes tokens, good operations find the next one by themselves', async () => {
      for (const seed of seeds) {
        const fleet = await simulate(seed, { kind, operations: GOOD, hours: 5, outsider: true });
        if (kind === 'stable') expect(fleet.forcedInADay, `seed ${seed}`).toBe(0);
      }
    });

    test('one bad operation in a fleet of 8 costs no good call, and less than 3 tokens a day', async () => {
      for (const seed of days) {
        // A flaky legacy operation seems to have recovered by each new token.
        const isBad = kind === 'legacy' || seed % 2 === 1;
        const operations = { good: 2, bad: isBad ? 1 : 0, flaky: isBad ? 0 : 1 };
        const fleet = await simulate(seed, { kind, operations, hours: 26, size: 8, pause: 600 });
        expect(fleet.ends.other.refused, `seed ${seed}`).toBeGreaterThan(0);
        if (kind === 'stable') expect(fleet.forcedInADay, `seed ${seed}`).toBeLessThan(isBad ? 3 : 13);
        else expect(fleet.wechat.asks, `seed ${seed}`).toBeLessThan(needed(26) + 3);
      }
    });

    test('thirty bad operations cost no good call, and leave most of the day’s forced refreshes', async () => {
      for (const seed of days) {
        const operations = { good: 5, bad: 20, flaky: 10 };
        // Where two programs take legacy tokens from each other, one repetition may not be enough for a call.
        const outsider = kind === 'stable';
        const fleet = await simulate(seed, {
          kind,
          operations,
          hours: 26,
          size: 6,
          pause: 300,
          outsider,
        });
        if (kind === 'stable') expect(fleet.forcedInADay, `seed ${seed}`).toBeLessThan(13);
      }
    });

    test.each(bads)('%i bad operations cost no good call, and are all found out', async (bad) => {
      for (const seed of days) {
        const operations = { good: 5, bad, flaky: 0 };
        const fleet = await simulate(seed, { kind, operations, hours: 14, size: 3, pause: 10 });
        expect(fleet.ends.other.refused, `seed ${seed}`).toBeGreaterThan(1_000);
        expect(fleet.explained, `seed ${seed}`).toBeGreaterThan(0.9);
        if (kind === 'stable') {
          // New ones come all day, and wall clocks are an hour off at midnight.
          expect(fleet.forcedInADay, `seed ${seed}`).toBeLessThan(13);
          expect(fleet.wechat.asks, `seed ${seed}`).toBeLessThan(3 * 14 * 60 * 2);
        }
      }
    });

    test.each(services)(
      'clients of a token service of %i with %i bad operations lose no good call',
      async (size, bad) => {
        for (const seed of days) {
          const operations = { good: 3, bad, flaky: 0 };
          const scenario = { kind, operations, hours: 14, size, clients: 8, pause: 60 } as const;
          const fleet = await simulate(seed, scenario);
          expect(fleet.ends.other.refused, `seed ${seed}`).toBeGreaterThan(10);
          expect(fleet.explained, `seed ${seed}`).toBeGreaterThan(0.5);
          if (kind === 'stable') expect(fleet.forcedInADay, `seed ${seed}`).toBeLessThan(bad === 1 ? 3 : 13);
        }
      },
    );

    test('under faults nothing dead or stale gets through, and all recover by themselves', async () => {
      for (const seed of seeds) {
        const operations = { good: 3, bad: 1, flaky: 1 };
        const fleet = await simulate(seed, { kind, operations, hours: 5, faults: true, outsider: true });
        // Ten seconds apart at most while WeChat is down, and that for each process.
        expect(fleet.wechat.asks, `seed ${seed}`).toBeLessThan((5 * 3600) / 10);
        if (kind === 'stable') expect(fleet.forcedInADay, `seed ${seed}`).toBeLessThan(13);
        await fleet.recover();
        expect(fleet.faults, `seed ${seed}`).toEqual([]);
      }
    });
  });

  describe('WeChat refuses a token and hands it out all the same', () => {
    test('an app with one operation has another within minutes', async () => {
      for (const seed of seeds) {
        const operations = { good: 1, bad: 0, flaky: 0 };
        const size = 1 + (seed % 4);
        const fleet = await simulate(seed, { kind: 'stable', operations, hours: 12, size, spoils: true });
        for (const recovery of fleet.recoveries) expect(recovery, `seed ${seed}`).toBeLessThan(15 * MINUTE);
      }
    });

    test('with bad operations besides it takes no longer than a token lives', async () => {
      for (const seed of seeds) {
        const operations = { good: 2, bad: 3, flaky: 1 };
        const fleet = await simulate(seed, { kind: 'stable', operations, hours: 12, spoils: true });
        for (const recovery of fleet.recoveries) expect(recovery, `seed ${seed}`).toBeLessThan(120 * MINUTE);
      }
    });
  });
}
