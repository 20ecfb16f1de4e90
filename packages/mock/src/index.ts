// engine/    Prism and the spec: reads a request, checks it, answers it from the examples
// wechat/    WeChat's behaviour on top: tokens, quotas, codes, signatures, media, consistent figures
// contract/  the checks behind createContractFetch, based on engine/ alone
// server.ts  startMock; exchange.ts handles each call, cli.ts is the weapp-mock command
// Allowed imports: server → wechat → engine, and contract → engine (enforced by this package's biome.json).
export { type Mock, type MockOptions, startMock } from './server.ts';
export type { PayKeys } from './wechat/signatures.ts';
export type { TokenCalls } from './wechat/token-quota.ts';
export type { TokenLog } from './wechat/tokens.ts';
