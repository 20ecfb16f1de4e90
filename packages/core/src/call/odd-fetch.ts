// Loaded on the first use of a fetch, or of a response, that is not the platform's own.

/** The part of fetch's Response that is used. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Read with its async iterator if it has one. */
  readonly body?: unknown;
  arrayBuffer?(): Promise<ArrayBuffer>;
  text?(): Promise<string>;
  json?(): Promise<unknown>;
}

/** Encodes a form as bytes, for a fetch or undici that does not recognise this platform's FormData. */
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

/** The body of a response without a stream; a mocked response may have only one of these methods. */
export async function wholeBody(response: FetchResponse): Promise<Uint8Array<ArrayBuffer>> {
  const body =
    (await (response.arrayBuffer?.() ??
      response.text?.() ??
      response.json?.().then((json) => JSON.stringify(json)))) ?? '';
  return new Uint8Array(await new Blob([body]).arrayBuffer());
}
