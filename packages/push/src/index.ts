// request/    what arrives over HTTP: signature, age, decryption; the cloud's unsigned way
// message/    text into a typed message: XML or JSON, which one it is, the types of its fields
// seen/       repeats: a message is handled once, in one process or many
// answer/     what a handler returned into an answer, encrypted where the message was
// create-push.ts puts them together; web.ts and node.ts adapt it. No room knows another, only answer/ the keys.
export { reply } from './answer/reply.ts';
export { createPush, type Push } from './create-push.ts';
export { type PushReason, WeappPushError } from './errors.ts';
export type { PushMessages, PushReplies } from './generated/messages.ts';
export type * from './generated/schemas.ts';
export type {
  DeferOptions,
  DeferrableEvent,
  DeferredHandler,
  OtherHandler,
  OtherMessage,
  PushContext,
  PushEvent,
  PushHandler,
  PushMessage,
  PushReply,
  UnknownMessage,
} from './handlers.ts';
export type { AnswerEvent, FailureEvent, MessageEvent, PushHooks, RefuseEvent } from './hooks.ts';
export type { Format } from './message/read-message.ts';
export type { CloudPushOptions, PushOptions, SignedPushOptions } from './options.ts';
export type { PushMode } from './request/keys.ts';
export { type MemorySeenOptions, memorySeen } from './seen/memory-seen.ts';
export type { Seen, SeenStore } from './seen/store.ts';
