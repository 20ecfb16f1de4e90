// The same for messages.
import { createPush, reply } from 'weapp-openapi/push';

const push = createPush({
  appid: 'wxmatrix',
  token: 'matrix',
  encodingAESKey: 'A'.repeat(43),
  mode: 'secure',
});
push.on('text', (message) => reply.transferToService(message));

export const dynamic = 'force-dynamic';
export const { fetch: GET, fetch: POST } = push;
