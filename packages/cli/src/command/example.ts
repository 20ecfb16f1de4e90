import { inputSchema, isFile, isSecret } from '../operation/input-schema.ts';
import type { Operation, Schema } from '../operation/spec.ts';

/** A command line with the spec's example of a call, in POSIX shell's notation. */
export function exampleOf(operation: Operation): string {
  const schema = inputSchema(operation);
  const [content] = Object.values(operation.requestBody?.content ?? {});
  const body = Object(content?.examples?.success?.value);
  const query = (operation.parameters ?? []).map((parameter) => [
    parameter.name,
    Reflect.get(parameter, 'example'),
  ]);
  const fields: readonly [string, unknown][] = [
    ...(query.filter(([, value]) => value !== undefined) as [string, unknown][]),
    ...Object.entries(body),
  ];
  const words = fields.flatMap(([name, value]) => word(name, value, schema.properties?.[name] ?? {}));
  const files = Object.entries(schema.properties ?? {}).filter(([, field]) => isFile(field));
  return ['weapp call', operation.operationId, ...words, ...files.map(([name]) => `${name}=@file.jpg`)].join(
    ' ',
  );
}

function word(name: string, value: unknown, schema: Schema): string[] {
  // Filled in from the profile, or refused in a command line.
  if (isSecret(schema) || name === 'grant_type' || isFile(schema)) return [];
  if (typeof value === 'object' && value !== null) return [quoted(`${name}:=${JSON.stringify(value)}`)];
  return [quoted(`${name}=${value}`)];
}

const quoted = (text: string): string =>
  /^[\w.,:=@%+/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
