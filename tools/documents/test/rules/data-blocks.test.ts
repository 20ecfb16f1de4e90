import { expect, test } from 'vitest';
import dataBlocks from '../../src/rules/data-blocks.ts';
import { messages } from '../messages.ts';

const of = (text: string) => messages(dataBlocks, 'README.md', { 'README.md': text });

test('JSON and YAML that parse pass', () => {
  expect(of('```json\n{ "a": 1 }\n```\n\n```yaml\na: [1]\n```')).toEqual([]);
});

test('what does not parse, and a language that nothing checks, are named with their lines', () => {
  expect(of('```json\n{ a: 1 }\n```\n\n```yaml\na: [1\n```\n\n```typescript\n```')).toEqual([
    expect.stringContaining('2: This is no JSON'),
    expect.stringContaining('6: This is no YAML'),
    expect.stringContaining('10: Nothing checks blocks of `typescript`'),
  ]);
});
