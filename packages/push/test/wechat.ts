// WeChat's side: builds the requests that it sends, and reads the answers as it does.
import { randomUUID } from 'node:crypto';
import { openPush, pushSignature, sealPush } from '@weapp-openapi/crypto';
import { writeXml } from '../src/answer/write-xml.ts';

export const keys = {
  token: 'TOKEN',
  appid: 'wxba5fad812f8e6fb9',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};

export interface Sending {
  mode?: 'plain' | 'compatible' | 'secure';
  format?: 'json' | 'xml';
  /** Unix seconds. */
  timestamp?: number;
  url?: string;
  /** What WeChat's settings have. */
  as?: typeof keys;
}

export const write = (message: object, format: 'json' | 'xml') =>
  format === 'xml' ? writeXml(message) : JSON.stringify(message);

/** URL and body of a message; a text is sent as it is. */
export async function sent(message: object | string, sending: Sending = {}) {
  const { mode = 'secure', format = 'json', url = 'http://localhost/wechat', as = keys } = sending;
  const timestamp = sending.timestamp ?? Math.floor(Date.now() / 1_000);
  const text = typeof message === 'string' ? message : write(message, format);
  const nonce = randomUUID().replaceAll('-', '').slice(0, 10);
  const signature = await pushSignature({ token: as.token, timestamp, nonce });
  const query = new URLSearchParams({ signature, timestamp: `${timestamp}`, nonce });
  if (mode === 'plain') return { url: `${url}?${query}`, body: text, nonce };
  const { Encrypt, MsgSignature } = await sealPush({ ...as, message: text, timestamp, nonce });
  query.set('openid', 'oABCD');
  query.set('encrypt_type', 'aes');
  query.set('msg_signature', MsgSignature);
  const shown = mode === 'compatible' && typeof message !== 'string' ? message : { ToUserName: 'gh_1' };
  return { url: `${url}?${query}`, body: write({ ...shown, Encrypt }, format), nonce };
}

/** The same as a Request. */
export async function request(message: object | string, sending?: Sending): Promise<Request> {
  const { url, body } = await sent(message, sending);
  return new Request(url, { method: 'POST', body });
}

/** What an answer says, decrypted where it is encrypted; refuses one that WeChat would refuse. */
export async function opened(body: string, nonce?: string, as = keys): Promise<string> {
  const field = (name: string) =>
    new RegExp(`"${name}":"?([^",}]*)|<${name}>(?:<!\\[CDATA\\[)?([^<\\]]*)`)
      .exec(body)
      ?.slice(1)
      .find(Boolean) ?? '';
  if (!body.includes('Encrypt')) return body;
  const { token, appid, encodingAESKey } = as;
  if (nonce !== undefined && field('Nonce') !== nonce) throw new Error('The answer has another nonce.');
  return openPush({
    ...{ token, appid, encodingAESKey, Encrypt: field('Encrypt') },
    ...{ timestamp: field('TimeStamp'), nonce: field('Nonce'), msg_signature: field('MsgSignature') },
  });
}

let count = 0;

/** A user's text, another one each time. */
export const text = (fields: object = {}) => ({
  ToUserName: 'gh_7f083739789a',
  FromUserName: 'oABCD1234567890abcdefghijklmn',
  CreateTime: Math.floor(Date.now() / 1_000),
  MsgType: 'text',
  Content: 'hello',
  MsgId: 1_000_000 + count++,
  ...fields,
});

/** A payment, another one each time. */
export const payment = (fields: object = {}) => ({
  ToUserName: 'gh_7f083739789a',
  FromUserName: 'oWeChat',
  CreateTime: Math.floor(Date.now() / 1_000),
  MsgType: 'event',
  Event: 'xpay_goods_deliver_notify',
  OpenId: 'oABCD1234567890abcdefghijklmn',
  OutTradeNo: `order_${count++}`,
  Env: 0,
  GoodsInfo: { ProductId: 'vip_monthly', Quantity: 1, OrigPrice: 3000, ActualPrice: 990, Attach: 'uid=1' },
  ...fields,
});

export const post = (url: string, body: string): Request => new Request(url, { method: 'POST', body });
