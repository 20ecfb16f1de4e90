// engine/    Prism and the spec: reads a request, checks it, answers it from the examples
// figures/   a seeded model of users, which the analysis figures are counted from
// wechat/    WeChat's behaviour on top: tokens, quotas, codes, signatures, media, date rules
// contract/  the checks behind createContractFetch, based on engine/ alone
// push/      what WeChat sends: signs, encrypts and sends a message of the spec, judges the answer
// server.ts  startMock; exchange.ts handles each call, cli.ts is the weapp-mock command
// Allowed imports: server → wechat → figures → engine, and contract, push → engine (enforced by this package's biome.json).
export type {
  ModelKind,
  ModelParameters,
  ModelSession,
  ModelUser,
  RetentionQuestion,
  Truth,
} from './figures/truth.ts';
export { type PushOutcome, sendPush } from './push/send-push.ts';
export type { PushSettings } from './push/settings.ts';
export type { PushFormat } from './push/webhook.ts';
export { type Mock, type MockOptions, startMock } from './server.ts';
export type { SecureKeys } from './wechat/secure-keys.ts';
export type { PayKeys } from './wechat/signatures.ts';
export type { TokenCalls } from './wechat/token-quota.ts';
export type { TokenLog } from './wechat/tokens.ts';
