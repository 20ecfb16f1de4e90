/** What the spec says about an errcode: meaning, remedy, and 1 if the same call may succeed if repeated later. */
export type ErrcodeEntry = readonly [meaning: string, remedy: string, retryable: 0 | 1];

/** What the spec says about an errcode and the operation that returned it. */
export interface Explanation {
  meaning: string | undefined;
  remedy: string | undefined;
  /** Whether the same call may succeed if repeated later. */
  retryable: boolean;
  /** The operation's official page. */
  docs: string | undefined;
}
