// What every project's check.ts uses: the calls to make, and the form in which it tells how they went.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';

/** Where the mock server listens. */
export const baseUrl = process.env.MOCK_URL ?? '';

/** What the calls send. */
export const inputs = {
  token: { grant_type: 'client_credential', appid: 'wx1', secret: 'any' },
  login: { appid: 'wx1', secret: 'any', js_code: `user-42-${Date.now()}`, grant_type: 'authorization_code' },
  day: { begin_date: '20170313', end_date: '20170313' },
  code: { scene: 'from=generator' },
  picture: new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)], 'picture.jpg', { type: 'image/jpeg' }),
  balance: { env: 0, user_ip: '127.0.0.1' },
} as const;

/** The two signatures of a virtual payment call, over the very text of its body. */
export const signed = (path: string, body: string, session_key: string) => ({
  pay_sig: hmac('the AppKey', `${path}&${body}`),
  signature: hmac(session_key, body),
});

const hmac = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');

/** Whether an answer holds a JPEG. */
export async function isJpeg(answer: Blob | ArrayBuffer): Promise<boolean> {
  if (typeof answer === 'string') throw new Error('It was read as text.');
  const bytes = new Uint8Array(answer instanceof Blob ? await answer.arrayBuffer() : answer);
  return bytes[0] === 0xff && bytes[1] === 0xd8;
}

/**
 * The answer, if it is no failure: WeChat sends failures with status 200 too, so a generated client hands them over.
 *
 * @throws Error with the errcode.
 */
export function succeeded<T>(answer: T): T {
  const { errcode = 0, errmsg } = answer as { errcode?: number; errmsg?: string };
  if (errcode !== 0) throw new Error(`${errcode} ${errmsg}`);
  return answer;
}

/** How a project's check went, as `check.ts` prints it. */
export interface Checked {
  /** Each step, with undefined or why it failed. */
  steps: [name: string, failure: string | undefined][];
  /** What to set or add, a sentence each. */
  settings: string[];
  /** What to know about the tool: each statement, with whether it was seen to be true. */
  notes: [text: string, holds: boolean][];
}

/** A step, which fails by throwing or by answering false. */
export type Step = () => unknown;

/** What a project checks. */
export interface Check {
  /** What should work, in order. */
  steps: Record<string, Step>;
  /** What to set or add, as this project does, a sentence each. */
  settings?: string[];
  /** What the tool is known for, with a proof; one that answers false or throws is out of date. */
  notes: Record<string, Step>;
}

/** Runs the steps one after the other, then the proofs, and prints a {@link Checked} as JSON. */
export async function check({ steps, settings = [], notes }: Check): Promise<void> {
  const checked: Checked = { steps: [], settings, notes: [] };
  for (const [name, step] of Object.entries(steps)) checked.steps.push([name, await failure(step)]);
  for (const [text, proof] of Object.entries(notes)) {
    checked.notes.push([text, (await failure(proof)) === undefined]);
  }
  console.log(JSON.stringify(checked));
}

/** A proof that this fails with such a message. */
export const refused =
  (step: Step, message: RegExp): Step =>
  () =>
    assert.rejects(async () => step(), message);

async function failure(step: Step): Promise<string | undefined> {
  try {
    assert.notEqual(await step(), false, 'not as expected');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : JSON.stringify(error);
  }
}
