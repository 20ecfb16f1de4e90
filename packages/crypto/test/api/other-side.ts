import { generateKeyPairSync } from 'node:crypto';
import { decryptApi, encryptApi } from '../../src/api/encryption.ts';
import type { Certificate, PrivateKey, SymmetricKey } from '../../src/api/keys.ts';
import type { PlainRequest, SealedRequest } from '../../src/api/secure-api.ts';
import { signApi, verifyApi } from '../../src/api/signature.ts';

/** WeChat's side of API security, made of the functions of this package. */
export interface OtherSide {
  appid: string;
  symmetric: SymmetricKey;
  /** The public half of the caller's key. */
  caller: Certificate;
  /** With which it signs; the second is about to be replaced by the first. */
  platform: readonly PrivateKey[];
}

/** Verifies and decrypts a request as WeChat does. */
export async function received(
  side: OtherSide,
  url: string,
  sealed: SealedRequest,
): Promise<Record<string, unknown>> {
  const { headers, body } = sealed;
  const { appid, symmetric, caller: certificate } = side;
  const timestamp = Number(headers['wechatmp-timestamp']);
  const signature = String(headers['wechatmp-signature']);
  if (headers['wechatmp-appid'] !== appid) throw new Error('40236');
  if (!(await verifyApi({ url, appid, timestamp, body, signature, certificate }))) throw new Error('40234');
  return JSON.parse(await decryptApi({ url, appid, timestamp, symmetric, body }));
}

/** Encrypts and signs an answer as WeChat does. */
export async function answered(
  side: OtherSide,
  url: string,
  data: string | object | Uint8Array,
  { timestamp = Math.floor(Date.now() / 1000) } = {},
): Promise<{ headers: Record<string, string>; body: string | Uint8Array }> {
  const { appid, symmetric, platform } = side;
  const context = { url, appid, timestamp };
  const body = data instanceof Uint8Array ? data : await encryptApi({ ...context, symmetric, data });
  const headers: Record<string, string> = {
    'wechatmp-appid': appid,
    'wechatmp-timestamp': String(timestamp),
  };
  for (const [index, privateKey] of platform.entries()) {
    const which = index === 0 ? '' : '-deprecated';
    headers[`wechatmp-serial${which}`] = privateKey.sn;
    headers[`wechatmp-signature${which}`] = await signApi({ ...context, body, privateKey });
  }
  return { headers, body };
}

/** A pair of RSA keys, as PEM. */
export const rsaPair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** What secureApi.open takes of an answer. */
export const given = (
  request: Pick<PlainRequest, 'operationId' | 'url' | 'path'>,
  answer: Awaited<ReturnType<typeof answered>>,
) => ({
  ...request,
  body: answer.body,
  header: (name: string) => answer.headers[name],
});
