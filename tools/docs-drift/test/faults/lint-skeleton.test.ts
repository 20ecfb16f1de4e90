import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lint } from '../../../../spec/test/lint.ts';
import { pageOf, unwritten, write } from '../skeleton/unwritten.ts';

test('the lint refuses a skeleton for its descriptions, and for nothing else', async () => {
  const { library, file } = await unwritten('paths/lending/lendBook.yaml');
  await write(library, pageOf(library, 'lending/loans/api_lendbook'));
  const problems = await lint({
    'paths/lending/lendBook.yaml': (await readFile(file, 'utf8')).replace(
      /x-errcodes: .*/,
      'x-errcodes: [-1]',
    ),
  });
  expect(problems.length).toBeGreaterThan(10);
  for (const problem of problems)
    expect(problem).toMatch(/weapp\/description-everywhere .*(placeholder|has 4 characters)/);
});
