import { expect, test } from 'vitest';
import { fromBase64 } from '../../src/bytes/base64.ts';

/** @param groups Of four characters. */
export function longBase64(groups: number): void {
  test('takes texts of any length', () => {
    expect(fromBase64('AAAA'.repeat(groups))).toHaveLength(3 * groups);
    expect(fromBase64(`${'AAAA'.repeat(groups)}AA*=`)).toBeUndefined();
  });
}
