import { toBase64 } from '../bytes/base64.ts';
import { toText } from '../bytes/bytes.ts';
import { WeappCryptoError } from '../errors.ts';
import { otherCertificate, signedForOther, wrongClock, wrongSignature } from '../messages/api-answer.ts';
import { saidOf } from '../messages/general.ts';
import type { Texts } from '../messages/texts.ts';
import { answerOf, type SecureAnswer } from './answer.ts';
import { decryptFields, encryptFields, isEncrypted } from './encryption.ts';
import { cipherOf, signerOf, verifierOf } from './keys.ts';
import { checkOptions, type SecureApiOptions } from './options.ts';
import { signedBytes } from './signature.ts';
import { tell } from './tell.ts';
import { withoutFields } from './without-fields.ts';

/** A request to encrypt and sign. */
export interface PlainRequest {
  operationId: string;
  /** Scheme, host and path. */
  url: string;
  /** The operation's path, such as `/wxa/getuserriskrank`. */
  path: string;
  /** The URL's query, without access_token. */
  query: string;
  /** JSON; undefined if there is no body. */
  body: string | undefined;
}

/** What to send instead: a POST whose URL has only the access_token in its query. */
export interface SealedRequest {
  headers: Record<string, string>;
  body: string;
}

/** Encrypts and signs calls; for `createClient({ secure })`. */
export interface SecureApi {
  /** Whether to encrypt calls to this operation, which supports it. */
  covers(operationId: string): boolean;
  /** Encrypts and signs a request. */
  seal(request: PlainRequest): Promise<SealedRequest>;
  /**
   * Verifies and decrypts an answer. Resolves to the body as it would be without API security. If WeChat rejected the
   * request itself, with an errcode and without a signature, it resolves to that body unchanged.
   *
   * @throws {WeappCryptoError} with a `reason`: `signature`, `appid`, `age`, `certificate`, `authtag`, `timestamp`,
   * `format`.
   */
  open(answer: SecureAnswer): Promise<string | Uint8Array>;
}

/**
 * API security (API 安全): encrypts and signs requests, verifies and decrypts answers.
 *
 * @example
 * const secure = secureApi({
 *   appid,
 *   symmetric: { sn: 'fa05fe1e5bcc79b81ad5ad4b58acf787', key: symmetricKey },
 *   privateKey: { sn: '97845f6ed842ea860df6fdf65941ff56', key: privateKeyPem },
 *   certificates: [{ sn: '79ba700ea147819f640941bceb38b1d1', certificate: certificatePem }],
 * });
 * const wx = createWeapp({ appid, secret, secure });
 * @throws {WeappCryptoError} `usage` if a key or another option is missing, misspelt or wrong.
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/getting_started/api_signature.html 官方文档}
 */
export function secureApi(options: SecureApiOptions): SecureApi {
  checkOptions(options);
  const { appid, symmetric, privateKey, certificates, maxAge = 300_000, except = [], origin } = options;
  const cipher = cipherOf(symmetric);
  const sign = signerOf(privateKey);
  const verifiers = new Map(
    certificates.map(
      (certificate) => [certificate.sn, verifierOf(certificate, privateKey.algorithm)] as const,
    ),
  );
  const seen = ({ url, path }: { url: string; path: string }) => (origin ? origin + path : url);

  return {
    covers: (operationId) => !except.includes(operationId),

    async seal({ query, body = '{}', ...request }) {
      const context = { url: seen(request), appid, timestamp: Math.floor(Date.now() / 1000) };
      const sealed = await encryptFields(cipher, symmetric.sn, context, withQuery(body, query));
      const signature = toBase64(await sign(signedBytes(context, sealed)));
      return {
        headers: {
          'content-type': 'application/json',
          'wechatmp-appid': appid,
          'wechatmp-timestamp': String(context.timestamp),
          'wechatmp-signature': signature,
        },
        body: sealed,
      };
    },

    async open(answer) {
      const { operationId, body } = answer;
      const signed = answerOf(answer);
      // A rejection.
      if (!signed) return body;
      const failed = (reason: WeappCryptoError['reason'], what: Texts) =>
        new WeappCryptoError(reason, saidOf(operationId, what), operationId);
      if (signed.appid !== appid) throw failed('appid', signedForOther());
      const { timestamp } = signed;
      if (Math.abs(Date.now() - timestamp * 1000) > maxAge) throw failed('age', wrongClock(maxAge / 1000));
      const known = signed.signatures.find(({ sn }) => verifiers.has(sn));
      const verify = known && verifiers.get(known.sn);
      if (!verify) {
        throw failed(
          'certificate',
          otherCertificate(
            signed.signatures.map(({ sn }) => sn).join(' / '),
            [...verifiers.keys()].join(', '),
          ),
        );
      }
      const context = { url: seen(answer), appid, timestamp };
      if (!(await verify(signedBytes(context, body), known.signature)))
        throw failed('signature', wrongSignature(known.sn));
      const [current] = signed.signatures;
      if (current && current !== known)
        // By way of the options: it may be a method that uses `this`.
        tell((event) => options.onExpiring?.(event), { sn: known.sn, replacement: current.sn });
      const text = typeof body === 'string' ? body : body[0] === 0x7b ? toText(body) : undefined;
      // Signed but not encrypted, such as a picture.
      if (text === undefined || !isEncrypted(text)) return body;
      return withoutFields(await decryptFields(cipher, symmetric.sn, context, text, operationId), SECURITY);
    },
  };
}

/** The fields that API security adds to an answer. */
const SECURITY = new Set(['_n', '_appid', '_timestamp']);

/** Adds the fields of the query to the body, as strings. */
function withQuery(body: string, query: string): string {
  if (query === '') return body;
  const fields = JSON.stringify(Object.fromEntries(new URLSearchParams(query)));
  const rest = body.trim().slice(1).trimStart();
  return rest === '}' ? fields : `${fields.slice(0, -1)},${rest}`;
}
