import { fromBase64, toBase64 } from '../bytes/base64.ts';
import { type Bytes, concat } from '../bytes/bytes.ts';
import { type Certificate, type PrivateKey, signerOf, verifierOf } from './keys.ts';
import { checkContext, type MessageContext } from './message.ts';

/** Input of {@link signApi}. */
export interface UnsignedApi extends MessageContext {
  /** SM2 uses its number as the signer's id. */
  privateKey: PrivateKey;
  /** The body exactly as sent. */
  body: string | Uint8Array;
}

/** Input of {@link verifyApi}. */
export interface SignedApi extends MessageContext {
  /** For an answer, the platform certificate whose number is in `Wechatmp-Serial`. */
  certificate: Certificate;
  /** The body exactly as received. */
  body: string | Uint8Array;
  /** The header `Wechatmp-Signature`, base64. */
  signature: string;
}

/**
 * Signs a request or, on WeChat's side, an answer.
 *
 * @returns Base64, for the header `Wechatmp-Signature`. Differs each time.
 * @throws {WeappCryptoError} `usage` if an argument is wrong.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/getting_started/api_signature.html 官方文档}
 */
export async function signApi({ privateKey, body, ...context }: UnsignedApi): Promise<string> {
  checkContext(context);
  return toBase64(await signerOf(privateKey)(signedBytes(context, body)));
}

/**
 * Whether an answer (or, on WeChat's side, a request) was signed with this certificate's key.
 *
 * @throws {WeappCryptoError} `usage` if an argument is wrong.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/getting_started/api_signature.html 官方文档}
 */
export async function verifyApi({ certificate, body, signature, ...context }: SignedApi): Promise<boolean> {
  checkContext(context);
  const bytes = fromBase64(signature);
  return bytes !== undefined && verifierOf(certificate)(signedBytes(context, body), bytes);
}

/** The bytes to sign. */
export const signedBytes = ({ url, appid, timestamp }: MessageContext, body: string | Uint8Array): Bytes =>
  concat(`${url}\n${appid}\n${timestamp}\n`, body);
