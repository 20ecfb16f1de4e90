/** A request as the web and Node adapters hand it over. */
export interface Arrival {
  method: string;
  /** The URL's query, without the question mark. */
  query: string;
  header(name: string): string | undefined;
  /**
   * The body; read once, and only for a POST.
   *
   * @param isWhole All of it counts; otherwise `Encrypt` does, and the sender is not known yet. Then it must not throw
   * for what the body says, only where the body cannot be read at all.
   */
  body(isWhole: boolean): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** It is the event of a cloud function, and came by no network. */
  isEvent?: true;
}
