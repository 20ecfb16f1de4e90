import { at, isObject, type JsonObject, openApiDocument } from '../engine/document.ts';
import { nearest } from '../engine/nearest.ts';
import type { PushEventName } from '../generated/push-events.ts';
import { resolved } from './resolved.ts';

/** Name of a message. Others are possible: the installed spec may be newer than the list of names. */
export type PushEvent = PushEventName | (string & Record<never, never>);

/** What a message is written in. */
export type PushFormat = 'json' | 'xml';

/** What the spec says of a message. */
export interface Webhook {
  /** Its example. */
  message: JsonObject;
  /** Its schema. */
  schema: unknown;
  /** Seconds that WeChat waits for the answer. */
  timeout: number;
  /** The schema of a structured answer. */
  reply: unknown;
  /** How often WeChat sends it again without the right answer, and the seconds before each time, as far as known. */
  repeats: number;
  waits: readonly number[];
  /** The element around the fields of an event in XML, where JSON has none. */
  wrapper: string | undefined;
  /** Whether `success` or nothing is an answer. */
  takesText: boolean;
  /** The fields that a structured answer must have; undefined where WeChat expects none. */
  required: readonly string[] | undefined;
}

/** Characters of an unknown name that are shown. */
const LONGEST = 100;

const webhooks = isObject(openApiDocument.webhooks) ? openApiDocument.webhooks : {};

/** WeChat waits so long where the page of a message does not say otherwise. */
const SECONDS = 5;
/** WeChat sends a message again so often where its page does not say otherwise. */
const REPEATS = 3;

/**
 * Says that a name is misspelt.
 *
 * @throws {RangeError} when the spec has no such message.
 */
export function checkEvent(event: PushEvent): void {
  const names = Object.keys(webhooks);
  if (names.includes(event)) return;
  const near = nearest(String(event), names);
  const help = near
    ? `Did you mean ${near}?`
    : 'To send one that the spec does not have, send debug_demo with its Event and fields.';
  throw new RangeError(
    `push: the spec has no message ${JSON.stringify(String(event).slice(0, LONGEST))}. ${help}`,
  );
}

/**
 * The message of an event, or of a MsgType where it has no event.
 *
 * @throws {RangeError} when the spec has no such message, or WeChat does not send it in this format.
 */
export function webhookOf(event: PushEvent, format: PushFormat): Webhook {
  checkEvent(event);
  const post = at(webhooks, event, 'post');
  const body = at(post, 'requestBody', 'content', `application/${format}`);
  const example = at(body, 'examples', 'success', 'value');
  if (!isObject(example))
    throw new RangeError(`push: WeChat does not send ${event} in ${format.toUpperCase()}.`);
  const content = at(resolved(at(post, 'responses', '200')), 'content');
  const reply = at(content, `application/${format}`, 'schema');
  const required = at(resolved(reply), 'required');
  const { timeout, repeats, waits, wrapper } = Object(at(post, 'x-push')) as Record<string, unknown>;
  return {
    message: structuredClone(example),
    schema: at(body, 'schema'),
    timeout: typeof timeout === 'number' ? timeout : SECONDS,
    reply,
    wrapper: format === 'xml' && typeof wrapper === 'string' ? wrapper : undefined,
    repeats: typeof repeats === 'number' ? repeats : REPEATS,
    waits: Array.isArray(waits) ? waits.map(Number) : [],
    takesText: at(content, 'text/plain') !== undefined,
    required: reply === undefined ? undefined : Array.isArray(required) ? required.map(String) : [],
  };
}
