export type { RefreshAhead } from './held-token.ts';
export type { SharedTokenOptions, TokenManager } from './shared-token.ts';
export type { StoredValue, StoreLock, TokenStore } from './store.ts';
export { type EncryptedStoreOptions, type EncryptionKey, encryptedStore } from './stores/encrypted-store.ts';
export { memoryStore } from './stores/memory-store.ts';
export { type TokenFailure, WeappTokenError } from './token-error.ts';
export type { StoreAction, TokenEvent, TokenStats } from './token-events.ts';
export { createTokenManager, type TokenManagerOptions } from './token-manager.ts';
export { createTokenPool, type TokenPool, type TokenPoolApp, type TokenPoolOptions } from './token-pool.ts';
