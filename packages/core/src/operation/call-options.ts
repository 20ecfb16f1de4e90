/** `object`, because an interface is not assignable to a type with an index signature. */
type HeadersGiven = Headers | Iterable<readonly [string, string]> | object;

/** Options of a single call. */
export interface CallOptions {
  /** Aborts the call; it then rejects with WeappAbortError. */
  signal?: AbortSignal | null | undefined;
  /** Milliseconds for the whole call, including the token; 0 or Infinity for no limit. Default: the client's. */
  timeout?: number | undefined;
  /** How many times a failed call may be sent again, if that is safe; 0 for never. Default: the client's. */
  retries?: number | undefined;
  /**
   * Extra request headers: a Headers object, an object of strings, or an array of pairs. A `Content-Type` replaces that
   * of a JSON body.
   */
  headers?: HeadersGiven | undefined;
  /** The user's session_key, for operations that need the user's signature; never sent. */
  session_key?: string | undefined;
  /** One or more other base URLs for this call. */
  baseUrl?: string | URL | readonly (string | URL)[] | undefined;
  /** The largest answer to accept, in bytes after decompression. Default: the client's. */
  maxAnswer?: number | undefined;
}
