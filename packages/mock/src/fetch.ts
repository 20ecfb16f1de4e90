import { Dropped } from './control/wait.ts';
import type { Incoming } from './engine/incoming.ts';
import type { Reply } from './reply.ts';

/** Makes a fetch out of what answers the mock's calls. */
export const createFetch = (handle: (incoming: Incoming) => Promise<Reply>): typeof fetch =>
  async function mockFetch(input, init) {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const url = new URL(request.url);
    // As over HTTP.
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    const headers = Object.fromEntries(request.headers);
    headers.host ??= url.host;
    let broken: { cause: unknown } | undefined;
    /** An upload that breaks off ends like an answer that nobody waits for. */
    async function* readUpload(body: Request['body']): AsyncGenerator<Uint8Array> {
      try {
        if (body) yield* body;
      } catch (cause) {
        broken = { cause };
        throw new Dropped();
      }
    }
    const incoming: Incoming = {
      method: request.method,
      target: `${url.pathname}${url.search}`,
      headers,
      baseUrl: url.origin,
      body: readUpload(request.body),
      signal,
    };
    const gone = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
      const { status, headers: sent, body } = await Promise.race([handle(incoming), gone]);
      // A copy: the caller may transfer or change the bytes that it gets.
      const bytes = body instanceof Uint8Array ? new Uint8Array(body) : body;
      return new Response(request.method === 'HEAD' ? null : bytes, { status, headers: sent });
    } catch (error) {
      if (!(error instanceof Dropped)) throw error;
      signal.throwIfAborted();
      // As fetch reports it.
      throw new TypeError('fetch failed', {
        cause: broken
          ? broken.cause
          : Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
      });
    }
  };
