import { expect, test } from 'vitest';
import { parseExact, writeExact } from '../../src/page/code/exact.ts';

test.each([
  '{"id":2921020570379436032,"list":[-9007199254740993,1,1.5],"s":"2921020570379436032"}',
  '{"a":9007199254740991,"b":9007199254740993}',
  '{"text":"a \\"quoted\\" 12345678901234567890, and \\\\"}',
  '18446744073709551615',
  '{"nul":"\\u0000 in a text"}',
])('%s is the same when it has been read and written', (json) => {
  expect(writeExact(parseExact(json), 0)).toBe(json);
});

test('what JavaScript would round is digits, all else as JSON.parse has it', () => {
  expect(parseExact('{"id":2921020570379436032,"n":12,"f":1e400,"t":"1"}')).toEqual({
    id: { digits: '2921020570379436032' },
    n: 12,
    f: Number.POSITIVE_INFINITY,
    t: '1',
  });
});

test('text that is not JSON is refused, with the place as it was given', () => {
  expect(() => parseExact('{"a": 12345678901234567890, }')).toThrow(SyntaxError);
});
