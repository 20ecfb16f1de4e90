/** Also values of interfaces, which no type with an index signature takes. */
type HeadersGiven = Headers | Iterable<readonly [string, string]> | object;

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call; it then rejects with WeappAbortError. */
  signal?: AbortSignal | null | undefined;
  /** Milliseconds for the whole call, token included; 0 or Infinity for no limit. Default: the client's. */
  timeout?: number | undefined;
  /** How often a failed call may be sent again, where that is safe; 0 for never. Default: the client's. */
  retries?: number | undefined;
  /**
   * Extra request headers: a Headers object, an object of text by name, or a list of pairs. A `Content-Type` replaces
   * the one of a JSON body.
   */
  headers?: HeadersGiven | undefined;
  /** The user's session_key, for operations that are signed for the user; never sent. */
  session_key?: string | undefined;
  /** Another host for this call, or several. */
  baseUrl?: string | URL | readonly (string | URL)[] | undefined;
  /** Bytes that the answer may have, after decompression. Default: the client's. */
  maxAnswer?: number | undefined;
}
