import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toJson } from './engine/document.ts';
import { nearest } from './engine/nearest.ts';
import { loadPrism } from './engine/prism.ts';
import { Refusal } from './engine/refusal.ts';
import { type Answer, createExchange } from './exchange.ts';
import { createHttpServer, PATIENCE, type Patience } from './http-server.ts';
import { checkHost } from './origin.ts';
import { type PushOutcome, sendPush } from './push/send-push.ts';
import type { PushSettings } from './push/settings.ts';
import type { PushEvent } from './push/webhook.ts';
import type { Apps } from './wechat/apps.ts';
import { errorBody } from './wechat/errors.ts';
import { checkSecure, type SecureKeys } from './wechat/secure-keys.ts';
import type { PayKeys } from './wechat/signatures.ts';
import type { TokenLog } from './wechat/tokens.ts';

export interface MockOptions {
  /** TCP port; 0 picks any free port. Default: 4010. */
  port?: number;
  /** Address to listen on. Default: `127.0.0.1`. */
  host?: string;
  /**
   * AppSecrets by appid. If set, any other appid gets 40013 and a wrong secret 40125; otherwise every
   * non-empty pair is accepted.
   */
  apps?: Readonly<Record<string, string>>;
  /**
   * AppKeys of virtual payment by appid, and of B2b by mchid or appid. `pay_sig` is checked against them,
   * and rejected if the key for its environment is missing. For other apps only its format is checked.
   */
  pay?: Readonly<Record<string, PayKeys>>;
  /**
   * Keys of API security (API 安全) by appid. The app's calls to operations that support encryption must then be
   * encrypted and signed, as `secureApi()` of `@weapp-openapi/crypto` does, and are answered in kind.
   */
  secure?: Readonly<Record<string, SecureKeys>>;
  /**
   * Additional domains to accept in the Host header, besides IP addresses, names without a dot, private
   * names and WeChat's own. Used only while listening on the loopback interface.
   */
  hosts?: readonly string[];
  /** Lifetime of an access_token in seconds, 1 to 7200. Default: 7200, as with WeChat. */
  tokenLifetime?: number;
  /** The clock that tokens and dates follow, in milliseconds. Default: `Date.now`. */
  now?: () => number;
  /** The push settings (消息推送配置): where, and how, `mock.push` sends messages. */
  push?: PushSettings;
  /** Called with one line per request: method, path, operation, outcome. Never a query or a body. */
  log?: (line: string) => void;
}

export interface Mock {
  /** Base URL without a trailing slash, for example `http://127.0.0.1:4010`. */
  url: string;
  port: number;
  /** The token calls made and the access_tokens issued. */
  tokens: TokenLog;
  /**
   * Sends a message as WeChat does, with the settings of the option `push`, and tells whether WeChat would take the
   * answer.
   *
   * @param event Name of the message: its Event, or its MsgType where it has no Event.
   * @param overrides Fields of the message, by name; a name with dots is one of a nested object.
   * @param settings Replaces some of the settings.
   */
  push(
    event: PushEvent,
    overrides?: Readonly<Record<string, unknown>>,
    settings?: Partial<PushSettings>,
  ): Promise<PushOutcome>;
  /** Stops listening and closes all open connections. */
  close(): Promise<void>;
}

/**
 * Starts a mock of WeChat's server API: every operation of the spec, with tokens, logins and figures
 * that behave like WeChat's. Failures are answered as WeChat does, with HTTP status 200 and an errcode.
 *
 * Rejects with Node's own error if it cannot listen (`EADDRINUSE`), and with RangeError if an option is
 * misspelt or out of range, or with WeappCryptoError if a key in `secure` is malformed.
 *
 * @example
 * const mock = await startMock({ port: 0 });
 * const wx = createWeapp({ appid: 'wx1', secret: 'any', baseUrl: mock.url });
 * await mock.close();
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  return openMock(options);
}

/** @internal Entries in memory, by kind. */
export type KeptCounts = ReturnType<ReturnType<typeof createExchange>['kept']>;

/** @internal startMock, plus what the mock's own tests inspect (`kept`) and shorten (`patience`). */
export async function openMock(
  options: MockOptions = {},
  patience: Patience = PATIENCE,
): Promise<Mock & { kept(): KeptCounts }> {
  const { port = 4010, host = '127.0.0.1', tokenLifetime = 7200, now = Date.now, hosts = [], log } = options;
  if (typeof File === 'undefined')
    throw new Error(
      `@weapp-openapi/mock needs Node 20.19 or later, and this is Node ${process.versions.node}.`,
    );
  checkNames(options);
  checkRange('port', port, 0, 65535);
  checkRange('tokenLifetime', tokenLifetime, 1, 7200);
  const apps: Apps | undefined = options.apps && { ...options.apps };
  const pay = options.pay && { ...options.pay };
  const secure = options.secure && { ...options.secure };
  if (secure) await checkSecure(secure);
  const { exchange, tokens, kept } = createExchange({ apps, pay, secure, lifetime: tokenLifetime, now });
  const allowed = [host, ...hosts].map((name) => name.toLowerCase());
  const onLoopback = /^(?:localhost|127\.[\d.]+|::1)$/.test(host);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let section: string | undefined;
    let outcome = 'ok';
    let name = '-';
    allowAnyOrigin(request, response);
    try {
      if (onLoopback) checkHost(request.headers.host, allowed);
      if (request.method === 'OPTIONS') {
        response.writeHead(204).end();
        return;
      }
      const answered = await exchange(request, (operation) => {
        ({ id: name, section } = operation);
      });
      closeUnread(request, response);
      outcome = answered.outcome ?? outcome;
      if ('body' in answered) sendJson(response, 200, answered.body);
      else sendBytes(response, answered);
    } catch (error) {
      if (response.destroyed) return; // the client has disconnected
      const refusal = error instanceof Refusal ? error : new Refusal(-1, 'the mock failed: please report it');
      outcome = error instanceof Refusal ? String(error.errcode) : `-1 ${whereItFailed(error)}`;
      closeUnread(request, response);
      sendJson(response, refusal.status, errorBody(refusal, section, now()));
    }
    try {
      log?.(`${request.method} ${pathOf(request)} ${name} ${outcome}`);
    } catch {
      // A failing log must neither fail the call nor stop the mock.
    }
  }

  const server = createHttpServer(answer, patience);
  const address = await new Promise<AddressInfo | string | null>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address()));
  });
  server.on('error', () => {}); // later errors concern a single connection
  if (!address || typeof address === 'string') throw new Error('@weapp-openapi/mock: no TCP address.');
  // Prism loads more slowly than the port opens: start now, so that the first call waits less.
  void loadPrism();
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    tokens,
    kept,
    push: (event, overrides = {}, settings) =>
      sendPush(event, overrides, { to: '', ...options.push, ...settings }),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

const NAMES = ['port', 'host', 'apps', 'pay', 'secure', 'hosts', 'tokenLifetime', 'now', 'log', 'push'];

function checkNames(options: MockOptions): void {
  for (const name of Object.keys(options)) {
    if (NAMES.includes(name)) continue;
    const near = nearest(name, NAMES);
    const hint = near ? ` Did you mean ${near}?` : ` The options are ${NAMES.join(', ')}.`;
    throw new RangeError(`@weapp-openapi/mock: unknown option ${name}.${hint}`);
  }
}

function checkRange(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`@weapp-openapi/mock: ${name} must be a whole number from ${least} to ${most}.`);
}

/** Front ends call the mock from pages of another origin. */
function allowAnyOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-methods', '*');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
}

/** Name and location of an internal error. The message is left out: it might quote the request. */
const whereItFailed = (error: unknown) =>
  error instanceof Error ? `${error.name} ${error.stack?.match(/^ +at .*$/m)?.[0].trim() ?? ''}` : 'unknown';

const pathOf = ({ url = '' }: IncomingMessage) => url.slice(0, 100).split('?', 1)[0];

/** Unread bytes of a body must not be parsed as the next request. */
function closeUnread(request: IncomingMessage, response: ServerResponse): void {
  if (!request.complete) response.setHeader('connection', 'close');
}

const sendJson = (response: ServerResponse, status: number, body: unknown) =>
  send(response, status, toJson(body), 'application/json; charset=utf-8');

function sendBytes(response: ServerResponse, answer: Exclude<Answer, { body: unknown }>): void {
  const { bytes, mediaType, filename, headers = {} } = answer;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Keeps browsers from rendering an upload as a page of the mock.
  response.setHeader('x-content-type-options', 'nosniff');
  if (filename !== undefined) {
    const name = filename.replace(/[^\w.-]/g, '_');
    response.setHeader('content-disposition', `attachment; filename="${name}"`);
  }
  send(response, 200, bytes, mediaType);
}

function send(
  response: ServerResponse,
  status: number,
  content: string | Uint8Array,
  contentType: string,
): void {
  const headers = { 'content-type': contentType, 'content-length': Buffer.byteLength(content) };
  response.writeHead(status, headers).end(content);
}
