// @weapp-openapi/push, on the worked example of WeChat's guide and on messages that crypto encrypts.
import { push as sample } from './crypto-samples.mjs';
import { ensure } from './ensure.mjs';

const { appid, token, encodingAESKey } = sample;
const keys = { appid, token, encodingAESKey };

/** The request by which WeChat sends a message in secure mode. */
async function sent(crypto, message) {
  const sealed = await crypto.sealPush({ ...keys, message });
  const query = new URLSearchParams({
    timestamp: String(sealed.TimeStamp),
    nonce: sealed.Nonce,
    encrypt_type: 'aes',
    msg_signature: sealed.MsgSignature,
  });
  const body = message.startsWith('<')
    ? `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${sealed.Encrypt}]]></Encrypt></xml>`
    : JSON.stringify({ ToUserName: 'gh_1', Encrypt: sealed.Encrypt });
  return () => new Request(`http://localhost/wechat?${query}`, { method: 'POST', body });
}

const payment = (order) =>
  `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName><CreateTime>1700000000</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[xpay_goods_deliver_notify]]></Event><OpenId><![CDATA[o1]]></OpenId><OutTradeNo><![CDATA[${order}]]></OutTradeNo><Env>0</Env><GoodsInfo><ProductId><![CDATA[vip]]></ProductId><Quantity>2</Quantity></GoodsInfo></xml>`;

export const steps = {
  async "the guide's message"({ push }) {
    const said = [];
    const own = push.createPush({ ...keys, mode: 'secure', maxAge: Infinity });
    own.on('debug_demo', (message) => void said.push(message.debug_str));
    const { timestamp, nonce, msg_signature, Encrypt } = sample;
    const query = new URLSearchParams({ timestamp, nonce, encrypt_type: 'aes', msg_signature });
    const body = JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt });
    const answer = await own.fetch(new Request(`http://localhost/?${query}`, { method: 'POST', body }));
    ensure(answer.status === 200 && (await answer.text()) === 'success', 'success');
    ensure(said.join() === 'hello world', 'the message');
  },
  async 'a payment in XML, and its repeat'({ push, crypto }) {
    const delivered = [];
    const own = push.createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', (message) => {
      delivered.push(`${message.OutTradeNo} ${message.GoodsInfo.Quantity + 1}`);
      return { ErrCode: 0, ErrMsg: 'success' };
    });
    const request = await sent(crypto, payment('T1'));
    for (let time = 0; time < 2; time++) {
      const text = await (await own.fetch(request())).text();
      const field = (name) => new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)`).exec(text)?.[1] ?? '';
      const opened = await crypto.openPush({
        ...{ ...keys, Encrypt: field('Encrypt'), msg_signature: field('MsgSignature') },
        ...{ timestamp: field('TimeStamp'), nonce: field('Nonce') },
      });
      ensure(opened.includes('<ErrCode>0</ErrCode>'), 'an encrypted answer');
    }
    ensure(delivered.join() === 'T1 3', 'one delivery');
  },
  async 'a stranger'({ push, crypto, core }) {
    const refused = [];
    const hooks = { onRefuse: ({ error }) => refused.push(error) };
    const own = push.createPush({ ...keys, token: 'another', mode: 'secure', hooks });
    const answer = await own.fetch((await sent(crypto, '{"MsgType":"text"}'))());
    ensure(answer.status === 403 && (await answer.text()) === '', 'a bare 403');
    ensure(refused[0] instanceof push.WeappPushError && core.isWeappError(refused[0]), 'its error');
    ensure(refused[0].reason === 'signature', 'its reason');
  },
};
