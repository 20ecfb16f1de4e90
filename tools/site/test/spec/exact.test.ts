import { expect, test } from 'vitest';
import { isRaw, parseExact } from '../../src/spec/exact.ts';

test('keeps all digits of whole numbers', () => {
  const json =
    '{"msgid":3564882607550627840,"rate":0.5,"list":[9007199254740993,1],"text":"12345678901234567890"}';
  const value = parseExact(json) as { msgid: unknown };
  expect(isRaw(value.msgid)).toBe(true);
  expect(JSON.stringify(value)).toBe(json);
});

test('what is no JSON is a SyntaxError', () => {
  expect(() => parseExact('{')).toThrow(SyntaxError);
});
