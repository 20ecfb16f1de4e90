import { toBytes, toHex } from '../bytes/bytes.ts';
import { webCrypto } from '../web-crypto.ts';

/** Computes the HMAC-SHA256 of a text, as lower-case hexadecimal. */
export async function hmacSha256(key: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await webCrypto().subtle.importKey('raw', toBytes(key), algorithm, false, ['sign']);
  return toHex(await webCrypto().subtle.sign('HMAC', secret, toBytes(text)));
}
