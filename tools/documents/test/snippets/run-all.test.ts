import { expect, test } from 'vitest';
import { judge } from '../../src/snippets/run-all.ts';

const marks = { compile: false, context: undefined, throws: undefined, runner: undefined };
const ended = { code: 0, stdout: '', stderr: '' };

test('a program must exit with 0 and write nothing to stderr', () => {
  expect(judge({ marks }, ended)).toBeUndefined();
  expect(judge({ marks }, { ...ended, stderr: 'Warning' })).toContain('wrote to stderr:\nWarning');
  expect(judge({ marks }, { ...ended, code: 1 })).toContain('code 1');
  expect(judge({ marks }, { ...ended, code: undefined })).toContain('code undefined');
});

test('a test runner may write its report to stderr', () => {
  expect(judge({ marks: { ...marks, runner: 'jest' } }, { ...ended, stderr: 'PASS' })).toBeUndefined();
  expect(judge({ marks: { ...marks, runner: 'jest' } }, { ...ended, code: 1 })).toContain('code 1');
});

test('a program marked `throws` must end with that error', () => {
  const throwing = { marks: { ...marks, throws: 'ContractError' } };
  expect(judge(throwing, { ...ended, code: 1, stderr: 'ContractError: ...' })).toBeUndefined();
  expect(judge(throwing, { ...ended, code: 1, stderr: 'TypeError' })).toContain('ContractError');
  expect(judge(throwing, ended)).toContain('with code 0');
});
