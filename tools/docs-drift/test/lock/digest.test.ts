import { expect, test } from 'vitest';
import { digest } from '../../src/lock/digest.ts';

test('two copies of one text have one digest', () => {
  expect(digest('最多 10 个，\n见 access\\_token')).toBe(digest('最多10个,见**access_token**'));
});

test('a changed limit changes the digest', () => {
  expect(digest('最多 10 个')).not.toBe(digest('最多 20 个'));
  expect(digest('>= 5')).not.toBe(digest('<= 5'));
});

test('marks in full width are the same, letters and digits are not', () => {
  expect(digest('（见：a，b）')).toBe(digest('(见:a,b)'));
  expect(digest('ａ')).not.toBe(digest('a'));
  expect(digest('１０')).not.toBe(digest('10'));
});
