import { expect, test } from 'vitest';
import { messageFaults } from '../src/messages.ts';

test('messages in both languages have no faults', () => {
  expect(
    messageFaults({
      fixed: { en: 'It needs 2 bytes.', zh: '需要 2 字节。' },
      missing: (name: string, near?: string) => ({
        en: `There is no ${name}.${near ? ` Did you mean ${near}?` : ''}`,
        zh: `没有 ${name}。${near ? `是不是想写 ${near}？` : ''}`,
      }),
    }),
  ).toEqual([]);
});

test('a missing language, a value or a number in one of them, and half-width punctuation are faults', () => {
  expect(
    messageFaults({
      half: { en: 'It failed.', zh: '' },
      value: (name: string) => ({ en: `No ${name}.`, zh: '没有。' }),
      number: { en: 'At most 2.', zh: '最多 3 个。' },
      comma: { en: 'No, never.', zh: '不,绝不。' },
    }),
  ).toEqual([
    'half: it needs a text in both languages',
    'value: VALUE_A is only in the English',
    'number: 2 is only in the English',
    'number: 3 is only in the Chinese',
    'comma: Chinese needs full-width punctuation',
  ]);
});
