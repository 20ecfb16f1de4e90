import { isObject, type JsonObject, toJson } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { fill, hasMasked } from './fill.ts';
import type { Answer, CallView, Step } from './rule.ts';
import { RuleError, thrown } from './rule-error.ts';
import { Dropped, pick, wait } from './wait.ts';

/** An answer that a step gives. */
export interface Given {
  status?: number;
  body: Answer;
  /** Of bytes. */
  mediaType?: string;
}

/**
 * Does what a step says. Returns the answer, or undefined if the call is to be answered as usual.
 *
 * @param rule The rule's name.
 * @throws {Refusal} for an errcode.
 * @throws {RuleError} if the rule's own function throws, or what it returns is no answer.
 * @throws {Dropped} for `drop`, or if the caller has gone.
 */
export async function apply(
  step: Step,
  call: CallView,
  signal: AbortSignal,
  usual: (example?: string) => Promise<JsonObject>,
  rule = '',
): Promise<Given | undefined> {
  if (step.delay !== undefined) await wait(pick(step.delay), signal);
  if (step.drop) throw new Dropped();
  const { status, answer, example, mediaType } = step;
  const about = { ...(status === undefined ? {} : { status }), ...(mediaType ? { mediaType } : {}) };
  if (step.errcode) throw new Refusal(step.errcode, undefined, status);
  if (answer !== undefined) {
    const given = typeof answer === 'function' ? await ask(answer, call, usual, rule) : answer;
    const body = isObject(given) && hasMasked(given) ? await filled(given, usual) : given;
    if (isBareErrcode(body)) throw new Refusal(body.errcode, undefined, status);
    return { ...about, body };
  }
  if (example !== undefined) return { ...about, body: await usual(example) };
  if (status !== undefined && status !== 200) return { status, body: gatewayPage(status) };
  return undefined;
}

/** What the rule's own function answers. */
async function ask(
  answer: Extract<Step['answer'], (...args: never) => unknown>,
  call: CallView,
  usual: () => Promise<JsonObject>,
  rule: string,
): Promise<Answer> {
  /** Why the usual answer failed, which is not the function's fault. */
  let refused: { error: unknown } | undefined;
  const watched = () =>
    usual().catch((error: unknown) => {
      refused = { error };
      throw error;
    });
  let given: Answer;
  try {
    given = await answer(call, watched);
  } catch (error) {
    if (refused && refused.error === error) throw error;
    throw new RuleError(rule, thrown(error), error);
  }
  if (!isAnswer(given)) throw new RuleError(rule, 'its function must return an object, a text or bytes');
  if (!(given instanceof Uint8Array) && isObject(given) && !isJson(given))
    throw new RuleError(rule, 'its function returned an object that cannot be written as JSON');
  return given;
}

/** Whether a value can be answered. */
export const isAnswer = (value: unknown): value is Answer => typeof value === 'string' || isObject(value);

function isJson(value: JsonObject): boolean {
  try {
    toJson(value);
    return true;
  } catch {
    return false;
  }
}

/** A recorded answer, with what the mock would answer where a credential was masked. */
const filled = async (answer: JsonObject, usual: () => Promise<JsonObject>): Promise<JsonObject> =>
  fill(answer, await usual().catch(() => ({})));

/** `{ errcode: 43101 }`: the message comes from the spec. */
function isBareErrcode(body: Answer): body is { errcode: number } {
  if (typeof body !== 'object' || body instanceof Uint8Array) return false;
  return typeof body.errcode === 'number' && body.errcode !== 0 && Object.keys(body).length === 1;
}

/** What comes from a gateway in front of WeChat has no errcode. */
const gatewayPage = (status: number) =>
  `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center></body></html>\n`;
