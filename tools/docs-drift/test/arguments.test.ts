import { expect, test } from 'vitest';
import { readArguments } from '../src/arguments.ts';

const read = (...args: string[]) => readArguments(args, { spec: 'spec', cache: 'cache' });

test('without options it compares the spec with the lock, as text', () => {
  expect(read()).toEqual({
    sections: [],
    format: 'text',
    accept: false,
    help: false,
    seed: 1,
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
    seed: 1,
    spec: 's',
    cache: 'c',
  });
  expect(read('--new', 'page.md')).toMatchObject({ page: 'page.md' });
  expect(read('--docs', 'd', '--mutate', '9', '--seed', '7')).toMatchObject({ mutations: 9, seed: 7 });
  expect(read('--docs', 'd', '--accept-to', 'f')).toMatchObject({ accept: false, acceptTo: 'f' });
  expect(read('--markdown')).toMatchObject({ format: 'markdown' });
});

test.each([
  ['--json --markdown', 'exclude each other'],
  ['--new p --accept --docs d', 'exclude each other'],
  ['--accept', '--accept needs --docs'],
  ['--accept-to file', '--accept-to needs --docs'],
  ['--accept-to file --docs d --accept', 'excludes --accept'],
  ['--docs', 'argument missing'],
  ['--dcos d', "Unknown option '--dcos'"],
  ['--mutate 9', 'give --docs <folder>'],
  ['--mutate 9 --docs d --accept', 'without --accept'],
  ['--mutate many --docs d', 'needs a whole number'],
  ['folder', 'Unexpected argument'],
])('%s is refused', (args, message) => {
  expect(() => read(...args.split(' '))).toThrow(message);
});
