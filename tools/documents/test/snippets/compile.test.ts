import { expect, test } from 'vitest';
import { missingNames, readFindings } from '../../src/snippets/compile.ts';

const OUTPUT = `a-3.ts(1,5): error TS2304: Cannot find name 'wx'.
a-3.ts(2,9): error TS2552: Cannot find name 'error'. Did you mean 'Error'?
a-3.ts(2,9): error TS18004: No value exists in scope for the shorthand property 'code'. Either declare one.
a-3.ts(3,1): error TS2304: Cannot find name 'wx'.
b-9.ts(4,35): error TS2769: No overload matches this call.
  The last overload gave the following error.
`;

test('findings have file, line, code and all lines of the message', () => {
  const findings = readFindings(OUTPUT);
  expect(findings).toHaveLength(5);
  expect(findings.at(-1)).toEqual({
    file: 'b-9.ts',
    line: 4,
    code: 'TS2769',
    message: 'No overload matches this call.\n  The last overload gave the following error.',
  });
});

test('undeclared names are listed once per file', () => {
  const findings = readFindings(OUTPUT);
  expect(missingNames(findings, 'a-3.ts')).toEqual(['wx', 'error', 'code']);
  expect(missingNames(findings, 'b-9.ts')).toEqual([]);
});
