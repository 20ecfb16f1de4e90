import { afterEach, expect, test, vi } from 'vitest';
import { randomBytes, webCrypto } from '../src/web-crypto.ts';

afterEach(() => void vi.unstubAllGlobals());

test('WebCrypto is the global one', () => {
  expect(webCrypto()).toBe(globalThis.crypto);
  expect(randomBytes(16)).toHaveLength(16);
});

test('without it, an error names the Node that is needed', () => {
  vi.stubGlobal('crypto', undefined);
  const message = `@weapp-openapi/crypto needs Node 20.19 or later, and this is Node ${process.versions.node}.`;
  expect(() => webCrypto()).toThrow(message);
  vi.stubGlobal('process', undefined);
  expect(() => randomBytes(1)).toThrow('or another runtime with WebCrypto.');
});
