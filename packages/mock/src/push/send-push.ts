import { pushSignature, sealPush } from '@weapp-openapi/crypto';
import { toJson } from '../engine/document.ts';
import { distinctTime } from './distinct-time.ts';
import { pathsOf, unknownFields } from './fields.ts';
import { type Judgement, judge } from './judge.ts';
import { nextMessageId } from './message-id.ts';
import { override } from './overrides.ts';
import { LONGEST_ANSWER, readAnswer } from './read-answer.ts';
import { type CheckedSettings, checkSettings, type PushSettings } from './settings.ts';
import { checkEvent, type PushEvent, webhookOf } from './webhook.ts';
import { writeXml } from './write-xml.ts';

/** What became of a message. */
export interface PushOutcome extends Judgement {
  /** The message as it was sent, before encryption. */
  message: object;
  /** HTTP status of the answer; undefined where none came. */
  status: number | undefined;
  /** Milliseconds until the answer. */
  duration: number;
  /** Your fields that the message does not have according to the spec, a sentence for each. They were sent. */
  warnings: readonly string[];
  /** Sends the same message once more, as WeChat does without a right answer. */
  again(): Promise<PushOutcome>;
}

/**
 * Sends a message as WeChat does: the spec's example, sent now, with your fields; signed, and encrypted unless the
 * mode is plain. Tells whether WeChat would take the answer.
 *
 * @param overrides Fields by name, with dots for nested ones: `{ 'GoodsInfo.Quantity': 2 }`. undefined removes one.
 * @param at When it was created, in milliseconds. Default: now.
 * @throws {RangeError} when the spec has no such message, or a setting is missing, misspelt or malformed.
 *
 * @example
 * const { isTaken, why } = await sendPush('text', { Content: 'hi' }, { to: 'http://localhost:3000/wechat' });
 */
export async function sendPush(
  event: PushEvent,
  overrides: Readonly<Record<string, unknown>>,
  settings: PushSettings,
  at: number = Date.now(),
): Promise<PushOutcome> {
  checkEvent(event);
  const checked = checkSettings(settings);
  const webhook = webhookOf(event, checked.format);
  const { message } = webhook;
  const now = Math.floor(at / 1_000);
  // Some messages have their numbers as text.
  const set = (name: string, value: number) => {
    if (name in message) message[name] = typeof message[name] === 'string' ? String(value) : value;
  };
  set('CreateTime', now);
  set('MsgId', nextMessageId());
  if (typeof overrides !== 'object' || overrides === null)
    throw new RangeError(`push: the fields of ${event} must be an object.`);
  override(message, overrides);
  // With an id it is another message anyway.
  if (!('MsgId' in message) && !Object.hasOwn(overrides, 'CreateTime')) {
    const content = toJson({ ...message, CreateTime: 0, to: String(checked.to) });
    set('CreateTime', distinctTime(content, now));
  }
  const warnings = unknownFields(webhook.schema, pathsOf(overrides));

  async function send(): Promise<PushOutcome> {
    const { url, body } = await signed(message, checked);
    const started = performance.now();
    const outcome = { message, warnings, again: send };
    const rest = () => ({ ...outcome, duration: performance.now() - started });
    const failed = (why: string, status?: number) => ({
      ...rest(),
      ...{ isTaken: false, why, answer: '', status },
    });
    const unanswered = (error: unknown, otherwise: string) =>
      error instanceof Error && error.name === 'TimeoutError'
        ? `No answer within ${webhook.timeout} seconds.`
        : otherwise;
    let answer: Response;
    try {
      answer = await deliver(checked.to, url, {
        method: 'POST',
        body,
        headers: { 'content-type': checked.format === 'xml' ? 'text/xml' : 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(webhook.timeout * 1_000),
      });
    } catch (error) {
      return failed(
        unanswered(
          error,
          typeof checked.to === 'function' ? 'The function `to` has failed.' : 'No connection to the server.',
        ),
      );
    }
    let text: string | undefined;
    try {
      text = await readAnswer(answer);
    } catch (error) {
      const why =
        'The answer cannot be read: it ends too early, or is not encoded as its content-encoding says.';
      return failed(unanswered(error, why), answer.status);
    }
    if (text === undefined)
      return failed(`The answer is longer than ${LONGEST_ANSWER} bytes.`, answer.status);
    const judged = await judge(answer.status, text, webhook, checked);
    return { ...rest(), ...judged, status: answer.status };
  }
  return send();
}

/** Sends a request over the network, or to the function that takes it; a function may ignore the signal. */
async function deliver(to: PushSettings['to'], url: URL, init: RequestInit & { signal: AbortSignal }) {
  if (typeof to !== 'function') return fetch(url, init);
  const { signal } = init;
  return new Promise<Response>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    Promise.resolve(new Request(url, init)).then(to).then(resolve, reject);
  });
}

/** The address of a function, which has none. */
const NOWHERE = 'http://localhost/';

/** URL and body as WeChat makes them. */
async function signed(message: object, settings: CheckedSettings) {
  const { token, appid = '', encodingAESKey = '', mode, format, to } = settings;
  const write = (value: object) => (format === 'xml' ? writeXml(value) : toJson(value));
  const timestamp = Math.floor(Date.now() / 1_000);
  const nonce = String(Math.floor(Math.random() * 1e10));
  const url = new URL(typeof to === 'function' ? NOWHERE : to);
  url.searchParams.set('signature', await pushSignature({ token, timestamp, nonce }));
  url.searchParams.set('timestamp', String(timestamp));
  url.searchParams.set('nonce', nonce);
  if (mode === 'plain') return { url, body: write(message) };
  const { FromUserName, ToUserName } = message as Record<string, unknown>;
  const { Encrypt, MsgSignature } = await sealPush({
    ...{ token, appid, encodingAESKey, timestamp, nonce, message: write(message) },
  });
  if (typeof FromUserName === 'string') url.searchParams.set('openid', FromUserName);
  url.searchParams.set('encrypt_type', 'aes');
  url.searchParams.set('msg_signature', MsgSignature);
  const shown = mode === 'compatible' ? message : { ToUserName };
  return { url, body: write({ ...shown, Encrypt }) };
}
