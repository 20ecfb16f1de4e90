export type { KeptToken } from './providers/kept-token.ts';
export { type RemoteTokenOptions, remoteToken } from './providers/remote-token.ts';
export { type ServedToken, type TokenServerOptions, tokenServer } from './providers/token-server.ts';
