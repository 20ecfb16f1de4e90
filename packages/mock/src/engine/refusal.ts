/** A failure of WeChat's kind: thrown anywhere while a call is answered, sent with HTTP status 200. */
export class Refusal extends Error {
  readonly errcode: number;
  /** What was wrong with this very request. Never a value that the caller sent. */
  readonly hint: string | undefined;
  /** 200 but for what WeChat has no answer to. */
  readonly status: number;

  constructor(errcode: number, hint?: string, status = 200) {
    super(hint ?? `errcode ${errcode}`);
    this.name = 'Refusal';
    this.errcode = errcode;
    this.hint = hint;
    this.status = status;
  }
}
