import { WeappUsageError } from '@weapp-openapi/core';

/** Refuses to go on where the function `owner` was called without its options; `needs` shows what they hold. */
export function checkGiven(owner: string, options: unknown, needs: string): void {
  if (typeof options === 'object' && options !== null) return;
  throw new WeappUsageError(`${owner} needs ${needs}.`);
}

/** Checks an option that is on or off: the texts 'false' and 'no' would be on, and may switch off a check. */
export function checkSwitch(owner: string, name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new WeappUsageError(`${owner}: \`${name}\` must be true or false.`);
}
