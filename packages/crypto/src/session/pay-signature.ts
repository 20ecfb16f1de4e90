import { refuse } from '../errors.ts';
import { needsAppKey, needsSessionKeyOf, needsSignData, needsUri } from '../messages/session.ts';
import { hmacSha256 } from './hmac-sha256.ts';

/** Input of {@link paySig}. */
export interface PaySigInput {
  /** AppKey for virtual payment or of a B2b merchant, for the environment in `env` (0 production, 1 sandbox). */
  appKey: string;
  /**
   * For a front-end call its name, `requestVirtualPayment` or `requestCommonPayment`; for the server API the path,
   * such as `/xpay/query_user_balance`.
   */
  uri: string;
  /** Exactly the text that is sent: the front end's `signData` or the request body. */
  signData: string;
}

/**
 * Computes the payment signature, `paySig` in `wx.requestVirtualPayment` and `wx.requestCommonPayment`. The server
 * API's `pay_sig` is the same; `createClient({ pay })` computes it automatically.
 *
 * @returns 64 lower-case hexadecimal digits.
 * @example
 * const signData = JSON.stringify({ offerId, buyQuantity: 1, env: 0, currencyType: 'CNY', outTradeNo, attach: '' });
 * const signed = await paySig({ appKey, uri: 'requestVirtualPayment', signData });
 * const signature = await userSignature({ session_key, signData });
 * @throws {WeappCryptoError} `usage` if an argument is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
 */
export async function paySig({ appKey, uri, signData }: PaySigInput): Promise<string> {
  if (!isGiven(appKey)) refuse(needsAppKey());
  if (!isGiven(uri) || typeof signData !== 'string') refuse(needsUri());
  return hmacSha256(appKey, `${uri}&${signData}`);
}

/** Input of {@link userSignature}. */
export interface UserSignatureInput {
  /** The paying user's, from code2Session. */
  session_key: string;
  /** Exactly the text that is sent: the front end's `signData` or the request body. */
  signData: string;
}

/**
 * Computes the user's signature of a payment, `signature` in `wx.requestVirtualPayment` and `wx.requestCommonPayment`.
 *
 * @returns 64 lower-case hexadecimal digits.
 * @throws {WeappCryptoError} `usage` if an argument is missing.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/virtual-payment.html 官方文档}
 */
export async function userSignature({ session_key, signData }: UserSignatureInput): Promise<string> {
  if (!isGiven(session_key)) refuse(needsSessionKeyOf('userSignature'));
  if (typeof signData !== 'string') refuse(needsSignData());
  return hmacSha256(session_key, signData);
}

const isGiven = (value: unknown) => typeof value === 'string' && value !== '';
