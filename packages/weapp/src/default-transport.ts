import { fetchTransport, type Transport } from '@weapp-openapi/core';

/**
 * undici on Node, where it takes a quarter of fetch's CPU time; elsewhere undefined, which means fetch.
 * undici is loaded with the first request.
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
 * Falls back to fetch if undici cannot be loaded: in an ES module bundle, CommonJS packages cannot require
 * Node's built-in modules. The caller did not ask for undici, so this is not an error.
 */
async function load(): Promise<Transport> {
  try {
    await import('undici');
    return (await import('@weapp-openapi/core/undici')).undiciTransport();
  } catch {
    return fetchTransport();
  }
}
