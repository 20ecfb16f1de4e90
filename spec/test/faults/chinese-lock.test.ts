import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { acceptedOf, writeAccepted } from '../../build/accepted.ts';
import { textsOf } from '../../build/texts.ts';

// Reads every file of the spec.
test('each pair of the lock is still in the spec', () => {
  const lock = readFileSync(new URL('../../chinese.lock', import.meta.url), 'utf8');
  expect(writeAccepted(acceptedOf(textsOf(fileURLToPath(new URL('../..', import.meta.url)))))).toBe(lock);
});
