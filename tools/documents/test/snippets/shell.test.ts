import { expect, test } from 'vitest';
import { listCommands, whyNot } from '../../src/snippets/shell.ts';

const available = { ours: new Map([['@weapp-openapi/mock', ['weapp-mock']]]), others: ['keyv'] };
const check = (text: string) => whyNot({ readme: 'README.md', line: 1, text }, available);

test('commands lose their comments and keep continuation lines', () => {
  expect(
    listCommands('README.md', "```sh\n# all\nnpm install keyv # now\ncurl 'a#b' \\\n  -d x\n```"),
  ).toEqual([
    { readme: 'README.md', line: 3, text: 'npm install keyv' },
    { readme: 'README.md', line: 4, text: "curl 'a#b' -d x" },
  ]);
});

test.each([
  'npm install --save-dev @weapp-openapi/mock keyv@5',
  'npx -p @weapp-openapi/mock weapp-mock --port 4010',
  'npx -y pnpm@12 demo',
  'pnpm demo',
  'weapp-mock --port 4010',
  'export WEAPP_APPID=wx1',
])('%s can work', (command) => {
  expect(check(command)).toBeUndefined();
});

test.each([
  ['npm install @weapp-openapi/mocks', 'no package @weapp-openapi/mocks'],
  ['npx -p @weapp-openapi/mock mock', 'no program mock'],
  ['npx keyvs', 'no package keyvs'],
  ['yarn add keyv', 'yarn commands are not checked'],
])('%s cannot', (command, reason) => {
  expect(check(command)).toContain(reason);
});
