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
