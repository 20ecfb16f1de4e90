import { type HttpHandler, HttpResponse, http } from 'msw';
import { openApiDocument } from './engine/document.ts';
import type { Mock } from './mock-interface.ts';

/**
 * MSW handlers that answer calls to WeChat's hosts with a mock, for tests that use MSW already. MSW sees fetch, axios
 * and http, but not undici, which `createWeapp` uses on Node: there, `createWeapp({ fetch: mock.fetch })` needs no MSW.
 *
 * @param mock From createMock.
 * @example
 * const mock = createMock();
 * const server = setupServer(...handlers(mock));
 */
export function handlers({ fetch }: Pick<Mock, 'fetch'>): HttpHandler[] {
  const { servers } = openApiDocument as unknown as { servers: { url: string }[] };
  return servers.map(({ url }) =>
    http.all(`${url}/*`, async ({ request }) => {
      try {
        return await fetch(request);
      } catch {
        // A rule closes the connection, or the caller has gone.
        return HttpResponse.error();
      }
    }),
  );
}
