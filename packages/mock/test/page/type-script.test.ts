import { expect, test } from 'vitest';
import { toTypeScript } from '../../src/page/code/type-script.ts';

/** Runs the code with a client that remembers what it was called with. */
async function run(code: string | undefined) {
  const calls: unknown[][] = [];
  const wx = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...input: unknown[]) =>
          calls.push([name, ...input]),
    },
  );
  const openAsBlob = async (file: string) => `the file ${file}`;
  const body = (code ?? '').replace(/^import .*$/m, '');
  await new Function('wx', 'openAsBlob', `return (async () => {${body}})()`)(wx, openAsBlob);
  return calls;
}

const call = { operation: 'someOperation', query: {}, body: undefined, parts: undefined };

test.each([
  {},
  { begin_date: '20240310', end_date: '20240310' },
  {
    text: `it's "quoted" \\ \n \${x} \` 中文 \u2028`,
    'not-a-name': 1,
    nested: { a: [1, { b: null }, [true]] },
  },
  {
    data: {
      thing1: { value: 'a text that is long enough for a line of its own' },
      time2: { value: '12:00' },
    },
  },
])('%j arrives at the client as it is', async (input) => {
  const code = toTypeScript({ ...call, body: JSON.stringify(input) });
  expect(await run(code)).toEqual([['someOperation', ...(Object.keys(input).length > 0 ? [input] : [])]]);
});

test('the query and the body are one input', async () => {
  const code = toTypeScript({ ...call, query: { a: '1' }, body: '{"b":2}' });
  expect(code).toBe("await wx.someOperation({ a: '1', b: 2 });");
});

test('a 64-bit number is a text with all its digits, as the type Int64 has it', () => {
  const code = toTypeScript({ ...call, body: '{"order_id":2921020570379436032}' });
  expect(code).toBe("await wx.someOperation({ order_id: '2921020570379436032' });");
});

test('a file is opened', async () => {
  const parts = [
    { name: 'type', text: 'image' },
    { name: 'media', filename: 'a.png' },
  ];
  const code = toTypeScript({ ...call, parts });
  expect(code).toContain("import { openAsBlob } from 'node:fs';");
  expect(await run(code)).toEqual([['someOperation', { type: 'image', media: 'the file a.png' }]]);
});

test.each(['{"a":', '[1]', '"text"'])('%s is no input', (body) => {
  expect(toTypeScript({ ...call, body })).toBeUndefined();
});
