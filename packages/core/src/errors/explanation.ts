/** What the spec says about an errcode: meaning, remedy, and 1 if the same call may succeed when repeated later. */
export type ErrcodeEntry = readonly [meaning: string, remedy: string, retryable: 0 | 1];

/** What the spec knows of an errcode, and of the operation that gave it. */
export interface Explanation {
  meaning: string | undefined;
  remedy: string | undefined;
  /** Whether the same call may succeed when it is repeated later. */
  retryable: boolean;
  /** The operation's official page. */
  docs: string | undefined;
}
