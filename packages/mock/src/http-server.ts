import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** How long a peer may take, in milliseconds, and how much may be open. */
export interface Patience {
  /** From the first byte, or the connection, to the end of the headers. */
  headers: number;
  /** To the end of the body. */
  request: number;
  /** To take an answer that is written. */
  answer: number;
  /** Between two requests on one connection. */
  idle: number;
  /** How often the first two are looked at. */
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

/** Node's limit for all headers and the address together. */
const HEADER_BYTES = 16 * 1024;
const HEADERS = 100;

/** An HTTP server on which no peer can stay without end: whoever does not send or read is cut off. */
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
      // From here on the answer is written, and only the peer can keep it.
      response.once('prefinish', () => {
        const late = setTimeout(() => request.socket.destroy(), patience.answer);
        response.once('close', () => clearTimeout(late));
      });
      // Every failure of a call has its answer; what comes here is a fault of the mock.
      handle(request, response).catch(() => request.socket.destroy());
    },
  );
  server.maxConnections = patience.connections;
  server.on('clientError', (error: Error & { code?: string }, socket) => {
    if (!socket.writable) socket.destroy();
    else {
      // The connection is half open at first: a peer that does not close its side would stay.
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
