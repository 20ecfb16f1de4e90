import { expect, test } from 'vitest';
import { decryptApi, encryptApi, RSAwithSHA256, secureApi, signApi, verifyApi } from '../../src/index.ts';
import { SM2withSM3, SM4_GCM } from '../../src/sm.ts';
import { appid, rsaCertificate, rsaKey, symmetric, url } from './vectors.ts';

const options = {
  appid,
  symmetric: { sn: symmetric.sn, key: symmetric.key },
  privateKey: { sn: rsaKey.sn, key: rsaKey.pkcs8 },
  certificates: [rsaCertificate],
};
const KEY = symmetric.key;
const UNPADDED = KEY.replaceAll('=', '');
const SM4_KEY = Buffer.from('xyzzy-xyzzy-xyzz').toString('base64');
const HEX = Buffer.from(KEY, 'base64').toString('hex');
const PEM = rsaKey.pkcs8;
const context = { url, appid, timestamp: 1, body: '{}' };
const certificate = { sn: PEM, certificate: 'own' };

test.each<[name: string, call: () => unknown, secret: string]>([
  ['secureApi, symmetric', () => secureApi({ ...options, symmetric: { sn: KEY, key: 'sym1' } }), KEY],
  ['secureApi, a private key', () => secureApi({ ...options, privateKey: { sn: PEM, key: 'priv1' } }), PEM],
  ['secureApi, a certificate', () => secureApi({ ...options, certificates: [certificate] }), PEM],
  ['encryptApi', () => encryptApi({ ...context, data: {}, symmetric: { sn: KEY, key: 'sym1' } }), KEY],
  [
    'encryptApi, without padding',
    () => encryptApi({ ...context, data: {}, symmetric: { sn: UNPADDED, key: symmetric.sn } }),
    UNPADDED,
  ],
  [
    'encryptApi, with an algorithm that is none',
    () =>
      encryptApi({ ...context, data: {}, symmetric: { sn: UNPADDED, key: 'sym1', algorithm: {} as never } }),
    UNPADDED,
  ],
  [
    'encryptApi by SM4',
    () => encryptApi({ ...context, data: {}, symmetric: { sn: SM4_KEY, key: 's', algorithm: SM4_GCM } }),
    SM4_KEY,
  ],
  [
    'encryptApi by SM4, without padding',
    () =>
      encryptApi({
        ...{ ...context, data: {} },
        symmetric: { sn: SM4_KEY.replaceAll('=', ''), key: 's', algorithm: SM4_GCM },
      }),
    SM4_KEY.replaceAll('=', ''),
  ],
  ['decryptApi', () => decryptApi({ ...context, symmetric: { sn: KEY, key: 'sym1' } }), KEY],
  ['signApi', () => signApi({ ...context, privateKey: { sn: PEM, key: 'priv1' } }), PEM],
  [
    'signApi, a key in hexadecimal',
    () => signApi({ ...context, privateKey: { sn: HEX, key: 'priv1' } }),
    HEX,
  ],
  [
    'signApi, with an algorithm that is none',
    () => signApi({ ...context, privateKey: { sn: PEM, key: 'priv1', algorithm: {} as never } }),
    PEM,
  ],
  ['verifyApi', () => verifyApi({ ...context, signature: 'AAAA', certificate }), PEM],
  ['the algorithm RSA', () => RSAwithSHA256.signer('priv1', PEM), PEM],
  ['the algorithm RSA, verifying', () => RSAwithSHA256.verifier('cert1', PEM), PEM],
  ['the algorithm SM2', () => SM2withSM3.signer('priv1', HEX), HEX],
  ['the algorithm SM2, verifying', () => SM2withSM3.verifier('cert1', HEX), HEX],
])('where number and key are swapped, the error does not show the key: %s', async (_, call, secret) => {
  const error: unknown = await Promise.resolve()
    .then(call)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ reason: 'usage' });
  const shown = `${(error as Error).stack}${JSON.stringify(error)}`;
  for (const line of secret.split('\n')) if (line.length > 8) expect(shown).not.toContain(line.slice(0, 20));
});

test.each(['1', 'own', symmetric.sn, 'A'.repeat(40)])('%s can be a number', (sn) => {
  expect(() => secureApi({ ...options, symmetric: { ...options.symmetric, sn } })).not.toThrow();
});
