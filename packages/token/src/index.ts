export type { StoredValue, StoreLock, TokenStore } from './store.ts';
export { type EncryptedStoreOptions, type EncryptionKey, encryptedStore } from './stores/encrypted-store.ts';
export { memoryStore } from './stores/memory-store.ts';
export { createTokenManager, type TokenManager, type TokenManagerOptions } from './token-manager.ts';
