// Sends what WeChat sends to a server that hands text over to support; returns what it took.
import { openPush, pushSignature, sealPush } from '@weapp-openapi/crypto';

const keys = { token: 'matrix', appid: 'wxmatrix', encodingAESKey: 'A'.repeat(43) };

const MESSAGES = {
  JSON: '{"ToUserName":"gh_1","FromUserName":"o1","CreateTime":1,"MsgType":"text","Content":"a","MsgId":2921020570379436032}',
  XML: '<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[a]]></Content><MsgId>7</MsgId></xml>',
};

export async function receives(url) {
  const taken = [];
  const signed = { timestamp: String(Math.floor(Date.now() / 1_000)), nonce: '1' };
  const signature = await pushSignature({ token: keys.token, ...signed });
  const echo = await fetch(`${url}?${new URLSearchParams({ ...signed, signature, echostr: 'hello' })}`);
  const echoed = await echo.text();
  taken.push(echoed === 'hello' ? 'echo' : `${echo.status} ${echoed}`);
  for (const [format, message] of Object.entries(MESSAGES)) {
    const { Encrypt, MsgSignature: msg_signature } = await sealPush({ ...keys, ...signed, message });
    const query = new URLSearchParams({ ...signed, signature, encrypt_type: 'aes', msg_signature });
    const answer = await fetch(`${url}?${query}`, {
      method: 'POST',
      headers: { 'content-type': format === 'JSON' ? 'application/json' : 'text/xml' },
      body:
        format === 'JSON'
          ? JSON.stringify({ ToUserName: 'gh_1', Encrypt })
          : `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${Encrypt}]]></Encrypt></xml>`,
    });
    const text = await answer.text();
    taken.push(answer.status === 200 && (await isHandOver(text)) ? format : `${answer.status} ${text}`);
  }
  return taken.join(', ');
}

async function isHandOver(text) {
  const field = (name) =>
    new RegExp(`(?:"${name}":"?|<${name}>(?:<!\\[CDATA\\[)?)([^"\\]<,}]*)`).exec(text)?.[1] ?? '';
  const sealed = { Encrypt: field('Encrypt'), msg_signature: field('MsgSignature') };
  const opened = await openPush({ ...keys, ...sealed, timestamp: field('TimeStamp'), nonce: field('Nonce') });
  return opened.includes('transfer_customer_service');
}
