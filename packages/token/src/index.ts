// renewal/   the heart: keeps one token, renews it once for all callers and processes, weighs refusals
// stores/    where processes share a token: memory, files, Redis, SQL, a cache; encryption on top
// platform/  a third-party platform's tokens; remote/ the token service and its clients; cloud/ WeChat cloud hosting
// checks/    what options, addresses and tokens may look like; token-manager.ts is for one app, token-pool.ts for many
// Allowed imports: platform → stores → renewal → checks, remote → renewal, cloud → checks (enforced by biome.json).
export type { RefreshAhead } from './renewal/held-token.ts';
export type { SharedTokenOptions, TokenManager } from './renewal/shared-token.ts';
export { type TokenFailure, WeappTokenError } from './renewal/token-error.ts';
export type { StoreAction, TokenEvent, TokenStats } from './renewal/token-events.ts';
export type { StoredValue, StoreLock, TokenStore } from './renewal/token-store.ts';
export { type EncryptedStoreOptions, type EncryptionKey, encryptedStore } from './stores/encrypted-store.ts';
export { memoryStore } from './stores/memory-store.ts';
export { createTokenManager, type TokenManagerOptions } from './token-manager.ts';
export { createTokenPool, type TokenPool, type TokenPoolApp, type TokenPoolOptions } from './token-pool.ts';
