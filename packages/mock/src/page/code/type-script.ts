import type { Part } from './curl.ts';
import { isDigits, parseExact } from './exact.ts';

export interface TypeScriptCall {
  operation: string;
  query: Readonly<Record<string, string>>;
  /** JSON text. */
  body: string | undefined;
  parts: readonly Part[] | undefined;
}

/** The call as it is written with the client; undefined if the body is not a JSON object. */
export function toTypeScript({ operation, query, body, parts }: TypeScriptCall): string | undefined {
  let fields: unknown = {};
  try {
    if (body !== undefined && body.trim() !== '') fields = parseExact(body);
  } catch {
    return undefined;
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  const input = new Map<string, string>();
  for (const [name, value] of Object.entries(query)) input.set(name, write(value, 1));
  for (const [name, value] of Object.entries(fields)) input.set(name, write(value, 1));
  for (const part of parts ?? []) {
    const value = 'text' in part ? write(part.text, 1) : `await openAsBlob(${write(part.filename, 1)})`;
    input.set(part.name, value);
  }
  const hasFile = parts?.some((part) => 'filename' in part);
  const head = hasFile ? "import { openAsBlob } from 'node:fs';\n\n" : '';
  return `${head}await wx.${operation}(${writeFields([...input], 0)});`;
}

function write(value: unknown, depth: number): string {
  if (isDigits(value)) return `'${value.digits}'`; // the type Int64
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) {
    const items = value.map((each) => write(each, depth + 1));
    return `[${items.join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, each]): [string, string] => [
      name,
      write(each, depth + 1),
    ]);
    return writeFields(fields, depth);
  }
  return String(value);
}

/** One line where it fits. */
function writeFields(fields: readonly [string, string][], depth: number): string {
  if (fields.length === 0) return depth === 0 ? '' : '{}';
  const written = fields.map(
    ([name, value]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : write(name, 0)}: ${value}`,
  );
  const line = `{ ${written.join(', ')} }`;
  if (line.length <= 60 && !line.includes('\n')) return line;
  const margin = '  '.repeat(depth + 1);
  return `{\n${written.map((each) => `${margin}${each},\n`).join('')}${'  '.repeat(depth)}}`;
}
