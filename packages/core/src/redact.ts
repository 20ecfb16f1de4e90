import { secretFields } from './generated/secret-fields.ts';

/** Strikes out secrets wherever they stand in a text, of which at most so many characters are wanted. */
export interface Redactor {
  (text: string, most?: number): string;
  /** A copy of a parsed answer, without the request's secrets and without fields that hold secrets. */
  body(value: unknown): unknown;
}

/** Characters to look through, for each secret anew. What is left after that is struck out as a whole. */
const MOST_WORK = 1e8;

/** Knows the token and every secret of a request. */
export function redactor(token: string | undefined, query: string, body: string | undefined): Redactor {
  const secrets = new Set<string>();
  // A shorter one is no real secret, and would tear holes into words.
  const add = (secret: unknown) => {
    if (typeof secret !== 'string' || secret.length < 6) return;
    // As a query and as JSON write it, too. A token is in the query as encodeURIComponent writes it, which leaves these.
    const inQuery = String(new URLSearchParams({ '': secret })).slice(1);
    const inJson = JSON.stringify(secret).slice(1, -1);
    secrets.add(secret).add(inQuery).add(inJson);
    secrets.add(inQuery.replace(/%(?:2[1789]|7E)/g, decodeURIComponent));
  };
  const collect = (name: string, value: unknown) => {
    if (secretFields.test(name)) add(value);
    return value;
  };
  add(token);
  for (const [name, value] of new URLSearchParams(query)) collect(name, value);
  try {
    JSON.parse(body ?? '', collect);
  } catch {
    // No JSON, no fields.
  }
  let longest = 0;
  let work = 0;
  for (const { length } of secrets) longest = Math.max(longest, length);

  const redact = (text: string, most = Number.POSITIVE_INFINITY) => {
    // A secret may stand across the cut: what could be its beginning goes with it.
    const cut = text.length > 2 * most + longest;
    let clean = cut ? text.slice(0, 2 * most + longest) : text;
    work += secrets.size * clean.length;
    if (work > MOST_WORK) return '***';
    for (const secret of secrets) clean = clean.replaceAll(secret, '***');
    if (cut) clean = clean.slice(0, Math.max(0, clean.length - longest));
    return clean.length > most ? `${clean.slice(0, most)}…` : clean;
  };
  const strike = (name: string, value: unknown) =>
    typeof value !== 'string' ? value : secretFields.test(name) ? '***' : redact(value);
  return Object.assign(redact, {
    body(value: unknown): unknown {
      try {
        return JSON.parse(JSON.stringify(value), strike);
      } catch {
        // Nested too deep to walk.
        return {};
      }
    },
  });
}
