import { refuse } from '../errors.ts';
import { hmacSha256 } from './hmac-sha256.ts';

/** What {@link paySig} signs. */
export interface PaySigInput {
  /** AppKey of virtual payment or of a B2b merchant, of the environment that `env` names (0 production, 1 sandbox). */
  appKey: string;
  /**
   * For the front end's calls their name, `requestVirtualPayment` or `requestCommonPayment`; for the server API
   * the path, `/xpay/query_user_balance` for example.
   */
  uri: string;
  /** The very text that is sent: the front end's `signData`, or the body of the request. */
  signData: string;
}

/**
 * The payment signature: `paySig` of `wx.requestVirtualPayment` and `wx.requestCommonPayment`. The server API's
 * `pay_sig` is the same; `createClient({ pay })` makes it by itself.
 *
 * @returns 64 lower-case hexadecimal digits.
 * @example
 * const signData = JSON.stringify({ offerId, buyQuantity: 1, env: 0, currencyType: 'CNY', outTradeNo, attach: '' });
 * const paySig_ = await paySig({ appKey, uri: 'requestVirtualPayment', signData });
 * const signature = await userSignature({ session_key, signData });
 * @throws {WeappCryptoError} `usage` where one of them is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
 */
export async function paySig({ appKey, uri, signData }: PaySigInput): Promise<string> {
  if (!isGiven(appKey)) refuse('paySig needs `appKey`, from 虚拟支付, 基本配置 in the admin console.');
  if (!isGiven(uri) || typeof signData !== 'string') refuse('paySig needs `uri` and `signData` as text.');
  return hmacSha256(appKey, `${uri}&${signData}`);
}

/** What {@link userSignature} signs. */
export interface UserSignatureInput {
  /** From code2Session, of the user who pays. */
  session_key: string;
  /** The very text that is sent: the front end's `signData`, or the body of the request. */
  signData: string;
}

/**
 * The user's signature over a payment: `signature` of `wx.requestVirtualPayment` and `wx.requestCommonPayment`.
 *
 * @returns 64 lower-case hexadecimal digits.
 * @throws {WeappCryptoError} `usage` where one of them is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
 */
export async function userSignature({ session_key, signData }: UserSignatureInput): Promise<string> {
  if (!isGiven(session_key)) refuse('userSignature needs `session_key`, as code2Session gave it.');
  if (typeof signData !== 'string') refuse('userSignature needs `signData` as text.');
  return hmacSha256(session_key, signData);
}

const isGiven = (value: unknown) => typeof value === 'string' && value !== '';
