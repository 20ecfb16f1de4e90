// What one call costs, in microseconds of CPU time and a second's worth of them one after the other, beside the floor
// of node:crypto, which does the same synchronously and without checks. Run after the build.
import { constants, createDecipheriv, createHash, createHmac, sign } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import {
  decryptOpenData,
  importPushKey,
  openPush,
  sealPush,
  secureApi,
  sessionSignature,
} from '@weapp-openapi/crypto';
import { SM2withSM3, SM4_GCM } from '@weapp-openapi/crypto/sm';
import { answered, given, rsaPair } from '../test/api/other-side.ts';
import * as guide from '../test/api/vectors.ts';
import * as push from '../test/push/vectors.ts';

const { appid, url, symmetric } = guide;
const keys = { token: push.token, appid: push.appid };
const message = push.secure;
const ready = await importPushKey(push.encodingAESKey);
const session_key = 'tiihtNczf5v6AKRyjwEUhQ==';
const own = rsaPair();
const platform = rsaPair();
const operation = { operationId: 'getUserRiskRank', url, path: '/wxa/getuserriskrank' };
const request = { ...operation, query: '', body: JSON.stringify(guide.request.fields) };

const rsa = secureApi({
  appid,
  symmetric,
  privateKey: { sn: 'own', key: own.privateKey },
  certificates: [{ sn: 'platform', certificate: platform.publicKey }],
});
const rsaSide = {
  appid,
  symmetric,
  caller: { sn: 'own', certificate: own.publicKey },
  platform: [{ sn: 'platform', key: platform.privateKey }],
};
const rsaAnswer = given(operation, await answered(rsaSide, url, { errcode: 0, risk_rank: 0 }));

const smKey = { sn: guide.sm2Key.sn, key: guide.sm2Key.privateKey, algorithm: SM2withSM3 };
const smSymmetric = { ...guide.sm4Key, algorithm: SM4_GCM };
const smCertificate = { sn: smKey.sn, certificate: guide.sm2Key.publicKey, algorithm: SM2withSM3 };
const sm = secureApi({ appid, symmetric: smSymmetric, privateKey: smKey, certificates: [smCertificate] });
const smSide = { appid, symmetric: smSymmetric, caller: smCertificate, platform: [smKey] };
const smAnswer = given(operation, await answered(smSide, url, { errcode: 0, risk_rank: 0 }));

const aes = Buffer.from(`${push.encodingAESKey}=`, 'base64');
const encrypted = Buffer.from(message.Encrypt, 'base64');
const parts = [push.token, message.timestamp, message.nonce, message.Encrypt];
const openData = {
  appid: 'wx4f4bc4dec97d474b',
  session_key,
  encryptedData:
    'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZMQmRzooG2xrDcvSnxIMXFufNstNGTyaGS9uT5geRa0W4oTOb1WT7fJlAC+oNPdbB+3hVbJSRgv+4lGOETKUQz6OYStslQ142dNCuabNPGBzlooOmB231qMM85d2/fV6ChevvXvQP8Hkue1poOFtnEtpyxVLW1zAo6/1Xx1COxFvrc2d7UL/lmHInNlxuacJXwu0fjpXfz/YqYzBIBzD6WUfTIF9GRHpOn/Hz7saL8xz+W//FRAUid1OksQaQx4CMs8LOddcQhULW4ucetDf96JcR3g0gfRK4PC7E/r7Z6xNrXd2UIeorGj5Ef7b1pJAYB6Y5anaHqZ9J6nKEBvB4DnNLIVWSgARns/8wR2SiRS7MNACwTyrGvt9ts8p12PKFdlqYTopNHR1Vf7XjfhQlVsAJdNiKdYmYVoKlaRv85IfVunYzO0IKXsyl7JCUjCpoG20f0a04COwfneQAGGwd5oa+T8yO5hzuyDb/XcxxmK01EpqOyuxINew==',
  iv: 'r7BXXKkLb8qrSNn05n0qiA==',
};
const pss = { key: own.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };

const cases: [name: string, times: number, run: () => unknown][] = [
  [
    'floor: SHA-1 and AES-CBC of a pushed message',
    5000,
    () => {
      createHash('sha1').update(parts.toSorted().join('')).digest('hex');
      const decipher = createDecipheriv('aes-256-cbc', aes, aes.subarray(0, 16)).setAutoPadding(false);
      return Buffer.concat([decipher.update(encrypted), decipher.final()]);
    },
  ],
  ['openPush, key made ready', 5000, () => openPush({ ...keys, ...message, encodingAESKey: ready })],
  [
    'openPush, key as text',
    5000,
    () => openPush({ ...keys, ...message, encodingAESKey: push.encodingAESKey }),
  ],
  [
    'sealPush, key made ready',
    5000,
    () => sealPush({ ...keys, encodingAESKey: ready, message: '{"demo_resp":1}' }),
  ],
  ['decryptOpenData', 3000, () => decryptOpenData(openData)],
  ['floor: HMAC', 5000, () => createHmac('sha256', session_key).update('').digest('hex')],
  ['sessionSignature', 5000, () => sessionSignature(session_key)],
  ['floor: RSA-PSS signature', 300, () => sign('RSA-SHA256', encrypted, pss)],
  ['secureApi, AES and RSA: seal', 300, () => rsa.seal(request)],
  ['secureApi, AES and RSA: open', 1000, () => rsa.open(rsaAnswer)],
  ['secureApi, SM: seal', 300, () => sm.seal(request)],
  ['secureApi, SM: open', 300, () => sm.open(smAnswer)],
];

console.log(
  `crypto, Node ${process.versions.node}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
);
console.log(`  ${''.padEnd(46)}${'CPU µs'.padStart(9)}${'a second'.padStart(10)}`);
for (const [name, times, run] of cases) {
  for (let i = 0; i < times / 10 + 3; i++) await run();
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let i = 0; i < times; i++) await run();
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const [each, rate] = [(user + system) / times, (times / elapsed) * 1000];
  console.log(`  ${name.padEnd(46)}${each.toFixed(0).padStart(9)}${rate.toFixed(0).padStart(10)}`);
}
