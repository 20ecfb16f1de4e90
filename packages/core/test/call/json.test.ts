import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { parseJson } from '../../src/call/json.ts';
import { parsingCostsLinearTime } from './linear-time.ts';

const value = async (text: string, ...exact: string[]) => {
  const parsed = await parseJson(text, exact);
  return 'value' in parsed ? parsed.value : parsed.fault.en;
};

describe('integers', () => {
  test.each([
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['-9007199254740993', '-9007199254740993'],
    ['3248682510344192008', '3248682510344192008'],
    // Between 2^53 and 2^60, and past 2^64.
    ['72057594037927937', '72057594037927937'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    // What is no plain integer is a number as JSON has it.
    ['1e21', 1e21],
    ['1E+400', Number.POSITIVE_INFINITY],
    ['-0', -0],
    ['1.0', 1],
    ['12345678901234567.5', Number('12345678901234567.5')],
    ['0.1234567890123456789', Number('0.1234567890123456789')],
    ['1234567890123456789e-3', Number('1234567890123456.789')],
  ])('%s', async (text, expected) => {
    expect(await value(text)).toStrictEqual(expected);
    expect(await value(` [ ${text} , 7] `)).toStrictEqual([expected, 7]);
    expect(await value(`{"a":{"b":[{"c":${text}}]},"d":"x"}`)).toStrictEqual({
      a: { b: [{ c: expected }] },
      d: 'x',
    });
  });

  test('every offset of a long number is seen', async () => {
    for (let offset = 0; offset < 40; offset++) {
      expect(await value(`{"${'a'.repeat(offset)}":9007199254740993}`)).toEqual({
        ['a'.repeat(offset)]: '9007199254740993',
      });
    }
  });

  test('digits inside of strings stay as they are', async () => {
    const text = JSON.stringify({
      a: '9007199254740993',
      b: '\\"9007199254740993',
      c: '{"d":9007199254740993}',
    });
    expect(await value(text)).toEqual(JSON.parse(text));
    expect(await value(`{"9007199254740993":1}`)).toEqual({ '9007199254740993': 1 });
  });

  test('of named fields are text however small, in lists too; those beside them are not', async () => {
    const text = '{"id": 7 ,"ids":[1, 2],"n":[{"id":-0,"m":3},4],"id2":5,"s":"\\"id\\":1","t":["id",6]}';
    expect(await value(text, 'id', 'ids')).toStrictEqual({
      id: '7',
      ids: ['1', '2'],
      n: [{ id: '-0', m: 3 }, 4],
      id2: 5,
      s: '"id":1',
      t: ['id', 6],
    });
  });

  test('what follows an object or list is no part of a named field in it', async () => {
    expect(await value('{"n":[{"m":3,"id":1},4,[{"id":2}],5]}', 'id')).toStrictEqual({
      n: [{ m: 3, id: '1' }, 4, [{ id: '2' }], 5],
    });
  });

  test('after text that ends in backslashes are seen', async () => {
    for (let count = 1; count < 6; count++) {
      const path = '\\'.repeat(count);
      for (const before of [{ path }, { quote: `${path}"` }, { [path]: 1 }]) {
        const text = JSON.stringify({ ...before, id: 7, more: '' });
        expect(await value(text.replace('7', '9007199254740993'))).toEqual({
          ...JSON.parse(text),
          id: '9007199254740993',
        });
      }
    }
  });

  test('what is no JSON does not become any', async () => {
    for (const text of [
      '0012345678901234567',
      '{"a":x9007199254740993}',
      '9007199254740993 1',
      '-',
      '{"a":--9007199254740993}',
    ])
      expect(await value(text)).toBe(`its ${text.length} characters are not JSON`);
  });
});

describe('what WeChat sends beside the standard', () => {
  test('raw control characters inside of strings, a byte order mark', async () => {
    expect(await value('\uFEFF{"a":"x\ty\n\u0001z","n":9007199254740993}')).toEqual({
      a: 'x\ty\n\u0001z',
      n: '9007199254740993',
    });
  });

  test('line breaks between the values are left alone', async () => {
    expect(await value('{\n"a"\n:\n"x\ty"\n,\r\n"n"\t:9007199254740993\n}\n')).toEqual({
      a: 'x\ty',
      n: '9007199254740993',
    });
  });

  test('cut JSON and pages are no JSON', async () => {
    for (const text of ['{"a":', '{"a":"', '"\\', '<html>"\\"', '{"a":"\\"}'])
      expect(await value(text)).toContain('not JSON');
    expect(await value('')).toBe('the answer is empty');
  });
});

describe('nesting', () => {
  test('of a thousand levels is read, deeper than that in a long answer not', async () => {
    const nested = (depth: number, fill: number) =>
      `{"fill":"${'x'.repeat(fill)}","a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(await value(nested(999, 70_000))).toBeTypeOf('object');
    expect(await value(nested(1000, 70_000))).toBe('the answer is nested deeper than 1000 levels');
    expect(await value('{"a":'.repeat(20_000))).toBe('the answer is nested deeper than 1000 levels');
  });

  test('of any number of objects and lists side by side is no depth', async () => {
    const text = `{"a":[${'{"b":[],"c":1},'.repeat(60_000)}{}]}`;
    // Vitest's `toEqual` takes ten times as long.
    expect(isDeepStrictEqual(await value(text), JSON.parse(text))).toBe(true);
  });

  test('brackets inside of strings are none', async () => {
    const text = JSON.stringify({ a: '['.repeat(80_000) });
    expect(await value(text)).toEqual(JSON.parse(text));
  });
});

// Long texts in test/faults/call/linear-time.test.ts.
describe('time is linear', () => parsingCostsLinearTime(20_000, 1e6));

// More in test/faults/call/odd-json.test.ts.
describe('answers that would take much more memory or time than their length', () => {
  test.each([
    ['lists of empty objects', () => `[${'{},'.repeat(1.1e6)}{}]`, 'objects and arrays'],
    ['nothing but control characters', () => `"${'\x01'.repeat(1.1e6)}"`, 'too many control characters'],
    [
      'an object of very many fields',
      () => `{"a":1${Array.from({ length: 1.1e5 }, (_, at) => `,"k${at}":1`).join('')}}`,
      'an object with more than',
    ],
    [
      'an object of very many objects and arrays',
      () =>
        `{"a":1${Array.from({ length: 1.1e5 }, (_, at) => `,"k${at}":${at % 2 ? '{}' : '[]'}`).join('')}}`,
      'an object with more than',
    ],
  ])('%s are refused', async (_, text, fault) => {
    expect(await value(text())).toContain(fault);
  });

  test('raw control characters of every kind are repaired, and no others', async () => {
    const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
    const text = controls.replace('"', '').replace('\\', '');
    expect(await parseJson(`{"${text}":"${text}"}`)).toEqual({ value: { [text]: text } });
  });

  test('text too long for a string once it is repaired is no JSON, and no RangeError', async () => {
    const join = vi.spyOn(Array.prototype, 'join').mockImplementation(() => {
      throw new RangeError('Invalid string length');
    });
    const parsed = await parseJson('"\n"');
    join.mockRestore();
    expect(parsed).toEqual({ fault: expect.objectContaining({ en: 'its 3 characters are not JSON' }) });
  });
});
