import { WeappUsageError } from '@weapp-openapi/core';

/** Throws if the function `owner` was called without its options; `needs` shows what they contain. */
export function checkGiven(owner: string, options: unknown, needs: string): void {
  if (typeof options === 'object' && options !== null) return;
  throw new WeappUsageError(`${owner} needs ${needs}.`);
}

/** Checks a boolean option: the strings 'false' and 'no' would count as true, and might disable a check. */
export function checkSwitch(owner: string, name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new WeappUsageError(`${owner}: \`${name}\` must be true or false.`);
}
