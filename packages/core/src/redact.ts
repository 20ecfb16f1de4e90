import { secretFields } from './generated/secret-fields.ts';

/** Strikes out the token and every secret of a request wherever they stand in a text of WeChat's. */
export function redact(
  text: string,
  token: string | undefined,
  query: string,
  body: string | undefined,
): string {
  const secrets = new Set<string>();
  const collect = (name: string, value: unknown) => {
    if (typeof value === 'string' && secretFields.test(name)) secrets.add(value);
    return value;
  };
  if (token) secrets.add(token);
  for (const [name, value] of new URLSearchParams(query)) collect(name, value);
  try {
    JSON.parse(body ?? '', collect);
  } catch {
    // No JSON, no fields.
  }
  let clean = text;
  for (const secret of secrets) {
    // A shorter one is no real secret, and would tear holes into words.
    if (secret.length < 6) continue;
    clean = clean.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
  }
  return clean;
}
