// engine/    Prism and the spec: reads a request, checks it, answers it from the examples
// wechat/    WeChat's manners on top: tokens, quotas, codes, signatures, media, figures that agree
// contract/  what createContractFetch checks, on the engine alone
// server.ts  puts them together: one call runs through exchange.ts; cli.ts is the command
// Arrows run down: server → wechat → engine, contract → engine (biome.json of this package keeps it so).
export { type Mock, type MockOptions, startMock } from './server.ts';
export type { PayKeys } from './wechat/signatures.ts';
export type { TokenCalls } from './wechat/token-quota.ts';
export type { TokenLog } from './wechat/tokens.ts';
