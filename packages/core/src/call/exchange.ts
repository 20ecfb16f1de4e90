import { isWeappError, WeappNetworkError } from '../errors/errors.ts';
import { givesBytes } from '../operation/operation.ts';
import { failed, readAnswer } from './answer.ts';
import type { Answered, Exchange, Outcome } from './attempt.ts';
import { loadFailure, misuse } from './load-failure.ts';
import { loadOddAnswer } from './load-odd-answer.ts';
import type { TransportResponse } from './transport.ts';

const MEGABYTE = 2 ** 20;
/** The most that a string holds in V8. */
const LONGEST_TEXT = 2 ** 29 - 25;

/** Sends one request and makes WeChat's answer of what comes back. */
export async function exchange(work: Exchange): Promise<Outcome> {
  const { outgoing, base, token, source, deadline, observer, settings } = work;
  const { operation, query, body, headers, options } = outgoing;
  const [id, method, path, , , features] = operation;
  const credential = token && `${source?.parameter ?? 'access_token'}=${encodeURIComponent(token)}`;
  const search = query && credential ? `${query}&${credential}` : query || credential || '';
  const bytes = givesBytes(operation);
  // A documented download may be large; what no one has described is as likely JSON.
  const usual = bytes && !features?.anyJson ? 512 : 64;
  const most = options.maxAnswer ?? settings.maxAnswer ?? usual * MEGABYTE;
  const maxAnswer = bytes ? most : Math.min(most, LONGEST_TEXT);
  if (deadline.reason) throw deadline.reason;
  let response: TransportResponse;
  observer?.request(base.host);
  try {
    // A transport may lose sight of the deadline, as a fetch does that is not given the signal.
    response = await deadline.wait(() =>
      settings.transport({
        origin: base.origin,
        path: base.path + path + (search && `?${search}`),
        method,
        // Its own, for each attempt: what a fetch changes in it must not go out with others.
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
    // The original error stays behind: its message or cause may hold the URL.
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
  // Where it cannot be loaded, all is read as text.
  const file = typeof body === 'string' ? undefined : (await loadOddAnswer())?.fileOf(response, body);
  if (tooLarge || body.length > (file ? maxAnswer : Math.min(maxAnswer, LONGEST_TEXT))) {
    return failed(work, response, { tooLarge: maxAnswer });
  }
  if (file) return { data: file, body };
  return readAnswer(work, response, typeof body === 'string' ? body : new TextDecoder().decode(body));
}
