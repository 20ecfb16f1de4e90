import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Answers one request; what it returns is the page's body, undefined that it ends the answer by itself. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => string | undefined);

/** A docs site on loopback. */
export interface DocServer {
  /** Address of the start page. */
  start: string;
  /** Paths below the start page by the request, in the order in which they came. */
  requests: { path: string }[];
  routes: Record<string, Route>;
}

const BASE = '/miniprogram/dev/server/API/';

/** Serves routes by their path below `API/`; anything else is a 404. HTML unless the path ends in .md. */
export async function docServer(routes: Record<string, Route>): Promise<DocServer> {
  const site: DocServer = { start: '', requests: [], routes };
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '').slice(BASE.length);
    site.requests.push({ path });
    const route = site.routes[path];
    if (route === undefined) {
      response.writeHead(404).end('not found');
      return;
    }
    response.setHeader('content-type', path.endsWith('.md') ? 'text/markdown' : 'text/html; charset=utf-8');
    const body = typeof route === 'string' ? route : route(request, response);
    if (body !== undefined) response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  site.start = `http://127.0.0.1:${port}${BASE}`;
  return site;
}
