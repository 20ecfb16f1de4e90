import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseExactly, readBigIntegers, restoreBigIntegers } from '../../build/big-integers.ts';

function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-spec-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'a.yaml');
  writeFileSync(path, text);
  return path;
}

test('an order number of 19 digits keeps them, in whatever place of the file it stands', () => {
  const source = file(
    'order_id: 2921020570379436033\nlist: [2850151276313431996, 1]\ntext: "2850151276313431997"\n',
  );
  const exact = readBigIntegers([source]);
  expect([...exact.values()]).toEqual(['2921020570379436033', '2850151276313431996']);

  const rounded = JSON.stringify(
    { order_id: Number('2921020570379436033'), list: [Number('2850151276313431996'), 1] },
    null,
    1,
  );
  expect(restoreBigIntegers(rounded, exact)).toBe(
    '{\n "order_id": 2921020570379436033,\n "list": [\n  2850151276313431996,\n  1\n ]\n}',
  );
});

test('two numbers that JavaScript takes for one are refused', () => {
  const source = file('a: 2921020570379436033\nb: 2921020570379436034\n');
  expect(() => readBigIntegers([source])).toThrow('round to the same number');
});

test('parseExactly gives big integers as bigint and leaves the rest', () => {
  expect(parseExactly('{"a":2921020570379436033,"b":[1.5,7],"c":"x"}')).toEqual({
    a: 2921020570379436033n,
    b: [1.5, 7],
    c: 'x',
  });
});

test('the bundle has the digits of the source', async () => {
  const { readFileSync } = await import('node:fs');
  for (const name of ['openapi.json', 'openapi.yaml']) {
    const bundle = readFileSync(join(import.meta.dirname, '../../dist', name), 'utf8');
    expect(bundle).toContain('2921020570379436032');
    expect(bundle).not.toContain('2921020570379436000');
  }
});
