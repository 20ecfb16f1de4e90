import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { untranslated } from '../src/untranslated.ts';

test('finds errors with words of one language, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bilingual-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'messages'));
  writeFileSync(join(folder, 'messages/a.ts'), "new MyError('in the table')");
  writeFileSync(
    join(folder, 'a.ts'),
    "throw new MyError(noBody(name));\nnew MyError(\n  `it has no (real) body`,\n);\nnew Other('some words');\nnew MyError('usage', x);\n",
  );
  expect(untranslated(folder, ['MyError'])).toEqual(['a.ts: new MyError( `it has no (real) body`, )']);
});
