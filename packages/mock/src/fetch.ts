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
    const headers = Object.fromEntries(request.headers);
    headers.host ??= url.host;
    const incoming: Incoming = {
      method: request.method,
      target: `${url.pathname}${url.search}`,
      headers,
      baseUrl: url.origin,
      body: request.body ?? NO_BODY,
      signal,
    };
    const gone = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
      const { status, headers: sent, body } = await Promise.race([handle(incoming), gone]);
      // A copy: the caller may transfer or change the bytes that it gets.
      return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers: sent });
    } catch (error) {
      if (!(error instanceof Dropped)) throw error;
      signal.throwIfAborted();
      // As fetch reports it.
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
      });
    }
  };

const NO_BODY = new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });
