import { expect, test } from 'vitest';
import { parseExactly } from '../../src/engine/exact-json.ts';

/** Texts of so many escapes, and of eight times as many characters. */
export function longTexts(count: number): void {
  test('it takes no longer for a text that is made for it', () => {
    const digits = '1234567890123456';
    expect(() => parseExactly(`"${'\\"'.repeat(count)}${digits}`)).toThrow(SyntaxError);
    expect(parseExactly(`"${'\\"'.repeat(count)}${digits}"`)).toHaveLength(count + digits.length);
  });

  test('a string of megabytes beside a long integer is no problem', () => {
    const text = `${'\\\\'.repeat(1_000)}${'x'.repeat(8 * count)}\\"9007199254740993`;
    expect(parseExactly(`{"text":"${text}","id":9007199254740993}`)).toMatchObject({ id: 9007199254740993n });
  });
}
