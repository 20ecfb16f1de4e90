// FUZZ=5000 asks for as many answers; FUZZ_SEED begins elsewhere.
import { fuzz } from '../fuzz.ts';

fuzz(Number(process.env.FUZZ ?? 150), Number(process.env.FUZZ_SEED ?? 1));
