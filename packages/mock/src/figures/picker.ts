/** A choice by weight: 1024 slots with the index that each stands for. */
export type Picker = Uint8Array;

/** A choice takes the top 10 of 32 random bits. */
export const SLOTS = 1024;
const SHIFT = 22;

/** Creates a picker from the weights of the indexes, which may have any sum. */
export function createPicker(weights: readonly number[]): Picker {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let index = 0;
  let reached = weights[0] ?? 0;
  return Uint8Array.from({ length: SLOTS }, (_, slot) => {
    while ((slot + 0.5) * sum > reached * SLOTS && index < weights.length - 1)
      reached += weights[++index] ?? 0;
    return index;
  });
}

/** The index that random bits choose. */
export const pick = (picker: Picker | undefined, bits: number): number => picker?.[bits >>> SHIFT] ?? 0;
