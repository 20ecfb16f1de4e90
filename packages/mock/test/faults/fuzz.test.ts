import { test } from 'vitest';
import { fuzz } from '../fuzz/fuzz.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_240_310);
/** Of 25 requests each. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 800);

test(
  `${ROUNDS * 25} hostile requests do not end the mock, nor leave it unable to answer (seed ${SEED})`,
  { timeout: 3_600_000 },
  () => fuzz(ROUNDS, SEED),
);
