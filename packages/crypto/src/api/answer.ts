import { fromBase64 } from '../bytes/base64.ts';
import { type Bytes, toText } from '../bytes/bytes.ts';
import { WeappCryptoError } from '../errors.ts';
import { malformedHeaders, noTimestamp, notSigned } from '../messages/api-answer.ts';
import { saidOf } from '../messages/general.ts';
import type { Texts } from '../messages/texts.ts';

/** WeChat's answer to an encrypted request. */
export interface SecureAnswer {
  operationId: string;
  /** Scheme, host and path of the request. */
  url: string;
  /** The operation's path. */
  path: string;
  /** Reads a header by its lower-case name. */
  header(name: string): string | null | undefined;
  /** Exactly as received. */
  body: string | Uint8Array;
}

/** What the headers of an answer say about its signature. */
export interface AnswerSignatures {
  appid: string;
  timestamp: number;
  /** By the current certificate, then by the one being replaced. */
  signatures: readonly { sn: string; signature: Bytes }[];
}

/**
 * Reads the signature headers of an answer. Returns undefined if WeChat rejected the request itself, which it does
 * unsigned: JSON with an errcode other than 0. Any other unsigned answer is an error.
 */
export function answerOf({ operationId, header, body }: SecureAnswer): AnswerSignatures | undefined {
  const failed = (what: Texts) => new WeappCryptoError('signature', saidOf(operationId, what), operationId);
  const signatures = ['', '-deprecated'].flatMap((which) => {
    const sn = header(`wechatmp-serial${which}`);
    const text = header(`wechatmp-signature${which}`);
    if (!sn && !text) return [];
    const signature = fromBase64(text);
    // Errors show the number, so it must not contain anything else.
    if (!sn || !/^[\w-]{1,64}$/.test(sn) || !signature) throw failed(malformedHeaders());
    return [{ sn, signature }];
  });
  if (signatures.length === 0) {
    if (isRejection(body)) return undefined;
    throw failed(notSigned());
  }
  const timestamp = header('wechatmp-timestamp') ?? '';
  if (!/^\d{1,15}$/.test(timestamp)) throw failed(noTimestamp());
  return { appid: header('wechatmp-appid') ?? '', timestamp: Number(timestamp), signatures };
}

function isRejection(body: string | Uint8Array): boolean {
  try {
    const { errcode = 0 } = Object(JSON.parse(typeof body === 'string' ? body : toText(body)));
    return Number.isInteger(errcode) && errcode !== 0;
  } catch {
    return false;
  }
}
