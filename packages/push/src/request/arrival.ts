/** A request as the web and Node adapters hand it over. */
export interface Arrival {
  method: string;
  /** The URL's query, without the question mark. */
  query: string;
  header(name: string): string | undefined;
  /** The body; read once, and only for a POST. */
  body(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
