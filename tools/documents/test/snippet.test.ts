import { expect, test } from 'vitest';
import { parseMarkdown } from '../src/markdown.ts';
import { listSnippets } from '../src/snippet.ts';

const list = (text: string) => listSnippets(parseMarkdown(text));

test('a block has its language, its text and the line of its first line, in a list too', () => {
  expect(list('# a\n\n```ts\nf();\n```\n\n- b\n\n  ```\n  c\n  ```')).toMatchObject([
    { language: 'ts', text: 'f();', line: 4 },
    { language: '', text: 'c', line: 10 },
  ]);
});

test('a comment marks only the block after it', () => {
  const [first, second] = list(
    '<!-- snippet: compile, context=browser, throws=40066 -->\n```ts\n```\n\n<!-- other -->\n```ts\n```',
  );
  expect(first?.marks).toEqual({ compile: true, context: 'browser', throws: '40066' });
  expect(second?.marks).toEqual({ compile: false, context: undefined, throws: undefined });
  const [third] = list('<!-- snippet: runner=jest -->\n```ts\n```');
  expect(third?.marks.runner).toBe('jest');
  expect(() => list('<!-- snippet: runner=mocha -->\n```ts\n```')).toThrow('unknown snippet option');
});

test('a misspelt mark is rejected', () => {
  expect(() => list('<!-- snippet: compiled -->\n```ts\n```')).toThrow(
    'Line 2: unknown snippet option `compiled`',
  );
});
