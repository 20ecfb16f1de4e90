import { join } from 'node:path';
import { beforeAll, test } from 'vitest';
import type { SpecOperation } from '../../src/spec/operation.ts';
import { expectAgreement, expectAllTold, operationsFor } from '../mutate/written-pages.ts';

// Of another seed or number: DRIFT_SEED=7 DRIFT_MUTATIONS=1000 pnpm -C tools/docs-drift faults mutate-pages
const SEED = Number(process.env.DRIFT_SEED ?? 1);
const COUNT = Number(process.env.DRIFT_MUTATIONS ?? 100);

let spec: SpecOperation[];

beforeAll(() => {
  spec = operationsFor(COUNT, SEED, join(import.meta.dirname, '../../../../spec'));
});

test('pages written from the spec agree with the spec', () => expectAgreement(spec));

test(`${COUNT} random changes of such pages (seed ${SEED}) are all told, with the file to edit`, () =>
  expectAllTold(spec, COUNT, SEED));
