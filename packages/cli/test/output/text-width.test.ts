import { describe, expect, it } from 'vitest';
import { padEnd, padStart, textWidth, wrap } from '../../src/output/text-width.ts';

describe('textWidth', () => {
  it.each([
    ['abc', 3],
    ['小程序', 6],
    ['（a）', 5],
    ['e\u0301', 1],
    ['😀', 2],
    ['', 0],
  ])('of %s is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

it('pads by columns, not by characters', () => {
  expect(padEnd('留存', 6)).toBe('留存  ');
  expect(padStart('留存', 6)).toBe('  留存');
  expect(padEnd('too long', 3)).toBe('too long');
});

describe('wrap', () => {
  it('breaks at blanks and between Chinese characters', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('用户访问小程序', 6)).toEqual(['用户访', '问小程', '序']);
  });

  it('does not begin a line with a closing mark', () => {
    expect(wrap('用户访问。小程序', 8)).toEqual(['用户访问。', '小程序']);
  });

  it('leaves a long word whole', () => {
    expect(wrap('a https://developers.weixin.qq.com b', 10)).toEqual([
      'a',
      'https://developers.weixin.qq.com',
      'b',
    ]);
  });

  it('keeps every line within the width and loses nothing', () => {
    const text = 'Creates a round code (小程序码) that opens a page，不限制数量。'.repeat(20);
    for (const width of [10, 33, 80]) {
      const lines = wrap(text, width);
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width + 2);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});
