import { fetchTransport, type Transport } from '@weapp-openapi/core';

/**
 * undici on Node, where it takes a quarter of fetch's CPU time; undefined, which means fetch, anywhere else.
 * It is loaded with the first request.
 */
export function defaultTransport(): Transport | undefined {
  const { process } = globalThis as { process?: { release?: { name?: string } } };
  const isNode = process?.release?.name === 'node' && !('Bun' in globalThis) && !('Deno' in globalThis);
  if (!isNode) return undefined;
  let transport: Promise<Transport> | undefined;
  return async (request) => {
    transport ??= load();
    return (await transport)(request);
  };
}

/**
 * fetch where undici is there but cannot be loaded: in a bundle that is an ES module, CommonJS packages fail to
 * require Node's own modules. Nobody chose undici here, so its absence is no fault.
 */
async function load(): Promise<Transport> {
  try {
    await import('undici');
    return (await import('@weapp-openapi/core/undici')).undiciTransport();
  } catch {
    return fetchTransport();
  }
}
