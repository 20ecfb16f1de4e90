import {
  type Certificate,
  encryptApi,
  type PrivateKey,
  type SymmetricKey,
  signApi,
  verifyApi,
} from '@weapp-openapi/crypto';

/** What a mini program has configured for API security (API 安全), and the keys that WeChat answers with. */
export interface SecureKeys {
  /** The symmetric key (API对称密钥), as in `secureApi`. */
  symmetric: SymmetricKey;
  /** The public half (应用公钥) of the `privateKey` of `secureApi`: PEM, with the same `sn` and algorithm. */
  publicKey: PublicKey;
  /**
   * Private keys of the platform certificates (平台证书) of `secureApi`, with the same `sn`: the current one, then the
   * one being replaced, if any.
   */
  platformKeys: readonly [PrivateKey, PrivateKey?];
  /** Operations that are called unencrypted, as in `secureApi`. Default: none. */
  except?: readonly string[] | undefined;
}

/** The public half of the asymmetric key (API非对称密钥) of API security. */
export interface PublicKey extends Omit<Certificate, 'certificate'> {
  /** PEM. */
  key: string;
}

/** Keys of API security by appid. */
export type Secure = Readonly<Record<string, SecureKeys>>;

/**
 * Uses each key once.
 *
 * @throws {RangeError} if a key is missing.
 * @throws {WeappCryptoError} `usage` if a key is malformed.
 */
export async function checkSecure(secure: Secure): Promise<void> {
  for (const [appid, keys] of Object.entries(secure)) {
    const { symmetric, publicKey, platformKeys } = keys ?? {};
    if (!symmetric || !publicKey || !platformKeys?.[0]) {
      const needed = '`symmetric`, `publicKey` and at least one of `platformKeys`';
      throw new RangeError(`@weapp-openapi/mock: secure: '${appid}' needs ${needed}.`);
    }
    const context = { url: 'http://localhost', appid, timestamp: 0 };
    const body = await encryptApi({ ...context, symmetric, data: {} });
    await verifyApi({ ...context, body, signature: 'AAAA', certificate: publicKeyOf(keys) });
    for (const privateKey of platformKeys) if (privateKey) await signApi({ ...context, body, privateKey });
  }
}

/** The public key in the form in which crypto verifies with it. */
export const publicKeyOf = ({ publicKey: { key, ...rest } }: SecureKeys): Certificate => ({
  ...rest,
  certificate: key,
});
