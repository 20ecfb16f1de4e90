import type { Entry } from '../spec/edition.ts';

/** A program that receives the message. */
export function receiveCode({ path }: Entry): string {
  return [
    "import { createServer } from 'node:http';",
    "import { createPush } from 'weapp-openapi/push';",
    "import { toNodeHandler } from 'weapp-openapi/push/node';",
    '',
    "const push = createPush({ appid: 'wx448f04719cd48f69', token: 'TOKEN', encodingAESKey, mode: 'secure' });",
    `push.on('${path}', (message) => {`,
    '  console.log(message);',
    '});',
    'createServer(toNodeHandler(push)).listen(3000);',
  ].join('\n');
}
