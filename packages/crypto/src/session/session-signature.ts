import { refuse } from '../errors.ts';
import { hmacSha256 } from './hmac-sha256.ts';

/** What checkSessionKey, ResetUserSessionKey and getUserEncryptKey want beside the openid. */
export interface SessionSignature {
  /** 64 lower-case hexadecimal digits. */
  signature: string;
  sig_method: 'hmac_sha256';
}

/**
 * Proves to WeChat that this server holds a user's session_key, without sending it: the HMAC-SHA256 of nothing,
 * with the session_key as it stands, in base64, as the key.
 *
 * @param session_key From code2Session.
 * @example
 * await wx.checkSessionKey({ openid, ...(await sessionSignature(session_key)) });
 * @throws {WeappCryptoError} `usage` where there is no session_key.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey.html 官方文档}
 */
export async function sessionSignature(session_key: string): Promise<SessionSignature> {
  if (typeof session_key !== 'string' || session_key === '')
    refuse('sessionSignature needs the session_key, as code2Session gave it.');
  return { signature: await hmacSha256(session_key, ''), sig_method: 'hmac_sha256' };
}
