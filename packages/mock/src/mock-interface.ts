import type { Clock } from './control/clock.ts';
import type { MockCall } from './control/journal.ts';
import type { On } from './control/on.ts';
import type { OperationId } from './control/typed.ts';
import type { Truth } from './figures/truth.ts';
import type { PushOutcome } from './push/send-push.ts';
import type { PushSettings } from './push/settings.ts';
import type { PushEvent } from './push/webhook.ts';
import type { MockPush } from './pushes.ts';
import type { Users } from './wechat/known-users.ts';
import type { Links } from './wechat/open-links.ts';
import type { OutboxFilter, OutboxMessage } from './wechat/outbox.ts';
import type { Orders } from './wechat/shipping/shipping.ts';
import type { TokenLog } from './wechat/tokens.ts';
import type { VirtualPayment } from './wechat/virtual-payment/virtual-payment.ts';

/** A mock of WeChat, and what a test does with it. */
export interface Mock {
  /**
   * Answers in process, without a port: give it to `createWeapp({ fetch })` or `createClient({ fetch })`. Every host
   * is WeChat.
   */
  fetch: typeof globalThis.fetch;
  /**
   * Makes a rule: what happens to calls of an operation.
   *
   * @throws {RangeError} if the spec has no such operation. So do the rule's own words: of a field, an example or an
   *   answer that there cannot be.
   * @example
   * mock.on('sendMessage').answer({ errcode: 43101 }).once();
   * mock.on('getUnlimitedQRCode').delay(800).times(2).then().drop();
   */
  on<Id extends OperationId>(operation: Id): On<Id>;
  /**
   * The latest calls, oldest first, of an operation or of all. At most 1,000 are kept.
   *
   * @throws {RangeError} if the spec has no such operation.
   */
  calls(): MockCall[];
  calls<Id extends OperationId>(operation: Id): MockCall<Id>[];
  /** The time that tokens, codes, quotas and dates follow. */
  clock: Clock;
  /** The token calls made and the access_tokens issued. */
  tokens: TokenLog;
  /** Users: create them, give them messages to accept, log them in. */
  users: Users;
  /**
   * The messages sent to users, as the users would see them, oldest first; those that match, or all. At most 1,000
   * are kept.
   *
   * @throws {RangeError} if the filter is misspelt.
   * @example
   * const [message] = mock.outbox({ openid: alice.openid, kind: 'subscribe' });
   */
  outbox(filter?: OutboxFilter): OutboxMessage[];
  /** URL Schemes, URL Links, Short Links and codes: opens them as a user would. */
  links: Links;
  /**
   * What is true of the users that an app's analysis figures are counted from: unique counts, retention, and what
   * is expected of new users. To test an analysis against.
   *
   * @example
   * mock.truth('wx1').retention({ kind: 'week', cohort: '20240304', offset: 1, only: 'new' });
   */
  truth(appid: string): Truth;
  /**
   * Forgets everything that happened: rules, calls, users, uploads, quotas; the clock shows its own time again. A call
   * that waits, for a delay for example, ends without an answer. Only access_tokens stay valid, because clients hold them: `reset({ tokens: true })` makes them invalid too.
   */
  reset(options?: { tokens?: boolean }): void;
  /**
   * Sends a message as WeChat does, with the settings of the option `push`, and tells whether WeChat would take the
   * answer.
   *
   * @param event Name of the message: its Event, or its MsgType where it has no Event.
   * @param overrides Fields of the message, by name; a name with dots is one of a nested object.
   * @param settings Replaces some of the settings.
   */
  push(
    event: PushEvent,
    overrides?: Readonly<Record<string, unknown>>,
    settings?: Partial<PushSettings>,
  ): Promise<PushOutcome>;
  /**
   * What WeChat pushed by itself because of calls and payments, oldest first, and what became of each: of one event,
   * or all. At most 1,000 are kept.
   *
   * @throws {RangeError} if the spec has no such event.
   */
  pushes(event?: PushEvent): MockPush[];
  /** Resolves when every push under way has had its answer. Repeats that wait for the clock are not awaited. */
  settled(): Promise<void>;
  /** What users do in virtual payment (虚拟支付): they buy coins and items, and complain. */
  virtualPayment: VirtualPayment;
  /** What users do with orders under shipping management (发货信息管理): they pay, and confirm receipt. */
  orders: Orders;
}
