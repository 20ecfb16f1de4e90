import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Refusal } from './engine/refusal.ts';
import { errorBody } from './wechat/errors.ts';

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
        const { body, headers } = answerTo('HPE_HEADER_OVERFLOW');
        response.writeHead(431, headers).end(body);
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
      const { status, headers, body } = answerTo(error.code);
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`, () => socket.destroy());
    }
  });
  return server;
}

/** A request that Node could not read, in WeChat's form. */
function answerTo(code: string | undefined) {
  const { status, refusal } = failureOf(code);
  // Node rejects it before the mock's own clock is known.
  const body = JSON.stringify(errorBody(refusal, undefined, Date.now()));
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  return { status, headers, body };
}

function failureOf(code: string | undefined): { status: string; refusal: Refusal } {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const limits = `the headers have more than ${HEADER_BYTES} bytes or ${HEADERS} lines`;
    return { status: '431 Request Header Fields Too Large', refusal: new Refusal(40097, limits) };
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: '408 Request Timeout', refusal: new Refusal(-1, 'the request did not end in time') };
  return { status: '400 Bad Request', refusal: new Refusal(40097, 'this is not HTTP') };
}
