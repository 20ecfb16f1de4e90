import type { Transport } from '@weapp-openapi/core';

/**
 * undici on Node, where it takes a quarter of fetch's CPU time; undefined, which means fetch, anywhere else.
 * It is loaded with the first request.
 */
export function defaultTransport(): Transport | undefined {
  const { process } = globalThis as { process?: { release?: { name?: string } } };
  const isNode = process?.release?.name === 'node' && !('Bun' in globalThis) && !('Deno' in globalThis);
  if (!isNode) return undefined;
  let transport: Transport | undefined;
  return async (request) => {
    transport ??= (await import('@weapp-openapi/core/undici')).undiciTransport();
    return transport(request);
  };
}
