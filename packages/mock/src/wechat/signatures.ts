import type { JsonObject } from '../engine/document.ts';
import type { Operation } from '../engine/operations.ts';
import { Refusal } from '../engine/refusal.ts';
import { text } from './call.ts';
import { hmac, type Session } from './login.ts';

/** AppKeys for virtual payment (虚拟支付), or of a B2b merchant. */
export interface PayKeys {
  /** AppKey for production (现网). */
  appKey?: string;
  /** AppKey for the sandbox (沙箱). */
  sandboxAppKey?: string;
}

/** AppKeys by appid, those of B2b merchants also by mchid. */
export type Pay = Readonly<Record<string, PayKeys>>;

export interface Signed {
  appid: string;
  query: Readonly<Record<string, string>>;
  body: JsonObject;
  /** The body as received: the signatures cover exactly these bytes. */
  bytes: Uint8Array;
}

const SIGNATURE = /^[0-9a-f]{64}$/;

/**
 * Checks `pay_sig` against the configured AppKey, if any, and `signature` against the issued session_key.
 *
 * @internal
 */
export function createSignatures(
  pay: Pay | undefined,
  sessionOf: (appid: string, openid: string) => Session | undefined,
) {
  const keysOf = (id: string): PayKeys | undefined => (pay && Object.hasOwn(pay, id) ? pay[id] : undefined);

  /** The AppKey that the call must be signed with; undefined if no keys are configured for the app. */
  function appKey(operation: Operation, { appid, body }: Signed): string | { missing: string } | undefined {
    const mchid = String(body.mchid);
    // A B2b merchant's calls are signed with the production key, sandbox orders included.
    const isB2b = operation.section === 'B2b';
    const id = isB2b && keysOf(mchid) ? mchid : appid;
    const keys = keysOf(id);
    const name = body.env === 1 && !isB2b ? 'sandboxAppKey' : 'appKey';
    return (
      keys && (keys[name] || { missing: `the mock has no ${name}: set \`pay: { '${id}': { ${name} } }\`` })
    );
  }

  return {
    /** Throws 268490003, with B2b 9403200, for a wrong signature; 268490009 for a user without a session. */
    check(operation: Operation, path: string, signed: Signed): void {
      const { credentials, section } = operation;
      if (!credentials.includes('pay_sig')) return;
      const wrong = (what: string) => new Refusal(section === 'B2b' ? 9403200 : 268490003, what);
      const { pay_sig = '', signature = '' } = signed.query;
      if (!SIGNATURE.test(pay_sig)) throw wrong('pay_sig must be HMAC-SHA256 as 64 lower-case hex digits');
      const key = appKey(operation, signed);
      // If the app has other keys, its signatures are expected to be checked: do not accept one unchecked.
      if (typeof key === 'object') throw wrong(key.missing);
      if (key && pay_sig !== hmac(key, Buffer.concat([Buffer.from(`${path}&`), signed.bytes]))) {
        throw wrong('pay_sig does not match: sign the path and the exact body with the AppKey');
      }
      if (!credentials.includes('signature')) return;
      const session = sessionOf(signed.appid, text(signed.body.openid));
      if (!session) {
        throw new Refusal(268490009, 'this mock has no login for the openid: call code2Session first');
      }
      if (signature !== hmac(session.key, signed.bytes)) {
        throw wrong('signature does not match: sign the exact body with the session_key of the last login');
      }
    },
    /** The fields of getAppKey's answer for a merchant with configured keys. */
    merchantKeys(mchid: string): JsonObject {
      const keys = keysOf(mchid);
      return {
        ...(keys?.appKey === undefined ? {} : { appkey: keys.appKey }),
        ...(keys?.sandboxAppKey === undefined ? {} : { sandbox_appkey: keys.sandboxAppKey }),
      };
    },
  };
}
