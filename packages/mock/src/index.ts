// engine/    Prism and the spec: reads a request, checks it, answers it from the examples
// memory/    bounded maps, and all of them together: what a mock remembers
// control/   what a test says and sees: rules, the journal, the clock
// drawing/   QR codes as JPEG and PNG
// figures/   a seeded model of users, which the analysis figures are counted from
// wechat/    WeChat's behaviour: tokens, quotas, users, messages, links, signatures, media, date rules
// contract/  the checks behind createContractFetch, based on engine/ alone
// push/      what WeChat sends: signs, encrypts and sends a message of the spec, judges the answer
// scenarios/ rules as a file has them
// admin/     the control API under /__mock, described by control-api.yaml
// command/   the weapp-mock command: its arguments, and what it says in English and Chinese
// page/      the web page, built for browsers; it knows the mock by its HTTP API alone
// pushes.ts  what WeChat pushes by itself: sent, repeated, listed
// mock.ts    createMock; exchange.ts answers each call, server.ts gives it a port, page-files.ts sends the page, cli.ts
//            is the weapp-mock command
// Allowed imports: server → admin → mock → exchange → wechat, control → figures, memory, engine; admin → scenarios →
// control; wechat → figures, drawing, memory; and contract, push → engine (enforced by this package's biome.json).
export type { Clock } from './control/clock.ts';
export type { Duration } from './control/duration.ts';
export type { MockCall } from './control/journal.ts';
export type { AnswerTo, On, OnCall } from './control/on.ts';
export type { Failure, InputOf, OperationId, SuccessOf } from './control/typed.ts';
export type {
  ModelKind,
  ModelParameters,
  ModelSession,
  ModelUser,
  RetentionQuestion,
  Truth,
} from './figures/truth.ts';
export type { PushEventName } from './generated/push-events.ts';
export { createMock } from './mock.ts';
export type { Mock } from './mock-interface.ts';
export type { MockOptions, ServerOptions } from './options.ts';
export { type PushOutcome, sendPush } from './push/send-push.ts';
export type { PushSettings } from './push/settings.ts';
export type { PushEvent, PushFormat } from './push/webhook.ts';
export type { MockPush } from './pushes.ts';
export { type MockServer, startMock } from './server.ts';
export type { Users } from './wechat/known-users.ts';
export type { EnvVersion, Link, LinkKind, LinkTarget } from './wechat/links.ts';
export type { Links, OpenedLink } from './wechat/open-links.ts';
export type { MessageKind, OutboxFilter, OutboxMessage } from './wechat/outbox.ts';
export type { SecureKeys } from './wechat/secure-keys.ts';
export type { Orders, Payment } from './wechat/shipping/shipping.ts';
export type { PayKeys } from './wechat/signatures.ts';
export type { TokenCalls } from './wechat/token-quota.ts';
export type { TokenLog } from './wechat/tokens.ts';
export type { Grant, NewUser, User, UserKey } from './wechat/user.ts';
export type { Fund } from './wechat/virtual-payment/funds.ts';
export type {
  VirtualOrder,
  VirtualPayment,
  VirtualPaymentInput,
} from './wechat/virtual-payment/virtual-payment.ts';
