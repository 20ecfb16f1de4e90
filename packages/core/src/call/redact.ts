import { secretFields } from '../generated/secret-fields.ts';
import type { Outgoing, PayKeys } from '../operation/operation.ts';
import { strikeForeign } from './strike-foreign.ts';

/** Strikes out secrets wherever they stand in a text, of which at most so many characters are wanted. */
export interface Redactor {
  (text: string, most?: number): string;
  /** A copy of a parsed answer, without the request's secrets and without fields that hold secrets. */
  body(value: unknown): unknown;
}

/** Characters to look through, for each secret anew. What is left after that is struck out as a whole. */
const MOST_WORK = 1e8;
/** Values of an answer to copy. Of a larger one its own plain fields are kept: no errcode's details are that many. */
const MOST_VALUES = 10_000;
/** A shorter one is no real secret, and would tear holes into words. */
const SHORTEST = 6;
/** Of one this long, half is a secret too. */
const LONG = 16;

const SECRET_HEADERS = /auth|cookie|key/i;

/** Knows the token and every secret of a request. */
export function redactor(
  token: string | undefined,
  { query, body, headers, options }: Outgoing,
  pay: PayKeys | undefined,
): Redactor {
  const secrets = secretsOf([token, options.session_key, pay?.appKey, pay?.sandboxAppKey]);
  for (const [name, value] of new URLSearchParams(query)) secrets.collect(name, value);
  for (const [name, value] of Object.entries(headers ?? {})) {
    // `Bearer <token>`
    if (SECRET_HEADERS.test(name) || secretFields.test(name))
      [value, ...value.split(' ')].forEach(secrets.add);
  }
  if (typeof body === 'object') for (const [name, value] of body) secrets.collect(name, value);
  else {
    try {
      JSON.parse(body ?? '', secrets.collect);
    } catch {
      // No JSON, no fields.
    }
  }
  // One may begin with another.
  const all = [...secrets.found].sort((a, b) => b.length - a.length);
  const longest = all[0]?.length ?? 0;
  let work = 0;

  const redact = (text: string, most = Number.POSITIVE_INFINITY, isAddress = false) => {
    // A secret may stand across the cut: what could be its beginning goes with it.
    const cut = text.length > 2 * most + longest;
    let clean = cut ? text.slice(0, 2 * most + longest) : text;
    work += (3 * all.length + 1) * clean.length;
    if (work > MOST_WORK) return '***';
    for (const secret of all) clean = clean.replaceAll(secret, '***');
    for (const secret of all) if (secret.length >= LONG) clean = strikeHalf(clean, secret);
    if (!isAddress) clean = strikeForeign(clean);
    if (cut) clean = clean.slice(0, Math.max(0, clean.length - longest));
    return clean.length > most ? `${clean.slice(0, most)}…` : clean;
  };

  let values = 0;
  const copy = (value: unknown): unknown => {
    if (++values > MOST_VALUES) throw new RangeError();
    // An address is there to be opened, as createRoom's qrcode_url is.
    if (typeof value === 'string') return redact(value, undefined, /^https?:\/\/\S*$/.test(value));
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => field(name, inner)));
  };
  const field = (name: string, value: unknown): [string, unknown] => {
    if (name === 'errmsg' && typeof value === 'string') return [name, redact(value)];
    const isSecret =
      secretFields.test(name) && !(value === null || value === '' || typeof value === 'boolean');
    return [redact(name), isSecret ? '***' : copy(value)];
  };
  const plainFields = (value: unknown) => {
    const plain: [string, unknown][] = [];
    values = 0;
    for (const name in Object(value)) {
      const inner: unknown = Object(value)[name];
      if (typeof inner !== 'object' && !Array.isArray(value)) plain.push(field(name, inner));
      if (++values > MOST_VALUES / 2) break;
    }
    return Object.fromEntries(plain);
  };
  return Object.assign((text: string, most?: number) => redact(text, most), {
    body(value: unknown): unknown {
      values = 0;
      try {
        return copy(value);
      } catch {
        // Too much, or nested too deep to walk.
        return plainFields(value);
      }
    },
  });
}

function secretsOf(known: readonly unknown[]) {
  const found = new Set<string>();
  const add = (given: unknown): void => {
    if (typeof given === 'object' && given !== null) for (const inner of Object.values(given)) add(inner);
    const secret = typeof given === 'number' ? String(given) : given;
    if (typeof secret !== 'string' || secret.length < SHORTEST) return;
    // As a query and as JSON write it, too. A token is in the query as encodeURIComponent writes it, which leaves these.
    const inQuery = String(new URLSearchParams({ '': secret })).slice(1);
    const inJson = JSON.stringify(secret).slice(1, -1);
    found.add(secret).add(inQuery).add(inJson);
    found.add(inQuery.replace(/%(?:2[1789]|7E)/g, decodeURIComponent));
  };
  const collect = (name: string, value: unknown): unknown => {
    if (secretFields.test(name)) add(value);
    return value;
  };
  known.forEach(add);
  return { found, add, collect };
}

/** Strikes out what is at least half of a secret, from its beginning or to its end. */
function strikeHalf(text: string, secret: string): string {
  const half = Math.ceil(secret.length / 2);
  const head = secret.slice(0, half);
  let done = '';
  let kept = 0;
  for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, kept)) {
    let length = half;
    while (length < secret.length && text[at + length] === secret[length]) length++;
    done += `${text.slice(kept, at)}***`;
    kept = at + length;
  }
  return (done + text.slice(kept)).replaceAll(secret.slice(-half), '***');
}
