import * as operations from '@weapp-openapi/core/operations';
import type { World } from './world.ts';

const HOUR = 3_600_000;

/** An operation that callers call. */
export interface Operation {
  id: string;
  /** Whether it is never refused with a token that is good. */
  isGood: boolean;
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
    ...named('good', 0, good, () => () => false),
    ...named('bad', good, bad, () => {
      const from = world.chance(0.5) ? 0 : world.between(0, 12 * HOUR);
      const until = world.chance(0.6) ? Number.POSITIVE_INFINITY : from + world.between(HOUR, 8 * HOUR);
      return () => world.now >= from && world.now < until;
    }),
    ...named('flaky', good + bad, flaky, () => {
      const share = world.between(0.05, 0.5);
      return () => world.chance(share);
    }),
  ];
}

/** WeChat's names: the token service knows no others. */
const NAMES = Object.keys(operations);

const named = (kind: string, from: number, count: number, make: () => () => boolean): Operation[] =>
  NAMES.slice(from, from + count).map((id) => ({ id, isGood: kind === 'good', isRefused: make() }));
