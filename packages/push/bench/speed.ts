// What a pushed message costs: verified, decrypted, parsed, recognised, handled once, answered; beside the server of
// node-easywechat and the floor, which is the crypto alone. And parsers of XML. Run after the build.
import { createDecipheriv, createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { createPush } from '@weapp-openapi/push';
import { XMLParser } from 'fast-xml-parser';
import { parseXml } from '../src/message/xml.ts';
import { keys, payment, sent, write } from '../test/wechat.ts';

const require = createRequire(import.meta.url);
const Server = require('node-easywechat/dist/MiniApp/Server.js');
const Encryptor = require('node-easywechat/dist/Core/Encryptor.js');
const ServerRequest = require('node-easywechat/dist/Core/Http/ServerRequest.js');

const COUNT = 2_000;
const message = payment({ WeChatPayInfo: undefined });
const bytes = Buffer.byteLength(JSON.stringify(message));
const aes = Buffer.from(`${keys.encodingAESKey}=`, 'base64');

/** Messages, each another one. */
const messages = (format: 'json' | 'xml') =>
  Promise.all(Array.from({ length: COUNT }, () => sent(payment(), { format })));
const [json, xml] = [await messages('json'), await messages('xml')];

const push = () =>
  createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', () => ({
    ErrCode: 0,
    ErrMsg: 'success',
  }));

const brief = () => createPush({ ...keys, mode: 'secure' }).on('xpay_goods_deliver_notify', () => {});

const floor = ({ url, body }: { url: string; body: string }) => {
  const query = new URL(url).searchParams;
  const Encrypt = /Encrypt(?:":"|><!\[CDATA\[)([^"\]]*)/.exec(body)?.[1] ?? '';
  const parts = [keys.token, query.get('timestamp') ?? '', query.get('nonce') ?? '', Encrypt];
  createHash('sha1').update(parts.toSorted().join('')).digest('hex');
  const decipher = createDecipheriv('aes-256-cbc', aes, aes.subarray(0, 16)).setAutoPadding(false);
  Buffer.concat([decipher.update(Buffer.from(Encrypt, 'base64')), decipher.final()]);
};

const easywechat = async ({ url, body }: { url: string; body: string }) => {
  const request = new ServerRequest('POST', url, {}, Buffer.from(body));
  const server = new Server(request, new Encryptor(keys.appid, keys.token, keys.encodingAESKey, keys.appid));
  server.addEventListener('xpay_goods_deliver_notify', () => 'success');
  await server.serve();
};

const own =
  (one: ReturnType<typeof push>) =>
  async ({ url, body }: { url: string; body: string }) => {
    const answer = await one.fetch(new Request(url, { method: 'POST', body }));
    if (answer.status !== 200) throw new Error(`Refused with ${answer.status}.`);
    await answer.text();
  };

const written = write(message, 'xml');
const fast = new XMLParser({ parseTagValue: false, ignoreDeclaration: true });

console.log(`push, Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
console.log(`A payment of ${bytes} bytes in JSON, encrypted, one after the other:\n`);
await measure('floor: SHA-1 and AES-CBC alone', json, () => floor);
await measure('push.fetch, JSON', json, () => own(push()));
await measure('push.fetch, XML', xml, () => own(push()));
await measure('push.fetch, JSON, success for an answer', json, () => own(brief()));
await measure('push.fetch, XML, success for an answer', xml, () => own(brief()));
// It cannot read encrypted JSON: what it decrypts is XML to it.
await measure('node-easywechat, XML, success for an answer', xml, () => easywechat);
console.log(`\n${written.length} characters of XML:\n`);
const same = xml.map(() => written);
await measure('saxes and the builder of this package', same, () => (text) => void parseXml(text));
await measure('fast-xml-parser', same, () => (text) => void fast.parse(text));

/** The best of five rounds; each begins anew, since a repeat would cost less. */
async function measure<T>(name: string, items: T[], begin: () => (item: T) => unknown) {
  let [least, most] = [Infinity, 0];
  for (let round = 0; round < 5; round++) {
    const run = begin();
    const cpu = process.cpuUsage();
    const start = performance.now();
    for (const item of items) await run(item);
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    least = Math.min(least, (user + system) / items.length);
    most = Math.max(most, (items.length / elapsed) * 1_000);
  }
  console.log(
    `  ${name.padEnd(46)}${least.toFixed(0).padStart(7)} µs${most.toFixed(0).padStart(9)} a second`,
  );
}
