export { type RemoteTokenOptions, remoteToken } from './remote/remote-token.ts';
export type { KeptToken } from './remote/service-keeper.ts';
export { type ServedToken, type TokenServerOptions, tokenServer } from './remote/token-server.ts';
