import { concat, toHex } from '../bytes/bytes.ts';
import { isSameText } from '../bytes/same-text.ts';
import { refuse } from '../errors.ts';

/** What {@link verifyRawData} takes. */
export interface SignedRawData {
  /** The text as the front end got it: not parsed and written again. */
  rawData: string;
  /** From code2Session, of the user whose data it is. */
  session_key: string;
  /** As the front end got it, 40 hexadecimal digits. */
  signature: string;
}

/**
 * Whether `rawData`, of `wx.getUserInfo` for example, is as WeChat gave it. false also where a later `wx.login` has
 * replaced the session_key.
 *
 * @throws {WeappCryptoError} `usage` where rawData or session_key is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/signature.html 官方文档}
 */
export async function verifyRawData({ rawData, session_key, signature }: SignedRawData): Promise<boolean> {
  if (typeof rawData !== 'string') refuse('verifyRawData needs `rawData` as text, as the front end got it.');
  if (typeof session_key !== 'string' || session_key === '')
    refuse('verifyRawData needs `session_key`, as code2Session gave it.');
  return isSameText(signature, toHex(await crypto.subtle.digest('SHA-1', concat(rawData, session_key))));
}
