export { type Mock, type MockOptions, startMock } from './server.ts';
export type { PayKeys } from './signatures.ts';
export type { TokenCalls } from './token-quota.ts';
export type { TokenLog } from './tokens.ts';
