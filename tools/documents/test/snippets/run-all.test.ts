import { expect, test } from 'vitest';
import { judge } from '../../src/snippets/run-all.ts';

const marks = { compile: false, context: undefined, throws: undefined };
const ended = { code: 0, stdout: '', stderr: '' };

test('a program has to end well and say nothing on stderr', () => {
  expect(judge({ marks }, ended)).toBeUndefined();
  expect(judge({ marks }, { ...ended, stderr: 'Warning' })).toContain('writes to stderr:\nWarning');
  expect(judge({ marks }, { ...ended, code: 1 })).toContain('code 1');
  expect(judge({ marks }, { ...ended, code: undefined })).toContain('code undefined');
});

test('one that is marked has to end with its error', () => {
  const throwing = { marks: { ...marks, throws: 'ContractError' } };
  expect(judge(throwing, { ...ended, code: 1, stderr: 'ContractError: ...' })).toBeUndefined();
  expect(judge(throwing, { ...ended, code: 1, stderr: 'TypeError' })).toContain('ContractError');
  expect(judge(throwing, ended)).toContain('with code 0');
});
