import type { Transport } from './transport.ts';

/** API security (API 安全): encrypts and signs calls. Made by `secureApi()` of `@weapp-openapi/crypto`. */
export interface SecureApi {
  /** Whether to encrypt calls to this operation, which supports it. */
  covers(operationId: string): boolean;
  /** Encrypts and signs a request, which is then sent as a POST with only the access_token in its query. */
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
  /** Verifies and decrypts an answer. Resolves to the body as it would be without API security. */
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
 * Makes a transport that encrypts and signs calls to the operations that support it, and verifies and decrypts their
 * answers. Other calls are unchanged. For createCaller; `createClient({ secure })` does this by itself.
 *
 * @example
 * const call = createCaller({ credential, transport: secureTransport(fetchTransport(), secureApi(options)) });
 */
export const secureTransport =
  (transport: Transport, secure: SecureApi): Transport =>
  async (request) =>
    (await import('./sealed-request.ts')).sendSealed(transport, secure, request);
