import { expect, test } from 'vitest';
import { checkJsonShape } from '../../src/engine/json-shape.ts';

const check = (text: string) => () => checkJsonShape(new TextEncoder().encode(text));
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('JSON of a usual shape passes, whatever its strings hold', () => {
  expect(check(nested(100))).not.toThrow();
  expect(check(JSON.stringify({ text: '['.repeat(500), quoted: '"[{,'.repeat(500) }))).not.toThrow();
  expect(check(JSON.stringify({ text: `${'\\'.repeat(501)}[` }))).not.toThrow();
  expect(check(JSON.stringify(','.repeat(200_000)))).not.toThrow();
  expect(check(nested(2).repeat(1_000))).not.toThrow();
});

test('JSON that is nested too deeply is refused, closed or not', () => {
  for (const text of [nested(101), '['.repeat(1_000_000), '{"a":'.repeat(101), `["\\"",${nested(100)}]`]) {
    expect(check(text)).toThrow('nested deeper than 100');
  }
});

test('JSON with too many values is refused', () => {
  expect(check(JSON.stringify(Array(100_000).fill(1)))).not.toThrow();
  expect(check(JSON.stringify(Array(100_001).fill(1)))).toThrow('more than 100000 values');
  expect(check(`{${'"a":1,'.repeat(100_000)}"b":2}`)).toThrow('more than 100000 values');
});
