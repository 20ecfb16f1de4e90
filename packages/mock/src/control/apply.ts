import { isObject, type JsonObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { fill, hasMasked } from './fill.ts';
import type { Answer, CallView, Step } from './rule.ts';
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
 * @throws {Refusal} for an errcode.
 * @throws {Dropped} for `drop`, or if the caller has gone.
 */
export async function apply(
  step: Step,
  call: CallView,
  signal: AbortSignal,
  usual: (example?: string) => Promise<JsonObject>,
): Promise<Given | undefined> {
  if (step.delay !== undefined) await wait(pick(step.delay), signal);
  if (step.drop) throw new Dropped();
  const { status, answer, example, mediaType } = step;
  const about = { ...(status === undefined ? {} : { status }), ...(mediaType ? { mediaType } : {}) };
  if (step.errcode) throw new Refusal(step.errcode, undefined, status);
  if (answer !== undefined) {
    const given = typeof answer === 'function' ? await answer(call, usual) : answer;
    const body = isObject(given) && hasMasked(given) ? await filled(given, usual) : given;
    if (isBareErrcode(body)) throw new Refusal(body.errcode, undefined, status);
    return { ...about, body };
  }
  if (example !== undefined) return { ...about, body: await usual(example) };
  if (status !== undefined && status !== 200) return { status, body: gatewayPage(status) };
  return undefined;
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
