import { expect, test } from 'vitest';
import sameSnippets from '../../src/rules/same-snippets.ts';
import { messages } from '../messages.ts';

const block = (code: string, language = 'ts') => `\`\`\`${language}\n${code}\n\`\`\`\n`;
const compare = (english: string, chinese: string) =>
  messages(sameSnippets, 'README.zh-CN.md', { 'README.md': english, 'README.zh-CN.md': chinese });

test('comments and blocks that are not code may differ', () => {
  expect(
    compare(
      `${block('f(1); // one')}\n${block('output', '')}\n${block('a # one', 'sh')}`,
      `${block('f(1);   // 一')}\n${block('输出', '')}\n${block('a # 一', 'sh')}`,
    ),
  ).toEqual([]);
});

test('different code is reported with both lines', () => {
  expect(compare(block("f('one');"), `一\n\n${block("f('一');")}`)).toEqual([
    expect.stringContaining('4: This code differs from README.md:2'),
  ]);
});

test('different marks, a missing block and an extra block are reported', () => {
  expect(compare(block('f();'), `<!-- snippet: compile -->\n${block('f();')}`)).toHaveLength(1);
  expect(compare(block('f();'), '')).toEqual([expect.stringContaining('README.md:2 is missing here')]);
  expect(compare('', block('f();'))).toEqual([expect.stringContaining('2: This code is not in README.md')]);
});
