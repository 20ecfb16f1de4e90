// Loaded with the first fetch that is not quite the platform's.

/** What is read of a fetch's response. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Read by its async iterator, where it has one. */
  readonly body?: unknown;
  arrayBuffer?(): Promise<ArrayBuffer>;
  text?(): Promise<string>;
  json?(): Promise<unknown>;
}

/** A form as bytes, for what does not know the FormData of this platform. */
export async function formBytes(
  headers: Record<string, string> | undefined,
  form: FormData,
): Promise<{ headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }> {
  const whole = new Response(form);
  const contentType = whole.headers.get('content-type') ?? '';
  return {
    headers: { ...headers, 'content-type': contentType },
    body: new Uint8Array(await whole.arrayBuffer()),
  };
}

/** The body of an answer that has no stream; a test's double may have only some of these. */
export async function wholeBody(response: FetchResponse): Promise<Uint8Array<ArrayBuffer>> {
  const body =
    (await (response.arrayBuffer?.() ??
      response.text?.() ??
      response.json?.().then((json) => JSON.stringify(json)))) ?? '';
  return new Uint8Array(await new Blob([body]).arrayBuffer());
}
