import { inspect } from 'node:util';
import { expect } from 'vitest';

/** What a logger could print of a value, at its most talkative. */
const printed = (value: unknown): string =>
  inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value);

/** Expects that none of the secrets can be seen in a value. */
export function expectHidden(value: unknown, ...secrets: string[]): void {
  for (const secret of secrets) expect(printed(value)).not.toContain(secret);
}
