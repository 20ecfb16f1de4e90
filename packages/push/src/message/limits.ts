import type { Texts } from '@weapp-openapi/core';
import { WeappPushError } from '../errors.ts';
import { malformed as malformedBody, protoField, tooDeep, tooManyFields } from '../messages/body.ts';

/** Levels of nesting; WeChat's messages have up to 5. */
export const DEEPEST = 32;
/** Fields and items; WeChat's messages have some hundreds at most. */
export const MOST = 10_000;

/** Says that a body is malformed. */
export function malformed(what: Texts): never {
  throw new WeappPushError('format', malformedBody(what));
}

/** A name that changes the prototype of whatever the message is copied into. */
export const isDangerous = (name: string): boolean => name === '__proto__';

/** Refuses JSON that no message of WeChat's looks like. */
export function checkLimits(value: unknown): void {
  let left = MOST;
  const visit = (item: unknown, depth: number): void => {
    if (typeof item !== 'object' || item === null) return;
    if (depth > DEEPEST) malformed(tooDeep(DEEPEST));
    for (const name of Object.keys(item)) {
      if (--left < 0) malformed(tooManyFields(MOST));
      if (isDangerous(name)) malformed(protoField());
      visit((item as Record<string, unknown>)[name], depth + 1);
    }
  };
  visit(value, 1);
}
