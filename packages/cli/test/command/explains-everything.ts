import { expect, it } from 'vitest';
import { operations, webhooks } from '../../src/operation/spec.ts';
import { home } from '../weapp.ts';

/** @param step Takes each operation whose number it divides. */
export function explainsEverything(step: number): void {
  const { weapp } = home();

  it('explains everything, in both languages', async () => {
    for (const name of [
      ...[...operations().keys()].filter((_, at) => at % step === 0),
      ...[...webhooks().keys()].slice(0, 5),
    ]) {
      for (const lang of ['en', 'zh']) {
        const { code, out } = await weapp(['docs', name, '--lang', lang]);
        expect(code, name).toBe(0);
        // `{2} ` is in the pattern of a time.
        expect(out, name).not.toMatch(/undefined|\[object|\{[a-z]\w*\} /i);
      }
    }
  });
}
