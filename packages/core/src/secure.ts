import type { Transport } from './transport.ts';

/** API security (API 安全): what signs and encrypts calls. `secureApi()` of `@weapp-openapi/crypto` makes one. */
export interface SecureApi {
  /** Whether calls of this operation, which can be encrypted, are to be. */
  covers(operationId: string): boolean;
  /** Encrypts and signs a request; the query is then empty but for the access_token, and the method POST. */
  seal(request: {
    operationId: string;
    /** Scheme, host and path. */
    url: string;
    /** The operation's path. */
    path: string;
    /** Without access_token. */
    query: string;
    body: string | undefined;
  }): Promise<{ headers: Record<string, string>; body: string }>;
  /** Verifies and decrypts an answer; gives its body as it would have come without. */
  open(answer: {
    operationId: string;
    url: string;
    path: string;
    /** Reads a header by its lower-case name. */
    header(name: string): string | null;
    body: string | Uint8Array;
  }): Promise<string | Uint8Array>;
}

/**
 * A transport that signs and encrypts the operations that can be, and verifies and decrypts their answers; others go
 * as before. `createClient({ secure })` does so by itself; createCaller takes it as its `transport`.
 *
 * @example
 * const call = createCaller({ credential, transport: secureTransport(fetchTransport(), secureApi(options)) });
 */
export const secureTransport =
  (transport: Transport, secure: SecureApi): Transport =>
  async (request) =>
    (await import('./sealed-request.ts')).sendSealed(transport, secure, request);
