import { generateKeyPairSync, type KeyPairKeyObjectResult, randomBytes } from 'node:crypto';
import type { SecureApiOptions } from '@weapp-openapi/crypto';
import { SM2withSM3, SM4_GCM } from '@weapp-openapi/crypto/sm';
import type { SecureKeys } from '../../src/index.ts';

// An RSA pair takes a tenth of a second: seven of them, in turns, are enough for those of one test to have no key for the
// same use.
const rsaPairs: ReturnType<typeof pem>[] = [];
let taken = 0;
function rsa() {
  const at = taken++ % 7;
  rsaPairs[at] ??= pem(generateKeyPairSync('rsa', { modulusLength: 2048 }));
  return rsaPairs[at];
}
const sm2 = () => pem(generateKeyPairSync('ec', { namedCurve: 'SM2' }));
const pem = ({ publicKey, privateKey }: KeyPairKeyObjectResult) => ({
  publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
  privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
});

/** Keys of API security, for the client and for the mock. */
export function secureKeys(appid: string, suite: 'RSA' | 'SM' = 'RSA') {
  const isSm = suite === 'SM';
  const [own, platform] = isSm ? [sm2(), sm2()] : [rsa(), rsa()];
  const symmetric = {
    sn: 'symmetric',
    key: randomBytes(isSm ? 16 : 32).toString('base64'),
    algorithm: isSm ? SM4_GCM : undefined,
  };
  const algorithm = isSm ? SM2withSM3 : undefined;
  const client: SecureApiOptions = {
    appid,
    symmetric,
    privateKey: { sn: 'own', key: own.privateKey, algorithm },
    certificates: [{ sn: 'platform', certificate: platform.publicKey }],
  };
  const mock: SecureKeys = {
    symmetric,
    publicKey: { sn: 'own', key: own.publicKey, algorithm },
    platformKeys: [{ sn: 'platform', key: platform.privateKey, algorithm }],
  };
  return { client, mock };
}
