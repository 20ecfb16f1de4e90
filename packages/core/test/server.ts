import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  body: string;
  bytes: Buffer<ArrayBuffer>;
  /** Of the client: one connection, one port. */
  port: number | undefined;
}

type Handler = (request: Seen, response: ServerResponse) => unknown;

// Servers listen until their file has ended: the system would give a port that is free again to another
// server at once, and that one would see what a client still sends to the first.
const servers: Server[] = [];

/** For close-servers.ts. */
export async function closeServers(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Base URLs that nobody listens at: no test and no program gets these ports from the system. */
export const NOBODY = ['http://127.0.0.1:4', 'http://127.0.0.1:5', 'http://127.0.0.1:6'] as const;

/** A real server on loopback for one test. What the handler returns is sent as JSON, unless it answered itself. */
export async function serve(handler: Handler): Promise<{ baseUrl: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const record = {
      method: request.method ?? '',
      url: new URL(request.url ?? '', 'http://localhost'),
      headers: request.headers,
      body: bytes.toString(),
      bytes,
      port: request.socket.remotePort,
    };
    seen.push(record);
    const answer = await handler(record, response);
    if (answer !== undefined) {
      response.setHeader('content-type', 'application/json');
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

export const RETENTION = {
  ref_date: '20170313',
  visit_uv_new: [{ key: 0, value: 5464 }],
  visit_uv: [{ key: 0, value: 55500 }],
};

export const DAY = { begin_date: '20170313', end_date: '20170313' };
