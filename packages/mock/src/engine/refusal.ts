/** A WeChat error: thrown anywhere while a call is handled, sent with HTTP status 200 by default. */
export class Refusal extends Error {
  readonly errcode: number;
  /** What was wrong with this request. Never contains a value that the caller sent. */
  readonly hint: string | undefined;
  /** 200, except for requests that only the mock rejects. */
  readonly status: number;

  constructor(errcode: number, hint?: string, status = 200) {
    super(hint ?? `errcode ${errcode}`);
    this.name = 'Refusal';
    this.errcode = errcode;
    this.hint = hint;
    this.status = status;
  }
}
