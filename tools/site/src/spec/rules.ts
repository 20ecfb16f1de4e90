import type { Text } from '../texts/texts.ts';
import type { Schema } from './document.ts';
import type { Edition } from './edition.ts';

/** What an object says of its fields together, as sentences of Markdown: which go together, which of them must be there. */
export function rulesOf(edition: Edition, say: Text, schema: Schema): string[] {
  const whole = edition.resolve(schema);
  const object = whole.items ? edition.resolve(whole.items) : whole;
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(say('comma'));
  const rules: string[] = [];
  const choices = (object.anyOf ?? object.oneOf ?? []).flatMap(({ required, properties }) =>
    required && !properties && object.properties ? [required] : [],
  );
  if (choices.length > 1) rules.push(say('oneOfRequired', { fields: choices.map(code).join(say('or')) }));
  for (const [name, others] of Object.entries(object.dependentRequired ?? {}))
    rules.push(say('dependentRequired', { field: `\`${name}\``, fields: code(others) }));
  return rules;
}
