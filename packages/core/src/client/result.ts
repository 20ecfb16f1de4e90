import { answerHeaders } from '../call/answer-headers.ts';
import type { Outcome } from '../call/attempt.ts';
import type { WeappApiError } from '../errors/errors.ts';
import type { Errcode } from './api-error.ts';

/**
 * What `wx.raw` and the calls by path give: `data`, or `error` where WeChat answered with an errcode other
 * than 0, and the answer around it.
 */
export type Result<Data, Documented extends number = never> =
  | { data: Data; error?: never; response: ResultResponse }
  | { data?: never; error: WeappApiError<Errcode<Documented>>; response: ResultResponse };

/** The answer as it came. */
export interface ResultResponse {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body, also that of a failure; bytes of a picture. */
  readonly body: unknown;
}

type Answered =
  | { data: unknown; error?: never; response: ResultResponse }
  | { data?: never; error: WeappApiError; response: ResultResponse };

/** What users see of an outcome. */
export function toResult({ data, error, body, response }: Outcome): Answered {
  const shown: ResultResponse = {
    status: response.status,
    body,
    // Made only for who asks: it costs as much as a whole call over undici.
    get headers() {
      return answerHeaders(response.headers);
    },
  };
  return error ? { error, response: shown } : { data, response: shown };
}
