import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { textsOf } from '../../build/texts.ts';

test('texts that have their Chinese beside them are found, with their place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'weapp-texts-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = {
    'openapi.yaml': 'info: { title: An API }\n',
    'errcodes/general.yaml': `45011:
  message: api freq out of limit
  meaning: Too many calls.
  remedy: Wait.
  zh: { meaning: 调用太多。, remedy: 等一等。 }
`,
    'paths/lending/getLoan.yaml': `get:
  summary: 查询
  description: A loan.
  x-zh: 一次借阅。
  x-docs-deviation: The page says POST.
  x-docs-deviation-zh: 页面写的是 POST。
  parameters:
    - description: Only in English.
      x-docs-deviation: Missing from the table.
`,
    'elsewhere/getLoan.yaml': 'description: Not the spec.\nx-zh: 不属于接口描述。\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  expect(textsOf(folder)).toEqual([
    { english: 'A loan.', chinese: '一次借阅。', place: 'paths/lending/getLoan.yaml get' },
    { english: 'The page says POST.', chinese: '页面写的是 POST。', place: 'paths/lending/getLoan.yaml get' },
    { english: 'Too many calls.', chinese: '调用太多。', place: 'errcodes/general.yaml 45011 meaning' },
    { english: 'Wait.', chinese: '等一等。', place: 'errcodes/general.yaml 45011 remedy' },
  ]);
});
