/** A request as it arrived: over HTTP, or through the fetch of a mock without a port. */
export interface Incoming {
  method: string;
  /** Path and query, or an absolute URL. */
  target: string;
  /** By lower-case name; of a repeated header, all values. */
  headers: Headers;
  /** Where the caller found the mock, for example `http://127.0.0.1:4010`. */
  baseUrl: string;
  /** The body as it arrives. Can be read once. */
  body: AsyncIterable<Uint8Array>;
  /** Aborted when the caller has gone. */
  signal: AbortSignal;
}

type Headers = Readonly<Record<string, string | undefined>>;
