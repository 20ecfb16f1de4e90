import { isObject, type JsonObject } from '../engine/document.ts';

/** What a rule sees of a call. Contains no credential. */
export interface CallView {
  operation: string;
  /** The mini program that called; '' for calls without a token. */
  appid: string;
  /** The user that the call is about; '' if it names none. */
  openid: string;
  /** Fields of query and body. Integers that a number cannot hold are bigints. */
  input: JsonObject;
}

/** What happens to a call. Without `answer`, `errcode`, `example`, `status` or `drop` it is answered as usual. */
export interface Step {
  /** For so many calls. Default: all that follow. */
  times?: number;
  /** Milliseconds to wait first; of two, a random number between them. */
  delay?: number | readonly [number, number];
  /** Close the connection without an answer. */
  drop?: boolean;
  /** HTTP status, as from a gateway in front of WeChat. */
  status?: number;
  /** The body: JSON, text, bytes, or a function that makes it. */
  answer?: Answer | ((call: CallView, usual: () => Promise<JsonObject>) => Answer | Promise<Answer>);
  /** Media type of an answer of bytes. Default: that of the operation. */
  mediaType?: string;
  /** A WeChat error, with its message and a request id. */
  errcode?: number;
  /** The name of an example in the spec. */
  example?: string;
}

export type Answer = JsonObject | Uint8Array | string;

/** Which calls, and what happens to them, step by step. */
export interface Rule {
  /** Shown in the journal. */
  name?: string;
  /** An operation's name; default: all operations. */
  operation?: string;
  /** An appid. */
  app?: string;
  openid?: string;
  /** Fields of query or body that must have these values; of objects, the fields named. */
  fields?: JsonObject;
  /** Any other condition. */
  when?: (call: CallView) => boolean;
  /** Only the nth of the calls that match, counted from 1. */
  call?: number;
  steps: readonly Step[];
}

/** Whether a call is one that a rule is for, apart from counting. */
export function matches(rule: Rule, call: CallView): boolean {
  if (rule.operation !== undefined && rule.operation !== call.operation) return false;
  if (rule.app !== undefined && rule.app !== call.appid) return false;
  if (rule.openid !== undefined && rule.openid !== call.openid) return false;
  if (rule.fields && !contains(call.input, rule.fields)) return false;
  if (!rule.when) return true;
  const isWanted: unknown = rule.when(call);
  // A function without `return`, or an async one, would be true of every call.
  if (typeof isWanted !== 'boolean') throw new TypeError('the function of when() must return true or false');
  return isWanted;
}

/** Whether `value` equals `part`; an object may have more fields than `part`. */
function contains(value: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return (
      Array.isArray(value) &&
      value.length === part.length &&
      part.every((item, index) => contains(value[index], item))
    );
  if (typeof part === 'bigint') return value === part || value === String(part);
  // A number in code is rounded, if it is an integer of 64 bits.
  if (typeof value === 'bigint') return Number(value) === part || String(value) === part;
  if (!isObject(part)) return Object.is(value, part) || sameText(value, part);
  return (
    isObject(value) &&
    Object.entries(part).every(([name, each]) => Object.hasOwn(value, name) && contains(value[name], each))
  );
}

/** A query has text where a rule may have a number. */
const sameText = (value: unknown, part: unknown): boolean =>
  (typeof part === 'number' || typeof part === 'boolean' || typeof part === 'string') &&
  (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') &&
  String(value) === String(part);
