// @weapp-openapi/push/node, behind a server of node:http.
import { push as sample } from './crypto-samples.mjs';
import { ensure } from './ensure.mjs';

export const steps = {
  async 'a server of node:http'({ push, pushNode, crypto }) {
    const { token } = sample;
    const own = push
      .createPush({ token, mode: 'plain' })
      .on('text', (message) => own.reply.transferToService(message));
    // An import would be bundled for workers too.
    const { createServer } = process.getBuiltinModule('node:http');
    const server = createServer(pushNode.toNodeHandler(own));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const timestamp = String(Math.floor(Date.now() / 1_000));
      const signature = await crypto.pushSignature({ token, timestamp, nonce: '1' });
      const url = `http://127.0.0.1:${server.address().port}/wechat?${new URLSearchParams({ timestamp, nonce: '1', signature })}`;
      const verified = await fetch(`${url}&echostr=echo`);
      ensure((await verified.text()) === 'echo', 'the echostr');
      const message = {
        ToUserName: 'gh_1',
        FromUserName: 'o1',
        CreateTime: 1,
        MsgType: 'text',
        Content: 'a',
        MsgId: 1,
      };
      const answer = await fetch(url, { method: 'POST', body: JSON.stringify(message) });
      ensure((await answer.json()).MsgType === 'transfer_customer_service', 'a hand-over');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  },
};
