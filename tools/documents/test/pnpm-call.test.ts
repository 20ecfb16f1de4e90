import { expect, test } from 'vitest';
import { readPnpmCalls } from '../src/pnpm-call.ts';

test.each([
  ['pnpm docs:check --docs a', 'docs:check', undefined, undefined],
  ['npx -y pnpm@12 demo', 'demo', undefined, undefined],
  ['pnpm -C packages/core run bench', 'bench', 'packages/core', undefined],
  ['pnpm --filter=@weapp-openapi/mock run bench', 'bench', undefined, '@weapp-openapi/mock'],
])('%s', (command, script, folder, filter) => {
  expect(readPnpmCalls(command)).toMatchObject([{ script, folder, filter }]);
});

test.each(['pnpm', 'npm install', 'pnpm <script>', 'pnpm -r'])('%s calls no script', (command) => {
  expect(readPnpmCalls(command)).toEqual([]);
});
