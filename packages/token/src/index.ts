export { memoryStore, type StoredToken, type TokenStore } from './store.ts';
export { createTokenManager, type TokenManager, type TokenManagerOptions } from './token-manager.ts';
