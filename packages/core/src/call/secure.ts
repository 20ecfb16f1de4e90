import { needed } from '../operation/needed.ts';
import type { SecureApi } from './sealed-request.ts';
import type { Transport } from './transport.ts';

/**
 * Makes a transport that encrypts and signs calls to the operations that support it, and verifies and decrypts their
 * answers. Other calls are unchanged. For createCaller; `createClient({ secure })` does this by itself.
 *
 * @example
 * const call = createCaller({ credential, transport: secureTransport(fetchTransport(), secureApi(options)) });
 */
export const secureTransport =
  (transport: Transport, secure: SecureApi): Transport =>
  async (request) =>
    (await needed(import('./sealed-request.ts'))).sendSealed(transport, secure, request);
