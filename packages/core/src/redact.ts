import { secretFields } from './generated/secret-fields.ts';

/** Strikes out the token and every secret of a request wherever they stand in a text of WeChat's. */
export function redact(
  text: string,
  token: string | undefined,
  query: string,
  body: string | undefined,
): string {
  const secrets = new Set<string>();
  if (token) secrets.add(token);
  for (const [name, value] of new URLSearchParams(query)) if (secretFields.has(name)) secrets.add(value);
  if (body) collect(parse(body), secrets);
  let clean = text;
  // A shorter one is no real secret, and would tear holes into words.
  for (const secret of secrets) {
    if (secret.length < 6) continue;
    clean = clean.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
  }
  return clean;
}

function collect(value: unknown, secrets: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'string' && secretFields.has(name)) secrets.add(field);
    else collect(field, secrets);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
