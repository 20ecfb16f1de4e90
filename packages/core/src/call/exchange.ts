import { isWeappError, WeappNetworkError } from '../errors/errors.ts';
import { givesBytes } from '../operation/operation.ts';
import { failed, readAnswer } from './answer.ts';
import type { Answered, Exchange, Outcome } from './attempt.ts';
import { loadFailure, misuse } from './load-failure.ts';
import { loadOddAnswer } from './load-odd-answer.ts';
import type { TransportResponse } from './transport.ts';

const MEGABYTE = 2 ** 20;
/** The maximum length of a string in V8. */
const LONGEST_TEXT = 2 ** 29 - 25;

/** Sends one request and reads WeChat's answer. */
export async function exchange(work: Exchange): Promise<Outcome> {
  const { outgoing, base, token, source, deadline, observer, settings } = work;
  const { operation, query, body, headers, options } = outgoing;
  const [id, method, path, , , features] = operation;
  const credential = token && `${source?.parameter ?? 'access_token'}=${encodeURIComponent(token)}`;
  const search = query && credential ? `${query}&${credential}` : query || credential || '';
  const bytes = givesBytes(operation);
  // A documented download may be large; the answer of an undescribed endpoint may just as well be JSON.
  const usual = bytes && !features?.anyJson ? 512 : 64;
  const most = options.maxAnswer ?? settings.maxAnswer ?? usual * MEGABYTE;
  const maxAnswer = bytes ? most : Math.min(most, LONGEST_TEXT);
  if (deadline.reason) throw deadline.reason;
  let response: TransportResponse;
  observer?.request(base.host);
  try {
    // A transport may ignore the deadline, for example a custom fetch that drops the signal.
    response = await deadline.wait(() =>
      settings.transport({
        origin: base.origin,
        path: base.path + path + (search && `?${search}`),
        method,
        // A copy for each attempt: changes that a fetch makes must not affect later attempts.
        headers: headers && { ...headers },
        body,
        bytes,
        maxAnswer,
        deadline,
      }),
    );
  } catch (error) {
    if (deadline.reason) throw deadline.reason;
    if (isWeappError(error)) throw error;
    // Without the original error: its message or cause may contain the URL.
    throw new WeappNetworkError(id, base.host, (await loadFailure())?.reasonOf(error));
  }
  let answered: Answered | undefined;
  try {
    answered = await read(work, response, maxAnswer);
    return { ...answered, response };
  } catch (error) {
    if (isWeappError(error)) throw error;
    throw await misuse(id, (words) => words.noResponse());
  } finally {
    const { error } = answered ?? {};
    observer?.response(base.host, response?.status, answered && (error?.errcode ?? 0), error?.rid);
  }
}

async function read(work: Exchange, response: TransportResponse, maxAnswer: number): Promise<Answered> {
  const { body, tooLarge } = response;
  // If it cannot be loaded, everything is read as text.
  const file = typeof body === 'string' ? undefined : (await loadOddAnswer())?.fileOf(response, body);
  if (tooLarge || body.length > (file ? maxAnswer : Math.min(maxAnswer, LONGEST_TEXT))) {
    return failed(work, response, { tooLarge: maxAnswer });
  }
  if (file) return { data: file, body };
  return readAnswer(work, response, typeof body === 'string' ? body : new TextDecoder().decode(body));
}
