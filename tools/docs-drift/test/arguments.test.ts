import { expect, test } from 'vitest';
import { readArguments } from '../src/arguments.ts';

const read = (...args: string[]) => readArguments(args, { spec: 'spec', cache: 'cache' });

test('without options it compares the spec with the lock, as text', () => {
  expect(read()).toEqual({
    sections: [],
    format: 'text',
    accept: false,
    help: false,
    spec: 'spec',
    cache: 'cache',
  });
});

test('all options', () => {
  const args = '-- --docs d --section a --section b --accept --json --spec s --cache c'.split(' ');
  expect(read(...args)).toEqual({
    docs: 'd',
    sections: ['a', 'b'],
    format: 'json',
    accept: true,
    help: false,
    spec: 's',
    cache: 'c',
  });
  expect(read('--new', 'page.md')).toMatchObject({ page: 'page.md' });
  expect(read('--markdown')).toMatchObject({ format: 'markdown' });
});

test.each([
  ['--json --markdown', 'exclude each other'],
  ['--new p --accept --docs d', 'exclude each other'],
  ['--accept', '--accept needs --docs'],
  ['--docs', 'argument missing'],
  ['--dcos d', "Unknown option '--dcos'"],
  ['folder', 'Unexpected argument'],
])('%s is refused', (args, message) => {
  expect(() => read(...args.split(' '))).toThrow(message);
});
