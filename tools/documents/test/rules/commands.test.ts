import { expect, test } from 'vitest';
import commands from '../../src/rules/commands.ts';
import { messages } from '../messages.ts';

const files = {
  'package.json': '{ "scripts": { "demo": "x" } }',
  'packages/core/package.json': '{ "scripts": { "bench": "x" } }',
};

test('existing scripts and pnpm’s own commands pass', () => {
  const text =
    '`pnpm demo`, `pnpm -C packages/core bench`, `pnpm --filter @weapp-openapi/core run bench`, `pnpm exec x`\n\n```sh\nnpx -y pnpm@12 demo # runs\n```';
  expect(messages(commands, 'README.md', { ...files, 'README.md': text })).toEqual([]);
});

test('a missing script is reported, in a sentence and in a block', () => {
  const text = '`pnpm demos`\n\n```sh\npnpm demo\npnpm -C packages/core speed\n```';
  expect(messages(commands, 'README.md', { ...files, 'README.md': text })).toEqual([
    '1: There is no script `demos`.',
    '5: There is no script `speed` in packages/core.',
  ]);
});

test('a package’s own page may call its own scripts', () => {
  const path = 'packages/core/README.md';
  expect(messages(commands, path, { ...files, [path]: '`pnpm run bench`' })).toEqual([]);
});
