import { WeappUsageError } from '@weapp-openapi/core';
import { needs, noSwitch, objectOrNothing, saidBy } from '../messages/options.ts';

/** Throws if the function `owner` was called without its options; `names` shows what they contain. */
export function checkGiven(owner: string, options: unknown, names: string): void {
  if (typeof options === 'object' && options !== null) return;
  throw new WeappUsageError(needs(owner, names));
}

/** As {@link checkGiven}, for options that may be left out altogether. */
export function checkOptional(owner: string, options: unknown, names: string): void {
  if (typeof options !== 'object' || options === null)
    throw new WeappUsageError(objectOrNothing(owner, names));
}

/** Checks a boolean option: the strings 'false' and 'no' would count as true, and might disable a check. */
export function checkSwitch(owner: string, name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new WeappUsageError(saidBy(owner, noSwitch(name)));
}
