// engine/    Prism and the spec: reads a request, checks it, answers it from the examples
// wechat/    WeChat's behaviour on top: tokens, quotas, codes, signatures, media, consistent figures
// contract/  the checks behind createContractFetch, based on engine/ alone
// push/      what WeChat sends: signs, encrypts and sends a message of the spec, judges the answer
// server.ts  startMock; exchange.ts handles each call, cli.ts is the weapp-mock command
// Allowed imports: server → wechat → engine, and contract, push → engine (enforced by this package's biome.json).
export type { PushEventName } from './generated/push-events.ts';
export { type PushOutcome, sendPush } from './push/send-push.ts';
export type { PushSettings } from './push/settings.ts';
export type { PushEvent, PushFormat } from './push/webhook.ts';
export { type Mock, type MockOptions, startMock } from './server.ts';
export type { SecureKeys } from './wechat/secure-keys.ts';
export type { PayKeys } from './wechat/signatures.ts';
export type { TokenCalls } from './wechat/token-quota.ts';
export type { TokenLog } from './wechat/tokens.ts';
