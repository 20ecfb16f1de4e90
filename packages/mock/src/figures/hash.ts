// All chance of the model: a hash of who, when and what for, so that any day can be computed without those before.
// Only integer arithmetic and IEEE operations that are exact everywhere, so that every platform gets the same figures.

/** Distance of two neighbouring counters, as in splitmix32: the golden ratio's fraction times 2^32, made odd. */
export const STEP = 0x9e3779b1;

/** Scrambles 32 bits so that each bit of the result depends on each bit of `value` (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The `n`th of the random 32-bit numbers that belong to a key. */
export const nth = (key: number, n: number): number => mix((key + Math.imul(n, STEP)) | 0);

/** 32 random bits as a number in [0, 1). */
export const unit = (bits: number): number => (bits >>> 0) / 2 ** 32;

/** 32 bits that stand for a text (FNV-1a, scrambled). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** What a random number is for: it keeps the numbers of one key independent of each other. */
export const PURPOSE = {
  noise: 0x1b56c4e9,
  kind: 0x7feb352d,
  stay: 0x2c1b3c6d,
  zeal: 0x297a2d39,
  visit: 0x58a8f1c3,
  gender: 0x0ef1a2b7,
  age: 0x65d200ce,
  province: 0x3ad8025f,
  city: 0x4c7f9a35,
  platform: 0x6e8b1d0f,
  device: 0x5bd1e995,
  network: 0x1c69b3f7,
  performance: 0x449e2d4b,
  size: 0x33c29e1b,
  loyalty: 0x70f4f854,
} as const;

/** The random bits of a key for one purpose. */
export const bitsFor = (key: number, purpose: number): number => mix(key ^ purpose);
