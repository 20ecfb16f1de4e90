import { expect, test } from 'vitest';
import { visible } from '../../src/errors/visible.ts';

test.each([
  ['a line break', 'a\r\nb', 'a\\u000d\\u000ab'],
  ['an escape code', '\x1b[31m', '\\u001b[31m'],
  ['a control character past ASCII', '\u009b', '\\u009b'],
  ['a turn of direction', 'a\u202eb', 'a\\u202eb'],
  ['a character without a width', '\u200b\ufeff', '\\u200b\\ufeff'],
  ['half a character', '\ud800', '\\ud800'],
  ['other ends of lines', '\u2028\u2029', '\\u2028\\u2029'],
  ['a format character past 2^16', '\u{e0001}', '\\ue0001'],
  ['what can be seen', 'a b ~ 中🎉é', 'a b ~ 中🎉é'],
])('%s', (_, text, shown) => {
  expect(visible(text, 100)).toBe(shown);
});

test('the length is that of what is shown, and no more is looked at', () => {
  expect(visible('abcdef', 3)).toBe('abc');
  expect(visible('a\n\n\n', 4)).toBe('a\\u0');
  expect(visible('x'.repeat(1e7), 5)).toBe('xxxxx');
});
