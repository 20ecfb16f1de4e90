import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Timeouts in milliseconds, and the maximum number of connections. */
export interface Patience {
  /** From the connection, or the first byte of a later request, to the end of the headers. */
  headers: number;
  /** To the end of the body. */
  request: number;
  /** For the client to receive a response that has been written. */
  answer: number;
  /** Between two requests on one connection. */
  idle: number;
  /** How often `headers` and `request` are checked. */
  check: number;
  connections: number;
}

export const PATIENCE: Patience = {
  headers: 10_000,
  request: 30_000,
  answer: 30_000,
  idle: 5_000,
  check: 2_000,
  connections: 2_000,
};

/** Node applies this limit to the headers and the URL together. */
const HEADER_BYTES = 16 * 1024;
const HEADERS = 100;

/** An HTTP server that disconnects clients that stop sending or reading. */
export function createHttpServer(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  patience: Patience = PATIENCE,
): Server {
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: patience.check,
      maxHeaderSize: HEADER_BYTES,
    },
    (request, response) => {
      response.on('error', () => {});
      if (request.rawHeaders.length > 2 * HEADERS) {
        response.writeHead(431, { connection: 'close' }).end();
        return;
      }
      // The response has been written: from here on only the client can hold it up.
      response.once('prefinish', () => {
        const late = setTimeout(() => request.socket.destroy(), patience.answer);
        response.once('close', () => clearTimeout(late));
      });
      // A failed call is answered inside `handle`; an error that gets here is a bug in the mock.
      handle(request, response).catch(() => request.socket.destroy());
    },
  );
  server.maxConnections = patience.connections;
  server.on('clientError', (error: Error & { code?: string }, socket) => {
    if (!socket.writable) socket.destroy();
    else {
      // `end` closes only our side: a client that does not close its own would stay connected.
      socket.end(`HTTP/1.1 ${statusOf(error.code)}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
    }
  });
  return server;
}

function statusOf(code: string | undefined): string {
  if (code === 'HPE_HEADER_OVERFLOW') return '431 Request Header Fields Too Large';
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return '408 Request Timeout';
  return '400 Bad Request';
}
