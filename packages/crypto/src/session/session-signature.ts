import { refuse } from '../errors.ts';
import { needsSessionKeyOf } from '../messages/session.ts';
import { hmacSha256 } from './hmac-sha256.ts';

/** The parameters that checkSessionKey, ResetUserSessionKey and getUserEncryptKey need besides the openid. */
export interface SessionSignature {
  /** 64 lower-case hexadecimal digits. */
  signature: string;
  sig_method: 'hmac_sha256';
}

/**
 * Proves to WeChat that this server has a user's session_key, without sending it: the HMAC-SHA256 of the empty
 * string, keyed with the session_key as text (not decoded from base64).
 *
 * @param session_key From code2Session.
 * @example
 * await wx.checkSessionKey({ openid, ...(await sessionSignature(session_key)) });
 * @throws {WeappCryptoError} `usage` if the session_key is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/user-login/api_checksessionkey.html 官方文档}
 */
export async function sessionSignature(session_key: string): Promise<SessionSignature> {
  if (typeof session_key !== 'string' || session_key === '') refuse(needsSessionKeyOf('sessionSignature'));
  return { signature: await hmacSha256(session_key, ''), sig_method: 'hmac_sha256' };
}
