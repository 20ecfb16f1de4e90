import { expect, test } from 'vitest';
import { listPrograms, withContext } from '../../src/snippets/program.ts';

const README =
  '# a\n\n```ts\nawait wx.login(code);\n```\n\n```sh\nls\n```\n\n<!-- snippet: context=browser -->\n```js\nf();\n```\n';

test('programs become files named after README and line, with the context of their folder', () => {
  expect(listPrograms('packages/core/README.zh-CN.md', README)).toMatchObject([
    { file: 'packages-core-README-zh-CN-4.ts', line: 4, context: 'core' },
    { file: 'packages-core-README-zh-CN-13.js', line: 13, context: 'browser' },
  ]);
  expect(listPrograms('README.md', README)[0]?.context).toBe('root');
});

test('names are imported from the context on the first line, so that line numbers do not change', () => {
  const [program] = listPrograms('packages/core/README.md', README);
  if (!program) throw new Error('no program');
  expect(withContext(program, ['code', 'wx'])).toBe(
    "import { code, wx } from './context/core.js'; await wx.login(code);",
  );
  expect(withContext(program, [])).toBe('await wx.login(code);');
});
