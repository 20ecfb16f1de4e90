import { join } from 'node:path';
import { test } from 'vitest';
import { expectAgreement, expectAllTold, operationsFor } from './written-pages.ts';

// The library's spec; the real one, which takes long to read, in test/faults.
const spec = operationsFor(20, 1, join(import.meta.dirname, '../library/spec'));

test('pages written from the library agree with its spec', () => expectAgreement(spec));

test('20 random changes of such pages (seed 1) are all told, with the file to edit', () =>
  expectAllTold(spec, 20, 1));
