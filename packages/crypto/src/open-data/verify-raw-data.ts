import { concat, toHex } from '../bytes/bytes.ts';
import { isSameText } from '../bytes/same-text.ts';
import { refuse } from '../errors.ts';
import { needsRawData } from '../messages/open-data.ts';
import { needsSessionKeyOf } from '../messages/session.ts';
import { webCrypto } from '../web-crypto.ts';

/** Input of {@link verifyRawData}. */
export interface SignedRawData {
  /** Exactly the text that the front end received, not parsed and serialised again. */
  rawData: string;
  /** The user's, from code2Session. */
  session_key: string;
  /** As the front end received it: 40 hexadecimal digits. */
  signature: string;
}

/**
 * Whether `rawData`, from `wx.getUserInfo` for example, is unchanged. Also false if a later `wx.login` has replaced the
 * session_key.
 *
 * @throws {WeappCryptoError} `usage` if rawData or session_key is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html 官方文档}
 */
export async function verifyRawData({ rawData, session_key, signature }: SignedRawData): Promise<boolean> {
  if (typeof rawData !== 'string') refuse(needsRawData());
  if (typeof session_key !== 'string' || session_key === '') refuse(needsSessionKeyOf('verifyRawData'));
  return isSameText(signature, toHex(await webCrypto().subtle.digest('SHA-1', concat(rawData, session_key))));
}
