import type { World } from './world.ts';

const HOUR = 3_600_000;

/** An operation that callers call. */
export interface Operation {
  id: string;
  /** Whether WeChat refuses it now, whatever the token. */
  isRefused(): boolean;
}

/** What a scenario has of operations, by number. */
export interface OperationMix {
  good: number;
  /** Refused from some time on, or for some hours. */
  bad: number;
  /** Refused now and then: called for the wrong account by some callers. */
  flaky: number;
}

export function createOperations(world: World, { good, bad, flaky }: OperationMix): Operation[] {
  return [
    ...named('good', good, () => () => false),
    ...named('bad', bad, () => {
      const from = world.chance(0.5) ? 0 : world.between(0, 12 * HOUR);
      const until = world.chance(0.6) ? Number.POSITIVE_INFINITY : from + world.between(HOUR, 8 * HOUR);
      return () => world.now >= from && world.now < until;
    }),
    ...named('flaky', flaky, () => {
      const share = world.between(0.05, 0.5);
      return () => world.chance(share);
    }),
  ];
}

const named = (name: string, count: number, make: () => () => boolean): Operation[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${name}-${index + 1}`, isRefused: make() }));
