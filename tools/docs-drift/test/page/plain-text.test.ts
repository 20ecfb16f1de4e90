import { expect, test } from 'vitest';
import { parsePage } from '../../src/page/parse-page.ts';
import { plainText, textLines, tidy } from '../../src/page/plain-text.ts';

const paragraph = (text: string) => parsePage(text, 'markdown').children[0] ?? { type: 'root', children: [] };

test('links, code and emphasis leave only their text', () => {
  expect(plainText(paragraph('see [access\\_token](./a) in **`cgi`**'))).toBe('see access_token in cgi');
});

test('an element type that Markdown takes for a tag stays', () => {
  expect(plainText(paragraph('array<string> or object<addr>'))).toBe('array<string> or object<addr>');
});

test('a line break becomes a space', () => {
  expect(plainText(paragraph('EAST<br/>WEST'))).toBe('EAST WEST');
});

test('an escape that was escaped again is undone', () => {
  expect(tidy('access\\_token of \\[a\\]')).toBe('access_token of [a]');
});

test('a backslash before a letter is text', () => {
  expect(tidy('ends with \\n')).toBe('ends with \\n');
});

test('zero-width characters are not seen', () => {
  expect(tidy('\u200climit\ufeff')).toBe('limit');
});

test('lines of one paragraph can be kept apart', () => {
  expect(textLines(paragraph('one\ntwo'))).toEqual(['one', 'two']);
});
