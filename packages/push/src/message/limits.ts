import { WeappPushError } from '../errors.ts';

/** Levels of nesting; WeChat's messages have up to 5. */
export const DEEPEST = 32;
/** Fields and items; WeChat's messages have some hundreds at most. */
export const MOST = 10_000;

/** Says that a body is malformed. */
export function malformed(what: string): never {
  throw new WeappPushError('format', `The body is malformed: ${what}.`);
}

/** A name that changes the prototype of whatever the message is copied into. */
export const isDangerous = (name: string): boolean => name === '__proto__';

/** Refuses JSON that no message of WeChat's looks like. */
export function checkLimits(value: unknown): void {
  let left = MOST;
  const visit = (item: unknown, depth: number): void => {
    if (typeof item !== 'object' || item === null) return;
    if (depth > DEEPEST) malformed(`nested deeper than ${DEEPEST} levels`);
    for (const name of Object.keys(item)) {
      if (--left < 0) malformed(`more than ${MOST} fields`);
      if (isDangerous(name)) malformed('a field with the name __proto__');
      visit((item as Record<string, unknown>)[name], depth + 1);
    }
  };
  visit(value, 1);
}
