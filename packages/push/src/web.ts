import type { Answer } from './answer/answer.ts';
import { misused } from './errors.ts';
import { readBefore } from './messages/body.ts';
import type { Arrival } from './request/arrival.ts';

/** A Request of the Fetch standard, as it is received. */
export const webArrival = (request: Request): Arrival => ({
  method: request.method,
  query: request.url.split('?', 2)[1]?.split('#', 1)[0] ?? '',
  header: (name) => request.headers.get(name) ?? undefined,
  body: () => {
    if (request.bodyUsed) misused(readBefore());
    return chunks(request.body?.getReader());
  },
});

// Streams can be iterated on Node, Deno and Bun, not on all edge runtimes.
async function* chunks(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
): AsyncGenerator<Uint8Array> {
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Headers of an answer: nobody is to read anything but WeChat's server. */
export const headersOf = ({ type }: Answer): Record<string, string> => ({
  'content-type': `${type}; charset=utf-8`,
  'x-content-type-options': 'nosniff',
});

export const webResponse = (answer: Answer): Response =>
  new Response(answer.body, { status: answer.status, headers: headersOf(answer) });
