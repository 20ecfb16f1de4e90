import { textsOf } from '@weapp-openapi/core';
import { decryptPush, verifyPushSignature, WeappCryptoError } from '@weapp-openapi/crypto';
import { type PushReason, WeappPushError } from '../errors.ts';
import {
  isEncrypted,
  noEchostr,
  noKey,
  notEncrypted,
  parametersMissing,
  signatureWrong,
  tooOld,
} from '../messages/request.ts';
import { encryptedField } from './encrypted-field.ts';
import type { Keys, Sealing } from './keys.ts';
import type { readParameters } from './parameters.ts';

type Parameters = ReturnType<typeof readParameters>;

/** What is known of a message once it is known to come from WeChat. */
export interface Authentic {
  text: string;
  /** What its answer must be encrypted with; undefined where it came unencrypted. */
  sealing: Sealing | undefined;
}

/** Verifies the request by which WeChat checks a URL; returns what to answer. */
export async function verifyUrl(keys: Keys, parameter: Parameters): Promise<string> {
  const echostr = parameter('echostr');
  if (echostr === undefined) {
    throw new WeappPushError('parameters', noEchostr());
  }
  await verify(keys, parameter, 'signature', undefined);
  return echostr;
}

/** Verifies a message and decrypts it where it is encrypted. Nothing is parsed before. */
export async function authenticate(
  keys: Keys,
  parameter: Parameters,
  body: (isWhole: boolean) => Promise<string>,
): Promise<Authentic> {
  if (keys.pushKeys.length === 0) {
    if (parameter('encrypt_type') === 'aes') {
      throw new WeappPushError('encryption', isEncrypted());
    }
    await verify(keys, parameter, 'signature', undefined);
    return { text: await body(true), sealing: undefined };
  }
  // Also in compatible mode, where the message stands beside it in plain text: no signature covers that.
  const text = await body(false);
  const Encrypt = encryptedField(text);
  if (Encrypt === undefined || parameter('msg_signature') === undefined) {
    throw new WeappPushError('encryption', notEncrypted(keys.mode));
  }
  const token = await verify(keys, parameter, 'msg_signature', Encrypt);
  return decrypted(keys, token, Encrypt);
}

/**
 * Decrypts with the current key or, while WeChat replaces it, with the former one. A message ends with its appid, so
 * that a wrong key cannot pass for the right one.
 *
 * @see {@link https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Technical_Plan.html 官方文档}
 */
async function decrypted({ appid, pushKeys }: Keys, token: string, Encrypt: string): Promise<Authentic> {
  let failure: WeappCryptoError | undefined;
  for (const pushKey of pushKeys) {
    const sealing = { token, appid, encodingAESKey: await pushKey() };
    try {
      return { text: await decryptPush({ ...sealing, Encrypt }), sealing };
    } catch (error) {
      if (!(error instanceof WeappCryptoError) || error.reason === 'usage') throw error;
      // Only the right key comes as far as the appid.
      if (!failure || error.reason === 'appid') failure = error;
    }
  }
  const { reason, message } = failure ?? new WeappCryptoError('usage', noKey());
  throw new WeappPushError(reason as PushReason, textsOf(failure) ?? message);
}

/** Verifies the signature and its age; returns the token that it was made with. */
async function verify(
  keys: Keys,
  parameter: Parameters,
  name: 'signature' | 'msg_signature',
  Encrypt: string | undefined,
): Promise<string> {
  const [signature, timestamp, nonce] = [parameter(name), parameter('timestamp'), parameter('nonce')];
  if (signature === undefined || timestamp === undefined || nonce === undefined) {
    throw new WeappPushError('parameters', parametersMissing(name));
  }
  let token: string | undefined;
  for (const tried of keys.tokens)
    if (await verifyPushSignature({ token: tried, timestamp, nonce, Encrypt, signature })) token = tried;
  if (token === undefined) {
    throw new WeappPushError('signature', signatureWrong(name));
  }
  const age = Date.now() - Number(timestamp) * 1_000;
  // A timestamp that is no number has no age.
  if (!(Math.abs(age) <= keys.maxAge)) {
    throw new WeappPushError('age', tooOld(Math.round(age / 1_000)));
  }
  return token;
}
