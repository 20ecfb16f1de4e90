import { expect, test } from 'vitest';
import dataBlocks from '../../src/rules/data-blocks.ts';
import { messages } from '../messages.ts';

const of = (text: string) => messages(dataBlocks, 'README.md', { 'README.md': text });

test('valid JSON and YAML pass', () => {
  expect(of('```json\n{ "a": 1 }\n```\n\n```yaml\na: [1]\n```')).toEqual([]);
});

test('invalid blocks and unchecked languages are reported with their lines', () => {
  expect(of('```json\n{ a: 1 }\n```\n\n```yaml\na: [1\n```\n\n```typescript\n```')).toEqual([
    expect.stringContaining('2: Invalid JSON'),
    expect.stringContaining('6: Invalid YAML'),
    expect.stringContaining('10: Blocks in `typescript` are not checked'),
  ]);
});

test('Go and Java, which guides show beside ours, pass unread', () => {
  expect(of('```go\nfunc {\n```\n\n```java\nclass {\n```')).toEqual([]);
});
