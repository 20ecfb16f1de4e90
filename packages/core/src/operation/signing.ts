import { WeappUsageError } from '../errors/errors.ts';
import { needsAppKey, needsMerchantKey, needsUserSignature } from '../messages/signing.ts';
import type { CallOptions } from './call-options.ts';
import { type Operation, PAY_SIG, type PayKeys, SIGNATURE } from './operation.ts';

/**
 * The signatures that an operation needs in its query, computed over exactly the body that is sent: `pay_sig` with an
 * AppKey, `signature` with the user's session_key.
 */
export async function paySignatures(
  operation: Operation,
  body: string,
  keys: PayKeys | undefined,
  { session_key }: CallOptions,
): Promise<string> {
  const [id, , path] = operation;
  const signatures = new URLSearchParams();
  if (needsPaySig(operation)) {
    const virtual = path.startsWith('/xpay/');
    // A B2b merchant's calls are signed with the production key, even for sandbox orders.
    const sandbox = virtual && environment(body) === 1;
    const key = sandbox ? keys?.sandboxAppKey : keys?.appKey;
    if (!key) {
      const option = sandbox ? 'sandboxAppKey' : 'appKey';
      throw new WeappUsageError(virtual ? needsAppKey(id, option) : needsMerchantKey(id, option), id);
    }
    signatures.set('pay_sig', await hmac(key, `${path}&${body}`));
  }
  if (needsSignature(operation)) {
    if (!session_key) {
      throw new WeappUsageError(needsUserSignature(id), id);
    }
    signatures.set('signature', await hmac(session_key, body));
  }
  return signatures.toString();
}

function environment(body: string): unknown {
  return Object(JSON.parse(body || '{}')).env;
}

async function hmac(key: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', secret, encoder.encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the query needs a payment signature. */
const needsPaySig = ([, , , traits]: Operation): boolean => (traits & PAY_SIG) !== 0;

/** Whether the query needs a signature with the user's session_key. */
const needsSignature = ([, , , traits]: Operation): boolean => (traits & SIGNATURE) !== 0;
