import { createCipheriv } from 'node:crypto';
import { pushSignature } from '@weapp-openapi/crypto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { bodies } from './bodies.ts';
import { receiver, refuses } from './refuses.ts';
import { takesPieces, tooLarge } from './too-large.ts';
import { keys, post, request, sent, text } from './wechat.ts';

describe('before the sender is known', () => {
  test('a signature that is wrong, missing, or stands there twice', async () => {
    const { url, body } = await sent(text());
    await refuses(post(url.replace(/msg_signature=./, 'msg_signature=x'), body), 'signature');
    await refuses(post(url.replace('&msg_signature', '&other'), body), 'encryption');
    await refuses(post(`${url}&msg_signature=1`, body), 'parameters');
    await refuses(post(url.replace('nonce', 'once'), body), 'parameters');
    await refuses(post('http://localhost/', body), 'encryption');
  });

  test("the URL's `signature` does not vouch for a message in secure mode", async () => {
    const { url } = await sent(text(), { mode: 'plain' });
    await refuses(post(url, JSON.stringify(text())), 'encryption');
    const { body } = await sent(text());
    const signature = new URL(url).searchParams.get('signature');
    await refuses(post(`${url}&msg_signature=${signature}`, body), 'signature');
    await refuses(post(url, JSON.stringify(text())), 'encryption', 403, { mode: 'compatible' });
  });

  test('an encrypted message in plain mode', async () => {
    await refuses(await request(text()), 'encryption', 403, { mode: 'plain' });
  });

  test.each([-601, 601])('a signature that is %i seconds old', async (age) => {
    // One from the future grows older while a busy machine checks it.
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const timestamp = Math.floor(Date.now() / 1_000) - age;
    await refuses(await request(text(), { timestamp }), 'age');
    const { push } = receiver({ maxAge: Infinity });
    expect((await push.fetch(await request(text(), { timestamp }))).status).toBe(200);
  });

  test('a timestamp that is no number', async () => {
    const { token } = keys;
    const query = {
      timestamp: 'now',
      nonce: '1',
      signature: await pushSignature({ token, timestamp: 'now', nonce: '1' }),
    };
    await refuses(new Request(`http://localhost/?${new URLSearchParams({ ...query, echostr: '1' })}`), 'age');
  });

  test('a GET that is no verification, and other methods', async () => {
    const { url } = await sent(text(), { mode: 'plain' });
    await refuses(new Request(url), 'parameters');
    await refuses(new Request(url.replace(/\bsignature=./, 'signature=x').concat('&echostr=1')), 'signature');
    await refuses(new Request(url, { method: 'PUT', body: '{}' }), 'method', 405);
  });

  test('a body past the limit is not read to its end', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const { url } = await sent(text());
    await refuses(new Request(url, { method: 'POST', body, duplex: 'half' } as RequestInit), 'size', 400);
    expect(pulled).toBeLessThan(20);
    await refuses(post(url, 'x'.repeat(1_001)), 'size', 400, { maxBody: 1_000 });
  });
});

describe('encrypted', () => {
  const key = Buffer.from(`${keys.encodingAESKey}=`, 'base64');

  /** A body with any blocks at all, signed as it should be. */
  async function signed(blocks: Buffer) {
    const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    const Encrypt = Buffer.concat([cipher.update(blocks), cipher.final()]).toString('base64');
    return signedField(Encrypt);
  }

  async function signedField(Encrypt: string) {
    const query = { timestamp: `${Math.floor(Date.now() / 1_000)}`, nonce: '1' };
    const msg_signature = await pushSignature({ token: keys.token, ...query, Encrypt });
    return post(
      `http://localhost/?${new URLSearchParams({ ...query, msg_signature })}`,
      JSON.stringify({ Encrypt }),
    );
  }

  const length = (value: number) => Buffer.from(Uint8Array.of(value >> 24, value >> 16, value >> 8, value));
  const pad = (plain: Buffer) =>
    Buffer.concat([plain, Buffer.alloc(32 - (plain.length % 32), 32 - (plain.length % 32))]);
  const framed = (message: string, said: number, appid: string) =>
    pad(Buffer.concat([Buffer.alloc(16), length(said), Buffer.from(message + appid)]));

  test('for another appid', async () => refuses(await signed(framed('{}', 2, 'wxother')), 'appid'));
  test('with a length beyond its end', async () =>
    refuses(await signed(framed('{}', 2 ** 31 - 1, keys.appid)), 'length'));
  test('with no padding', async () => refuses(await signed(Buffer.alloc(32)), 'padding'));
  test('with a padding that is no such', async () => refuses(await signed(Buffer.alloc(32, 33)), 'padding'));
  test('of no whole blocks', async () => refuses(await signedField('AAAA'), 'length'));
  test('in what is no base64', async () => refuses(await signedField('A'), 'base64'));
});

const entity = (dtd: string, content = '&x;') =>
  `<!DOCTYPE xml [${dtd}]><xml><MsgType>${content}</MsgType></xml>`;

describe.each(['plain', 'secure'] as const)('from a sender that knows the token, in %s mode', (mode) => {
  test.each([
    ['a bomb of entities', entity('<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">')],
    ['an external entity', entity('<!ENTITY x SYSTEM "file:///etc/passwd">')],
    ['a document type alone', entity('', 'text')],
    ['an entity that nobody declared', '<xml><MsgType>&x;</MsgType></xml>'],
    ['__proto__ as an element', '<xml><__proto__><admin>1</admin></__proto__></xml>'],
    ['__proto__ as a field', '{"MsgType":"text","__proto__":{"admin":1}}'],
    ['__proto__ further down, in escapes', '{"MsgType":"text","a":[{"__\\u0070roto__":{"admin":1}}]}'],
    // Five times as large in test/faults/large.test.ts.
    ...tooLarge(20_000),
    ['JSON of too many fields', `{"a":[${'0,'.repeat(20_000)}0]}`],
    ['XML that does not end', '<xml><MsgType>text'],
    ['an Event that is an object', '{"MsgType":"event","Event":{"toString":1}}'],
    ['a MsgType that is an object', '{"MsgType":{"toString":1,"valueOf":1}}'],
    ['two Events', '<xml><MsgType>event</MsgType><Event>a</Event><Event>b</Event></xml>'],
    ['two documents', '<xml></xml><xml></xml>'],
    ['another outermost element', '<html></html>'],
    ['broken JSON', '{"MsgType":'],
    ['a JSON array', '[{"MsgType":"text"}]'],
    ['a JSON text', '"text"'],
    ['nothing', ''],
    ['something else', 'MsgType=text'],
  ])('%s', async (_, body) => {
    await refuses(await request(body, { mode }), 'format', 400, { mode });
    expect(Object.prototype).not.toHaveProperty('admin');
  });
});

// 100,000 in test/faults/large.test.ts.
test('20,000 pieces of text in one element take no time by the square of their number', () =>
  takesPieces(20_000));

// 20,000 in test/faults/bodies.test.ts.
bodies(50);
