import { expect } from 'vitest';
import { nearest } from '../../src/engine/nearest.ts';
import { paths } from '../../src/engine/operations.ts';

/** Each `step`th path of the spec is found, with a letter less or more. */
export function findMisspelt(step: number): void {
  for (const path of paths.filter((_, index) => index % step === 0)) {
    const middle = Math.floor(path.length / 2);
    const misspelt = [
      path.slice(0, middle) + path.slice(middle + 1),
      `${path}s`,
      `${path.slice(0, middle)}_${path.slice(middle)}`,
    ];
    // Some paths differ from another one by a letter: what is found is at most as far away.
    for (const name of misspelt.filter((each) => !paths.includes(each))) {
      const found = nearest(name, paths) ?? '';
      expect(Math.abs(found.length - name.length), `${name} gave ${found}`).toBeLessThanOrEqual(1);
    }
  }
}
