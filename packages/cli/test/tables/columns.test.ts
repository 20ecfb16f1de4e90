import { expect, it } from 'vitest';
import { columnsText } from '../../src/tables/columns.ts';

it('aligns by columns of the terminal, numbers to the right', () => {
  const text = columnsText(
    [
      { title: '页面', text: ({ name }) => name, left: true },
      { title: 'N', text: ({ value }) => value },
    ],
    [
      { name: 'index', value: '1,000' },
      { name: '首页', value: '7' },
    ],
  );
  expect(text).toBe('页面       N\nindex  1,000\n首页       7');
});

it('shows control characters instead of obeying them', () => {
  expect(columnsText([{ title: '', text: (name: string) => name, left: true }], ['a\u001b[2Jb\nc'])).toBe(
    '\na�[2Jb�c',
  );
});

it('shows changes of direction instead of obeying them, and nothing for a name that is missing', () => {
  const columns = [{ title: '', text: (name: string) => name, left: true }];
  expect(columnsText(columns, ['\u202egpj.exe', undefined as unknown as string])).toBe('\n\ufffdgpj.exe\n');
});
