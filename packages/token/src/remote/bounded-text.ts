type Chunk = Uint8Array | string;

/** A web stream, or a Node stream as node-fetch returns it. */
type Body = { getReader?: () => ReadableStreamDefaultReader<Chunk> } & Partial<AsyncIterable<Chunk>>;

/** The text of a body; undefined if it is longer than `most` bytes, without reading all of it. */
export async function boundedText(body: unknown, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of chunksOf(Object(body))) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > most) return undefined;
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

async function* chunksOf(body: Body): AsyncGenerator<Chunk> {
  // Not every runtime can iterate over a web stream.
  const reader = body.getReader?.();
  if (!reader) return yield* body[Symbol.asyncIterator] ? (body as AsyncIterable<Chunk>) : [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Not awaited: a stream may never finish to close.
    reader.cancel().catch(() => {});
  }
}
