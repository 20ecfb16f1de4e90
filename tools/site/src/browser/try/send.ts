import { type Call, isFile } from '../../code/call.ts';

export interface Outgoing {
  call: Call;
  base: string;
  appid: string;
  /** Chosen files by the names of their fields; a field without one sends a sample. */
  files: ReadonlyMap<string, File>;
  /** The errcode that the mock is to answer with. */
  errcode: string;
}

export interface Answer {
  status: number;
  /** Milliseconds. */
  took: number;
  type: string;
  blob: Blob;
}

/** A picture of one pixel, for uploads. */
const SAMPLE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Refused with these, the token is forgotten. */
const REFUSED = /"errcode":\s*(?:40001|40014|42001)\b/;

const LONGEST = 30_000;

let token: { of: string; value: string } | undefined;

/**
 * Sends the call.
 *
 * @throws {TypeError} if no mock server answers there.
 */
export async function send(outgoing: Outgoing): Promise<Answer> {
  const { call, base, appid } = outgoing;
  const query = new URLSearchParams(call.query);
  if (call.credentials.includes('access_token')) {
    const login = await tokenOf(base, appid);
    if (typeof login !== 'string') return login;
    query.set('access_token', login);
  }
  // A mock without keys takes any signature.
  for (const name of ['pay_sig', 'signature'] as const)
    if (call.credentials.includes(name)) query.set(name, '0'.repeat(64));
  const search = query.toString();
  const answer = await exchange(`${base}${call.path}${search && '?'}${search}`, requestOf(outgoing));
  if (answer.type.includes('json') && REFUSED.test(await answer.blob.text())) token = undefined;
  return answer;
}

function requestOf({ call, files, errcode }: Outgoing): RequestInit {
  // The mock takes calls from a page only with a header that a browser asks about first.
  const headers: Record<string, string> = { 'x-requested-with': 'weapp-openapi' };
  if (errcode) headers.prefer = `errcode=${errcode}`;
  if (call.method === 'GET') return { headers };
  if (call.parts) {
    const form = new FormData();
    for (const part of call.parts)
      form.append(part.name, isFile(part) ? (files.get(part.name) ?? sampleFile(part.filename)) : part.text);
    return { method: 'POST', headers, body: form };
  }
  headers['content-type'] = 'application/json';
  return { method: 'POST', headers, body: call.body ?? '' };
}

const sampleFile = (name: string): File =>
  new File(
    [Uint8Array.from(atob(SAMPLE), (character) => character.charCodeAt(0))],
    name.replace(/\.jpg$/, '.png'),
    {
      type: 'image/png',
    },
  );

async function tokenOf(base: string, appid: string): Promise<string | Answer> {
  const of = `${base} ${appid}`;
  if (token?.of === of) return token.value;
  const answer = await exchange(`${base}/cgi-bin/stable_token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credential', appid, secret: 'any' }),
  });
  const value = /"access_token":\s*"([^"]+)"/.exec(await answer.blob.text())?.[1];
  if (value === undefined) return answer;
  token = { of, value };
  return value;
}

async function exchange(url: string, init: RequestInit): Promise<Answer> {
  const started = performance.now();
  const response = await fetch(url, { ...init, cache: 'no-store', signal: AbortSignal.timeout(LONGEST) });
  const blob = await response.blob();
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, took: performance.now() - started, type, blob };
}
