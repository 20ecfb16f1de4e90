import { expect, test } from 'vitest';
import { readArguments } from '../src/arguments.ts';

test('without options: the last release against the working tree, in English', () => {
  const plain = { from: 'latest', language: 'en', json: false, check: false, help: false };
  expect(readArguments([])).toEqual(plain);
  expect(readArguments(['--', '--check'])).toEqual({ ...plain, check: true });
});

test('what cannot be is refused with what can', () => {
  expect(() => readArguments(['--language', 'fr'])).toThrow('--language takes en or zh, not fr.');
  expect(() => readArguments(['--check', '--to', 'HEAD'])).toThrow('leave out --to');
  expect(() => readArguments(['--form', 'HEAD'])).toThrow("Unknown option '--form'");
});
