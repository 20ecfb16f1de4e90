import { answerHeaders } from '../call/answer-headers.ts';
import type { Outcome } from '../call/attempt.ts';
import type { WeappApiError } from '../errors/errors.ts';
import type { Errcode } from './api-error.ts';

/**
 * The result of `wx.raw` and of calls by path: `data`, or `error` if WeChat answered with an errcode other than 0, and
 * the HTTP response.
 */
export type Result<Data, Documented extends number = never> =
  | { data: Data; error?: never; response: ResultResponse }
  | { data?: never; error: WeappApiError<Errcode<Documented>>; response: ResultResponse };

/** The HTTP response. */
export interface ResultResponse {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body, also that of an error; bytes if it is a file. */
  readonly body: unknown;
}

type Answered =
  | { data: unknown; error?: never; response: ResultResponse }
  | { data?: never; error: WeappApiError; response: ResultResponse };

/** Turns the outcome of a call into what users see. */
export function toResult({ data, error, body, response }: Outcome): Answered {
  const shown: ResultResponse = {
    status: response.status,
    body,
    // Created on demand: it costs as much as a whole call with undici.
    get headers() {
      return answerHeaders(response.headers);
    },
  };
  return error ? { error, response: shown } : { data, response: shown };
}
