import {
  decryptApi,
  encryptApi,
  type MessageContext,
  type PrivateKey,
  type SymmetricKey,
  signApi,
  verifyApi,
} from '@weapp-openapi/crypto';
import { isObject, type JsonObject, toJson } from '../engine/document.ts';
import { parseExactly } from '../engine/exact-json.ts';
import type { Incoming } from '../engine/incoming.ts';
import { checkJsonShape } from '../engine/json-shape.ts';
import type { Operation } from '../engine/operations.ts';
import { Refusal } from '../engine/refusal.ts';
import { publicKeyOf, type Secure } from './secure-keys.ts';

/** A call as it arrived. */
export interface Arrived {
  /** The appid of the token. */
  appid: string;
  headers: Incoming['headers'];
  path: string;
  bytes: Uint8Array;
}

/** An encrypted call, verified and decrypted. */
export interface Opened {
  /** The fields of the query. */
  query: Record<string, string>;
  /** The fields of the body; undefined if the operation has none. */
  body: JsonObject | undefined;
  /** Signs an answer, and encrypts it if it is JSON. */
  seal(answer: string | Uint8Array): Promise<{ headers: Record<string, string>; bytes: Uint8Array }>;
}

/** A request is too old after this many seconds, like an answer in the guide. */
const MAX_AGE = 300;

/** Whether a call says that it is signed. */
export const isSealed = (headers: Incoming['headers']): boolean =>
  ['appid', 'timestamp', 'signature'].some((name) => headers[`wechatmp-${name}`] !== undefined);

/**
 * WeChat's side of API security. Time is the real time, because the client signs with it.
 *
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/getting_started/api_signature.html 官方文档}
 */
export function createSecure(secure: Secure | undefined) {
  const keysOf = (appid: string) => (secure && Object.hasOwn(secure, appid) ? secure[appid] : undefined);
  const seconds = () => Math.floor(Date.now() / 1000);

  return {
    /**
     * Verifies and decrypts a call; undefined for one that is not encrypted and need not be.
     *
     * @throws {Refusal} 40231 to 40240 if a check fails.
     */
    async open(operation: Operation, { appid, headers, path, bytes }: Arrived): Promise<Opened | undefined> {
      const keys = keysOf(appid);
      if (!isSealed(headers)) {
        if (!keys || !operation.encryptable || keys.except?.includes(operation.id)) return undefined;
        throw new Refusal(
          40233,
          'the app has keys of API security: encrypt and sign calls to this operation',
        );
      }
      if (!operation.encryptable)
        throw new Refusal(40235, 'calls to this operation are not encrypted (its page has no 支持加密请求)');
      const header = (name: string, errcode: number): string => {
        if (!headers[name]) throw new Refusal(errcode);
        return String(headers[name]);
      };
      const from = header('wechatmp-appid', 40233);
      const sent = header('wechatmp-timestamp', 40231);
      const signature = header('wechatmp-signature', 40232);
      if (from !== appid) throw new Refusal(keysOf(from) ? 40237 : 40236, "not the token's appid");
      if (!keys) throw new Refusal(40238, 'give the mock the keys of the app: `secure`');
      const timestamp = /^\d{1,12}$/.test(sent) ? Number(sent) : 0;
      if (Math.abs(seconds() - timestamp) > MAX_AGE)
        throw new Refusal(40240, `Wechatmp-TimeStamp must be Unix seconds, at most ${MAX_AGE} from now`);
      const { symmetric, platformKeys } = keys;
      const body = new TextDecoder().decode(bytes);
      const url = await signedUrl(urlsOf(headers.host, path), (tried) =>
        verifyApi({ url: tried, appid, timestamp, body: bytes, signature, certificate: publicKeyOf(keys) }),
      );
      const { _n, _appid, _timestamp, ...fields } = await decrypted(
        { url, appid, timestamp },
        symmetric,
        body,
      );
      return {
        ...placed(operation, fields),
        async seal(answer) {
          const context = { url, appid, timestamp: seconds() };
          // WeChat's guide encrypts JSON; a picture is signed as it is.
          const sealed =
            typeof answer === 'string' ? await encryptApi({ ...context, symmetric, data: answer }) : answer;
          return {
            headers: await signatures(context, sealed, platformKeys),
            bytes: Buffer.from(sealed),
          };
        },
      };
    },
  };
}

/** Query and body of a call: encrypted, their fields are in one object. */
function placed({ body, queryNames }: Operation, fields: JsonObject): Pick<Opened, 'query' | 'body'> {
  const isQuery = (name: string) => body === undefined || queryNames.includes(name);
  const all = Object.entries(fields);
  const query = all.filter(([name]) => isQuery(name));
  return {
    query: Object.fromEntries(
      query.map(([name, value]) => [name, typeof value === 'string' ? value : toJson(value)]),
    ),
    body: body && Object.fromEntries(all.filter(([name]) => !isQuery(name))),
  };
}

/** URLs that a client may have signed: behind a TLS proxy it sees https, and with `origin` WeChat's own host. */
const urlsOf = (host: string | undefined, path: string): string[] =>
  [`http://${host}`, `https://${host}`, 'https://api.weixin.qq.com'].map((origin) => origin + path);

async function signedUrl(
  urls: readonly string[],
  verify: (url: string) => Promise<boolean>,
): Promise<string> {
  // A Host header that makes no URL is an error of verifyApi.
  for (const url of urls) if (await verify(url).catch(() => false)) return url;
  throw new Refusal(40234, `sign ${urls[0]}, the appid, the timestamp and the exact body`);
}

async function decrypted(
  context: MessageContext,
  symmetric: SymmetricKey,
  body: string,
): Promise<JsonObject> {
  let text: string;
  try {
    text = await decryptApi({ ...context, symmetric, body });
  } catch {
    throw new Refusal(
      40235,
      `encrypt with the symmetric key ${symmetric.sn}, and _appid and _timestamp inside`,
    );
  }
  checkJsonShape(Buffer.from(text));
  const value = parseExactly(text);
  return isObject(value) ? value : {};
}

async function signatures(
  context: MessageContext,
  body: string | Uint8Array,
  platformKeys: readonly (PrivateKey | undefined)[],
): Promise<Record<string, string>> {
  const headers: Record<string, string> = {
    'Wechatmp-AppId': context.appid,
    'Wechatmp-TimeStamp': String(context.timestamp),
  };
  for (const [index, privateKey] of platformKeys.entries()) {
    if (!privateKey) continue;
    const which = index === 0 ? '' : '-Deprecated';
    headers[`Wechatmp-Serial${which}`] = privateKey.sn;
    headers[`Wechatmp-Signature${which}`] = await signApi({ ...context, body, privateKey });
  }
  return headers;
}
