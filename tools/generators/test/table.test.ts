import { describe, expect, test } from 'vitest';
import type { Measured } from '../src/measure.ts';
import { chineseTable, compiles, table, works } from '../src/table.ts';

const row = (over: Partial<Measured>): Measured => ({
  name: 'one',
  tool: 'one',
  version: '1.0.0',
  refused: undefined,
  errors: [],
  checked: { steps: [['token', undefined]], settings: [], notes: [] },
  ms: 1,
  ...over,
});

describe('table', () => {
  test('has a row for each tool, and what to know below it', () => {
    const notes: [string, boolean][] = [
      ['it reads text', true],
      ['it is slow', false],
    ];
    const checked = { ...row({}).checked, settings: ['set `a | b`'], notes };
    expect(table([row({ checked }), row({ tool: 'two' })])).toMatchInlineSnapshot(`
      "| Tool | Version | Takes the document | Its code compiles | Works |
      | --- | --- | --- | --- | --- |
      | \`one\` | 1.0.0 | yes | yes | token |
      | \`two\` | 1.0.0 | yes | yes | token |

      - **one**: Set \`a | b\`. It reads text."
    `);
  });

  test('says the same in Chinese, but for the notes', () => {
    const steps: Measured['checked']['steps'] = [
      ['token', undefined],
      ['picture', 'It was read as text.'],
    ];
    const checked = { steps, settings: ['set `a`'], notes: [] };
    expect(
      chineseTable([row({ checked }), row({ errors: ['a.ts(1,1): error TS1117: twice'] })]),
    ).toMatchInlineSnapshot(`
        "| 工具 | 版本 | 能读取文档 | 产物能编译 | 能用的步骤 |
        | --- | --- | --- | --- | --- |
        | \`one\` | 1.0.0 | 是 | 是 | token; **不能** picture |
        | \`one\` | 1.0.0 | 是 | 否：TS1117 | token |"
      `);
  });

  test('is the same however long it took', () => {
    expect(table([row({ ms: 1 })])).toBe(table([row({ ms: 2 })]));
  });

  test('says why a tool did not take the document, with no claim about the rest', () => {
    const checked = { steps: [], settings: [], notes: [] };
    expect(table([row({ refused: 'a | b', errors: undefined, checked })])).toContain(
      '| no: a \\| b | – | – |',
    );
  });
});

describe('compiles', () => {
  test('names each kind of error once', () => {
    const errors = [
      'a.ts(1,1): error TS1117: twice',
      'b.ts(1,1): error TS1117: twice',
      'typescript-7: killed',
    ];
    expect(compiles(errors)).toBe('no: TS1117, typescript-7: killed');
  });
});

describe('works', () => {
  test('names what works, and what does not', () => {
    const steps: Measured['checked']['steps'] = [
      ['token', undefined],
      ['picture', 'It was read as text.'],
    ];
    expect(works(row({ checked: { steps, settings: [], notes: [] } }))).toBe('token; **not** picture');
  });
});
