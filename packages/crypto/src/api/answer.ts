import { fromBase64 } from '../bytes/base64.ts';
import { type Bytes, toText } from '../bytes/bytes.ts';
import { WeappCryptoError } from '../errors.ts';

/** WeChat's answer to a sealed request. */
export interface SecureAnswer {
  operationId: string;
  /** Scheme, host and path of the request. */
  url: string;
  /** The operation's path. */
  path: string;
  /** Reads a header; names in lower case. */
  header(name: string): string | null | undefined;
  /** Exactly as it came. */
  body: string | Uint8Array;
}

/** The signed part of an answer. */
export interface AnswerSignatures {
  appid: string;
  timestamp: number;
  /** Of the current certificate, then of the one that it replaces. */
  signatures: readonly { sn: string; signature: Bytes }[];
}

/**
 * What an answer says of its signature; undefined for a refusal of the request itself, which WeChat does not sign:
 * JSON with an errcode that is not 0. Nothing else may come unsigned.
 */
export function answerOf({ operationId, header, body }: SecureAnswer): AnswerSignatures | undefined {
  const failed = (what: string) => new WeappCryptoError('signature', `${operationId}: ${what}`, operationId);
  const signatures = ['', '-deprecated'].flatMap((which) => {
    const sn = header(`wechatmp-serial${which}`);
    const text = header(`wechatmp-signature${which}`);
    if (!sn && !text) return [];
    const signature = fromBase64(text);
    // A number is shown in errors: nothing else may stand in its place.
    if (!sn || !/^[\w-]{1,64}$/.test(sn) || !signature)
      throw failed('the headers of the signature are malformed.');
    return [{ sn, signature }];
  });
  if (signatures.length === 0) {
    if (isRefusal(body)) return undefined;
    throw failed(
      'the answer is not signed. Is API 安全 configured for this appid, and does the operation support it? Otherwise name it in `except`.',
    );
  }
  const timestamp = header('wechatmp-timestamp') ?? '';
  if (!/^\d{1,15}$/.test(timestamp)) throw failed('the answer is signed without a timestamp.');
  return { appid: header('wechatmp-appid') ?? '', timestamp: Number(timestamp), signatures };
}

function isRefusal(body: string | Uint8Array): boolean {
  try {
    const { errcode = 0 } = Object(JSON.parse(typeof body === 'string' ? body : toText(body)));
    return Number.isInteger(errcode) && errcode !== 0;
  } catch {
    return false;
  }
}
