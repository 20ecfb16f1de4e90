// table.ts of packages/push: what is needed at runtime to recognise a message and to give its fields their types.
import type { Schema } from '../document.ts';
import { refName, type Webhook } from './webhooks.ts';

/** One row per message: name, the fields that are not text, and what deviates from an ordinary event. */
export function messageTable(webhooks: Webhook[], schemas: Record<string, Schema>): string {
  const rows = webhooks.map((webhook) => {
    const row = [webhook.name, fieldsOf({ $ref: webhook.message }, schemas) ?? {}, deviations(webhook)];
    return `  ${literal(row.filter((part) => part !== undefined))},`;
  });
  return `import type { Row } from '../message/row.ts';

/** Recognition and types of the fields of all messages; row.ts explains the notation. */
export const table: readonly Row[] = [
${rows.join('\n')}
];
`;
}

function deviations({ name, marks, wrapper, filled, text }: Webhook): object | undefined {
  const ordinary = { MsgType: ['event'], Event: [name] };
  const own = {
    ...(JSON.stringify(marks) !== JSON.stringify(ordinary) && { marks }),
    ...(wrapper !== undefined && { wrapper }),
    ...(filled > 0 && { filled }),
    ...(!text && { needsObject: true }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

type Fields = string | { [name: string]: Fields } | [Fields];

/** The notation for a schema; undefined for text. */
function fieldsOf(schema: Schema, schemas: Record<string, Schema>): Fields | undefined {
  const name = refName(schema);
  if (name !== undefined) return fieldsOf(schemas[name] ?? {}, schemas);
  if (schema.format === 'int64') return 'i';
  if (schema.type === 'integer' || schema.type === 'number') return 'n';
  if (schema.type === 'boolean') return 'b';
  if (schema.type === 'array') return [fieldsOf(schema.items ?? {}, schemas) ?? 's'];
  if (schema.type !== 'object' && !schema.properties) return undefined;
  const fields = Object.entries(schema.properties ?? {}).map(
    ([field, property]) => [field, fieldsOf(property, schemas)] as const,
  );
  return Object.fromEntries(fields.filter((entry): entry is [string, Fields] => entry[1] !== undefined));
}

/** A value as JavaScript on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value).replaceAll('"', "'");
  const entries = Object.entries(value).map(([name, item]) => `${name}: ${literal(item)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}
