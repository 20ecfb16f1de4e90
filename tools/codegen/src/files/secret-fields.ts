import { CREDENTIALS, type Schema } from '../document.ts';

/** secret-fields.ts: a pattern for secrets: credentials, fields with `format: password`, suggestive names. */
export function secretFields(schemas: Record<string, Schema>): string {
  const names = new Set(Object.keys(CREDENTIALS));
  const visit = (schema: Schema | undefined, property?: string) => {
    if (!schema) return;
    if (schema.format === 'password' && property !== undefined) names.add(property);
    for (const [name, child] of Object.entries(schema.properties ?? {})) visit(child, name);
    for (const branch of [schema.items, schema.anyOf, schema.oneOf].flat()) visit(branch, property);
  };
  for (const schema of Object.values(schemas)) visit(schema);
  // Suggestive names also cover endpoints that are not in the spec.
  const telling = ['secret', 'token', 'ticket', 'password'];
  const others = withoutTwins(
    [...names].filter((name) => !telling.some((word) => name.toLowerCase().includes(word))),
  );
  return `/** Names of fields that contain secrets; their values are redacted in messages. */
export const secretFields = /${telling.join('|')}|^(${others.sort().join('|')})$/i;
`;
}

/** SessionKey and session_key are one to the pattern, which takes capitals for small letters: `session_?key`. */
function withoutTwins(names: string[]): string[] {
  const spellings = new Map<string, string[]>();
  for (const name of names) {
    const plain = name.replaceAll('_', '').toLowerCase();
    spellings.set(plain, [...(spellings.get(plain) ?? []), name]);
  }
  return [...spellings.values()].map((twins) => {
    const [longest = ''] = twins.toSorted((a, b) => b.length - a.length);
    return twins.some((name) => name.toLowerCase() !== longest.toLowerCase())
      ? longest.replaceAll('_', '_?')
      : longest;
  });
}
