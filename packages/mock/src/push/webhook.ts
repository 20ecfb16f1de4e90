import { at, isObject, type JsonObject, openApiDocument } from '../engine/document.ts';
import { nearest } from '../engine/nearest.ts';

/** What a message is written in. */
export type PushFormat = 'json' | 'xml';

/** What the spec says of a message. */
export interface Webhook {
  /** Its example. */
  message: JsonObject;
  /** Seconds that WeChat waits for the answer. */
  timeout: number;
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

const webhooks = isObject(openApiDocument.webhooks) ? openApiDocument.webhooks : {};

/** WeChat waits so long where the page of a message does not say otherwise. */
const SECONDS = 5;
/** WeChat sends a message again so often where its page does not say otherwise. */
const REPEATS = 3;

/**
 * The message of an event, or of a MsgType where it has no event.
 *
 * @throws {RangeError} when the spec has no such message, or WeChat does not send it in this format.
 */
export function webhookOf(event: string, format: PushFormat): Webhook {
  const names = Object.keys(webhooks);
  if (!names.includes(event)) {
    const near = nearest(event, names);
    throw new RangeError(
      `The spec has no message ${JSON.stringify(event)}.${near ? ` Did you mean ${near}?` : ''}`,
    );
  }
  const post = at(webhooks, event, 'post');
  const example = at(post, 'requestBody', 'content', `application/${format}`, 'examples', 'success', 'value');
  if (!isObject(example)) throw new RangeError(`WeChat does not send ${event} in ${format.toUpperCase()}.`);
  const content = at(resolved(at(post, 'responses', '200')), 'content');
  const reply = at(content, `application/${format}`, 'schema');
  const required = at(resolved(reply), 'required');
  const { timeout, repeats, waits, wrapper } = Object(at(post, 'x-push')) as Record<string, unknown>;
  return {
    message: structuredClone(example),
    timeout: typeof timeout === 'number' ? timeout : SECONDS,
    wrapper: format === 'xml' && typeof wrapper === 'string' ? wrapper : undefined,
    repeats: typeof repeats === 'number' ? repeats : REPEATS,
    waits: Array.isArray(waits) ? waits.map(Number) : [],
    takesText: at(content, 'text/plain') !== undefined,
    required: reply === undefined ? undefined : Array.isArray(required) ? required.map(String) : [],
  };
}

function resolved(value: unknown): unknown {
  const ref = at(value, '$ref');
  return typeof ref === 'string' ? at(openApiDocument, ...ref.split('/').slice(1)) : value;
}
