import { expect, test } from 'vitest';
import { readPage } from '../../src/facts/read-page.ts';
import { parsePage } from '../../src/page/parse-page.ts';

test('a paragraph of marks alone, which would cost the square of its length, is refused', () => {
  expect(() => parsePage('*a_'.repeat(20_000), 'markdown')).toThrow('marks of emphasis');
  expect(readPage('x/y', '*a_'.repeat(20_000), 'markdown')).toEqual({
    kind: 'unreadable',
    reason: 'a paragraph has over 1000 marks of emphasis.',
  });
});

test('many marks in many paragraphs, in the rows of a table or in code are what pages have', () => {
  const row = `|${' *a* |'.repeat(20)}`;
  const pages = [
    '*a* *b* **c**\n\n'.repeat(500),
    `${row}\n|${' --- |'.repeat(20)}\n${`${row}\n`.repeat(100)}`,
    `\`\`\`\n${'/* ** */\n'.repeat(1000)}\n\`\`\``,
  ];
  for (const page of pages) expect(parsePage(page, 'markdown').children.length).toBeGreaterThan(0);
});

test('a page that is nested without end is unreadable, and the others are still read', () => {
  for (const level of ['- ', '> ', '>', '1. ', '* > '])
    expect(readPage('x/y', `${level.repeat(20_000)}x`, 'markdown')).toEqual({
      kind: 'unreadable',
      reason: 'it is nested too deeply.',
    });
});
