import { WeappApiError, WeappHttpError } from '../errors/errors.ts';
import { statusIs } from '../messages/errors.ts';
import type { Answered, Exchange } from './attempt.ts';
import type { Parsed } from './exact-json.ts';
import { parseJson } from './json.ts';
import { loadFailure } from './load-failure.ts';
import type { TransportResponse } from './transport.ts';

/** Reads an answer's text, whatever its content type: WeChat also sends JSON as text/plain. */
export async function readAnswer(
  work: Exchange,
  response: TransportResponse,
  text: string,
): Promise<Answered> {
  const [, , , , , features] = work.outgoing.operation;
  const parsed = await parseJson(text, features?.exactFields);
  if ('value' in parsed && isOk(response)) {
    const { value } = parsed;
    const { errcode = 0 } = Object(value);
    const isObject = Object(value) === value && !Array.isArray(value);
    if (errcode === 0 && (isObject || features?.anyJson)) return { body: value, data: value };
  }
  return failed(work, response, parsed);
}

export const isOk = ({ status }: TransportResponse): boolean => status >= 200 && status < 300;

/** Reads an answer that is not a plain success: see {@link answerFailure}. */
export async function failed(
  work: Exchange,
  response: TransportResponse,
  parsed: Parsed | { tooLarge: number },
): Promise<Answered> {
  const failure = await loadFailure();
  if (failure) return failure.answerFailure(work, response, parsed);
  const [id] = work.outgoing.operation;
  const { value: body } = Object(parsed);
  const { errcode } = Object(body);
  if (typeof errcode === 'number' && errcode !== 0) {
    return { body, error: new WeappApiError(id, { errcode, errmsg: '' }) };
  }
  const { status } = response;
  throw new WeappHttpError(id, status, statusIs(status));
}
