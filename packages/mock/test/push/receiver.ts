import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openPush, sealPush, verifyPushSignature } from '@weapp-openapi/crypto';
import { onTestFinished } from 'vitest';

export const keys = {
  token: 'TOKEN',
  appid: 'wx1',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};

/** What came, verified: the body as it was, and the message out of it. */
export interface Received {
  body: string;
  message: string;
  query: URLSearchParams;
}

type Reply = { status?: number; body?: string; sealed?: string; sealedXml?: string } | 'nothing at all';

/** A server that verifies messages as the guide says, and answers each as it is told. */
export async function receiver(reply: (received: Received) => Reply) {
  const got: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const query = new URL(request.url ?? '', 'http://localhost').searchParams;
    const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? ''];
    const signed = { token: keys.token, timestamp, nonce };
    const isSigned = await verifyPushSignature({ ...signed, signature: query.get('signature') });
    if (!isSigned) return void response.writeHead(403).end();
    const Encrypt = /"Encrypt":"([^"]*)|<Encrypt><!\[CDATA\[([^\]]*)/.exec(body)?.slice(1).find(Boolean);
    const msg_signature = query.get('msg_signature');
    const message = Encrypt ? await openPush({ ...keys, ...signed, msg_signature, Encrypt }) : body;
    const received = { body, message, query };
    got.push(received);
    const answer = reply(received);
    if (answer === 'nothing at all') return void response.destroy();
    let text = answer.body ?? 'success';
    if (answer.sealed) text = JSON.stringify(await sealPush({ ...keys, message: answer.sealed, nonce }));
    if (answer.sealedXml) {
      const sealed = await sealPush({ ...keys, message: answer.sealedXml, nonce });
      text = `<xml>${Object.entries(sealed)
        .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
        .join('')}</xml>`;
    }
    response.writeHead(answer.status ?? 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { to: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechat?own=1`, got };
}
