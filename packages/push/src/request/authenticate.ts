import { decryptPush, verifyPushSignature, WeappCryptoError } from '@weapp-openapi/crypto';
import { type PushReason, WeappPushError } from '../errors.ts';
import { encryptedField } from './encrypted-field.ts';
import type { Keys } from './keys.ts';
import type { readParameters } from './parameters.ts';

type Parameters = ReturnType<typeof readParameters>;

/** What is known of a message once it is known to come from WeChat. */
export interface Authentic {
  text: string;
  /** Whether it came encrypted, and so must be answered. */
  isSealed: boolean;
}

/** Verifies the request by which WeChat checks a URL; returns what to answer. */
export async function verifyUrl(keys: Keys, parameter: Parameters): Promise<string> {
  const echostr = parameter('echostr');
  if (echostr === undefined) {
    throw new WeappPushError(
      'parameters',
      'The URL has no echostr: it is not the request by which WeChat verifies a URL.',
    );
  }
  await verify(keys, parameter, 'signature', undefined);
  return echostr;
}

/** Verifies a message and decrypts it where it is encrypted. Nothing is parsed before. */
export async function authenticate(
  keys: Keys,
  parameter: Parameters,
  body: () => Promise<string>,
): Promise<Authentic> {
  if (!keys.pushKey) {
    if (parameter('encrypt_type') === 'aes') {
      throw new WeappPushError(
        'encryption',
        "The message is encrypted: set `mode` to 'secure' or 'compatible', as in the push settings.",
      );
    }
    await verify(keys, parameter, 'signature', undefined);
    return { text: await body(), isSealed: false };
  }
  // Also in compatible mode, where the message stands beside it in plain text: no signature covers that.
  const text = await body();
  const Encrypt = encryptedField(text);
  if (Encrypt === undefined || parameter('msg_signature') === undefined) {
    throw new WeappPushError(
      'encryption',
      `The message is not encrypted, as it must be with mode '${keys.mode}': compare \`mode\` with the push settings.`,
    );
  }
  await verify(keys, parameter, 'msg_signature', Encrypt);
  try {
    return {
      text: await decryptPush({ encodingAESKey: await keys.pushKey(), appid: keys.appid, Encrypt }),
      isSealed: true,
    };
  } catch (error) {
    if (!(error instanceof WeappCryptoError) || error.reason === 'usage') throw error;
    throw new WeappPushError(error.reason as PushReason, error.message);
  }
}

async function verify(
  keys: Keys,
  parameter: Parameters,
  name: 'signature' | 'msg_signature',
  Encrypt: string | undefined,
) {
  const [signature, timestamp, nonce] = [parameter(name), parameter('timestamp'), parameter('nonce')];
  if (signature === undefined || timestamp === undefined || nonce === undefined) {
    throw new WeappPushError(
      'parameters',
      `The URL lacks ${name}, timestamp or nonce: it is not from WeChat.`,
    );
  }
  if (!(await verifyPushSignature({ token: keys.token, timestamp, nonce, Encrypt, signature }))) {
    throw new WeappPushError(
      'signature',
      `${name} does not match: the request is not from WeChat, or \`token\` is not that of the push settings.`,
    );
  }
  const age = Date.now() - Number(timestamp) * 1_000;
  // A timestamp that is no number has no age.
  if (!(Math.abs(age) <= keys.maxAge)) {
    throw new WeappPushError(
      'age',
      `Signed ${Math.round(age / 1_000)} s ago, which is beyond maxAge: it is a replay, or the clock of this host is wrong.`,
    );
  }
}
