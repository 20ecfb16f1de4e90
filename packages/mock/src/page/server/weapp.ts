import { ControlError } from './control.ts';

/** Who calls: the appid and its secret. */
export interface App {
  appid: string;
  secret: string;
}

/** A call as the page sends it. */
export interface OutgoingCall {
  method: string;
  path: string;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  body: string | FormData | undefined;
}

/** What came back. */
export interface Answer {
  /** 0 if the connection was closed without an answer. */
  status: number;
  /** Milliseconds. */
  took: number;
  mediaType: string;
  bytes: Blob;
  /** The body as text, unless it is a picture, sound or film. */
  text: string | undefined;
  /** 0 for a success. */
  errcode: number;
}

const tokens = new Map<string, string>();

/** For when the mock has forgotten them. */
export const forgetTokens = (): void => tokens.clear();

/** The signature of a body with a session_key; undefined where the browser has no cryptography (plain http elsewhere). */
export async function signatureOf(body: string, sessionKey: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const [key, data] = [new TextEncoder().encode(sessionKey), new TextEncoder().encode(body)];
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', imported, data));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends a call as a program would, in the name of the app if the operation takes an access_token. */
export async function send(call: OutgoingCall, app: App | undefined, signal: AbortSignal): Promise<Answer> {
  const query = new URLSearchParams(call.query);
  if (app) {
    const login = await tokenOf(app, signal);
    if (typeof login !== 'string') return login;
    query.set('access_token', login);
  }
  const headers: Record<string, string> = { ...call.headers, 'x-requested-with': 'weapp-mock' };
  if (typeof call.body === 'string') headers['content-type'] = 'application/json';
  const init: RequestInit = { method: call.method, headers, signal, cache: 'no-store' };
  if (call.body !== undefined && call.method !== 'GET') init.body = call.body;
  const search = query.toString();
  const answer = await exchange(`${call.path}${search && '?'}${search}`, init);
  // Refused: the next call takes a new one.
  if (app && [40001, 40014, 42001].includes(answer.errcode)) tokens.delete(keyOf(app));
  return answer;
}

const keyOf = ({ appid, secret }: App) => JSON.stringify([appid, secret]);

/** The app's token, or the answer to asking for one in vain. */
async function tokenOf(app: App, signal: AbortSignal): Promise<string | Answer> {
  const known = tokens.get(keyOf(app));
  if (known !== undefined) return known;
  const answer = await exchange('/cgi-bin/stable_token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credential', ...app }),
    signal,
  });
  const token = fieldOf(answer.text, 'access_token');
  if (typeof token !== 'string') return answer;
  tokens.set(keyOf(app), token);
  return token;
}

/**
 * Has a user's code exchanged for a session, as a backend does; resolves to the session_key.
 *
 * @throws {ControlError} with WeChat's message, if it is refused.
 */
export async function openSession({ appid, secret }: App, code: string): Promise<string> {
  const query = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' });
  const { errcode, text } = await exchange(`/sns/jscode2session?${query}`, {
    headers: { 'x-requested-with': 'weapp-mock' },
  });
  if (errcode !== 0) throw new ControlError(String(fieldOf(text, 'errmsg')));
  return String(fieldOf(text, 'session_key'));
}

async function exchange(url: string, init: RequestInit): Promise<Answer> {
  const started = performance.now();
  const took = () => performance.now() - started;
  try {
    const response = await fetch(url, init);
    const bytes = await response.blob();
    const mediaType = response.headers.get('content-type') ?? '';
    const text = /^(?:image|audio|video)\//.test(mediaType) ? undefined : await bytes.text();
    const errcode = fieldOf(text, 'errcode');
    return {
      ...{ status: response.status, took: took(), mediaType, bytes, text },
      errcode: typeof errcode === 'number' ? errcode : 0,
    };
  } catch (error) {
    if (init.signal?.aborted) throw error;
    return { status: 0, took: took(), mediaType: '', bytes: new Blob(), text: undefined, errcode: 0 };
  }
}

function fieldOf(json: string | undefined, name: string): unknown {
  try {
    return Reflect.get(Object(JSON.parse(json ?? '')), name);
  } catch {
    return undefined;
  }
}
