import { access } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdmin } from './admin/admin.ts';
import { Dropped } from './control/wait.ts';
import type { Incoming } from './engine/incoming.ts';
import { Refusal } from './engine/refusal.ts';
import { createHttpServer, PATIENCE, type Patience } from './http-server.ts';
import { openMock as openPortless, type Recording, teller } from './mock.ts';
import type { Mock } from './mock-interface.ts';
import { checkOptions, type ServerOptions } from './options.ts';
import { checkHost } from './origin.ts';
import { isPageFile, sendPageFile } from './page-files.ts';
import { newEntry, type Reply, toFailure } from './reply.ts';
import { followScenarios } from './scenarios/follow.ts';
import { keepState } from './state-file.ts';

/** A mock that listens on a port. */
export interface MockServer extends Mock {
  /** Base URL without a trailing slash, for example `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** Stops listening and closes all open connections. */
  close(): Promise<void>;
}

/**
 * Starts a mock of WeChat's server API on a port; everything else is as with createMock.
 *
 * Rejects with an error that has Node's `code` if it cannot listen (`EADDRINUSE`), and with RangeError if an option is
 * misspelt or out of range, or with WeappCryptoError if a key in `secure` is malformed.
 *
 * @example
 * const mock = await startMock({ port: 0 });
 * const wx = createWeapp({ appid: 'wx1', secret: 'any', baseUrl: mock.url });
 * await mock.close();
 */
export async function startMock(options: ServerOptions = {}): Promise<MockServer> {
  return openMock(options);
}

/** @internal Entries in memory, by kind. */
export type KeptCounts = Record<string, number>;

/** @internal startMock, plus what the mock's own tests inspect (`kept`) and shorten (`patience`). */
export async function openMock(
  options: ServerOptions = {},
  patience: Patience = PATIENCE,
): Promise<MockServer & { kept(): KeptCounts }> {
  if (typeof File === 'undefined')
    throw new Error(
      `@weapp-openapi/mock needs Node 20.19 or later, and this is Node ${process.versions.node}.`,
    );
  checkOptions(options, true);
  const { port = 4010, host = '127.0.0.1', hosts = [] } = options;
  const tell = teller(options);
  const recording = await openRecording(options, tell);
  const opened = openPortless(options, recording);
  const { mock, handle, checkKeys, warm, kept } = opened;
  if (options.secure) await checkKeys();
  const allowed = [host, ...hosts].map((name) => name.toLowerCase());
  const onLoopback = /^(?:localhost|127\.[\d.]+|::1)$/.test(host);
  const saver = options.state === undefined ? undefined : await keepState(options.state, opened);
  if (saver) opened.changes.add(saver.touch);
  const { scenarios } = options;
  const { rules } = opened;
  const stopFollowing =
    scenarios === undefined ? () => {} : await followScenarios({ file: scenarios, rules, tell });
  const admin = createAdmin(opened, allowed);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.once('close', () => gone.abort(GONE));
    const incoming = readIncoming(request, gone.signal);
    const isPage = isPageFile(request);
    if (!isPage && admin.isFor(incoming)) return admin.answer(incoming, response);
    if (!isPage) allowAnyOrigin(request, response);
    try {
      if (onLoopback || isPage) checkHost(request.headers.host, allowed);
      if (isPage) {
        sendPageFile(request, response);
        return;
      }
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      send(request, response, await handle(incoming));
    } catch (error) {
      if (response.destroyed) return; // the client has disconnected
      if (error instanceof Dropped) request.socket.destroy();
      else if (error instanceof Refusal)
        send(request, response, toFailure(error, newEntry(incoming, mock.clock.now())));
      else throw error;
    }
  }

  const server = createHttpServer(answer, patience);
  const address = await new Promise<AddressInfo | string | null>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address()));
  }).catch((error: NodeJS.ErrnoException) => {
    stopFollowing();
    throw cannotListen(error, port, host);
  });
  server.on('error', () => {}); // later errors concern a single connection
  if (!address || typeof address === 'string') throw new Error('@weapp-openapi/mock: no TCP address.');
  warm();
  return {
    ...mock,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    kept,
    async close() {
      stopFollowing();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      // Users that a test created in process changed it too.
      saver?.touch();
      await Promise.all([saver?.close(), recording?.recorder.close()]);
    },
  };
}

const WHY: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) =>
    `port ${port} is taken: end what listens there, or choose another one; port 0 picks any free one.`,
  EACCES: (port) => `port ${port} is not allowed to this user: choose one from 1024.`,
  EADDRNOTAVAIL: (_, host) => `${host} is no address of this computer.`,
  ENOTFOUND: (_, host) => `there is no host ${host}.`,
};

/** Node's error in words, with its code. */
function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const why = WHY[error.code ?? '']?.(port, host);
  if (why === undefined) return error;
  return Object.assign(new Error(`@weapp-openapi/mock: ${why}`, { cause: error }), {
    code: error.code,
    port,
  });
}

/** Why a call is given up. Without a reason, each abort makes an exception with its stack. */
const GONE = new Dropped();

/** @throws {Error} if the file to record to exists. */
async function openRecording(
  { record, recordTo = 'weapp-recorded.yaml' }: ServerOptions,
  tell: (line: string) => void,
): Promise<Recording | undefined> {
  if (record === undefined) return undefined;
  const exists = await access(recordTo).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new Error(`${recordTo} exists: move it away, or choose another file with recordTo (--record-to).`);
  // It brings the YAML library, which other mocks load only with a scenario file.
  const { createRecorder } = await import('./scenarios/recorder.ts');
  return { upstream: record.replace(/\/$/, ''), recorder: createRecorder(recordTo, tell) };
}

/** Front ends call the mock from pages of another origin. */
function allowAnyOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-methods', '*');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
}

function readIncoming(request: IncomingMessage, signal: AbortSignal): Incoming {
  const { method = '', url = '', headers, socket } = request;
  const lines: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(headers)) lines[name] = value?.toString();
  return {
    ...{ method, headers: lines, signal },
    target: url,
    baseUrl: `http://${headers.host || `localhost:${socket.localPort}`}`,
    body: readBody(request),
  };
}

/** An upload that breaks off ends like an answer that nobody waits for. */
async function* readBody(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  try {
    yield* request.iterator({ destroyOnReturn: false });
  } catch {
    throw new Dropped();
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  // Unread bytes of a body must not be parsed as the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  // Of these, 204 and 304 have no content-length.
  const length = body === null && status !== 205 ? {} : { 'content-length': Buffer.byteLength(body ?? '') };
  response.writeHead(status, { ...headers, ...length }).end(body ?? undefined);
}
