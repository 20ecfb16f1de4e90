import { type Call, isFile, PRODUCTION, type Target } from './call.ts';

const WIDTH = 78;

/** The call as a program that uses the client. */
export function toTypeScript(call: Call, target: Target): string {
  const { appid, secret } = target;
  const options: [string, string][] = [
    ['appid', literal(appid)],
    ['secret', literal(secret)],
  ];
  if (target.base !== PRODUCTION.base) options.push(['baseUrl', literal(target.base)]);
  if (call.credentials.includes('pay_sig'))
    options.push(['pay', "{ appKey: 'APPKEY', sandboxAppKey: 'SANDBOX_APPKEY' }"]);
  const files = call.parts?.some(isFile) ?? false;
  const input = fields(inputOf(call), 0, `await wx.${call.operationId}()`.length);
  const last = call.credentials.includes('signature') ? ", { session_key: 'SESSION_KEY' }" : '';
  const lines = [
    ...(files ? ["import { openAsBlob } from 'node:fs';"] : []),
    "import { createWeapp } from 'weapp-openapi';",
    '',
    `const wx = createWeapp(${fields(options, 0, 24)});`,
    `const result = await wx.${call.operationId}(${input}${last});`,
    `console.log(${call.isBinary ? 'result.contentType' : 'result'});`,
  ];
  return lines.join('\n');
}

function inputOf({ query, body, parts, plain, int64 }: Call): [string, string][] {
  const input = new Map<string, string>();
  const text = (name: string, value: string) =>
    plain.includes(name) && /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value) ? value : literal(value);
  for (const [name, value] of Object.entries(query)) input.set(name, text(name, value));
  for (const [name, value] of Object.entries(parseBody(body, int64))) input.set(name, write(value, 1));
  for (const part of parts ?? [])
    input.set(
      part.name,
      isFile(part) ? `await openAsBlob(${literal(part.filename)})` : text(part.name, part.text),
    );
  return [...input];
}

function parseBody(body: string | undefined, int64: readonly string[]): object {
  if (body === undefined || body.trim() === '') return {};
  const value: unknown = JSON.parse(body, (name, each: unknown, context?: { source?: string }) =>
    typeof each === 'number' &&
    (int64.includes(name) || !Number.isSafeInteger(each)) &&
    /^-?\d+$/.test(context?.source ?? '')
      ? (context?.source ?? each)
      : each,
  );
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError('The body is not an object.');
  return value;
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return literal(value);
  if (Array.isArray(value)) return list(value, depth);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = Object.entries(value).map(([name, each]): [string, string] => [name, write(each, depth + 1)]);
  return fields(inner, depth, 2 * depth + 10);
}

function list(values: readonly unknown[], depth: number): string {
  const line = `[${values.map((each) => write(each, depth)).join(', ')}]`;
  if (2 * depth + line.length < WIDTH && !line.includes('\n')) return line;
  const margin = '  '.repeat(depth + 1);
  const items = values.map((each) => `${margin}${write(each, depth + 1)},\n`).join('');
  return `[\n${items}${'  '.repeat(depth)}]`;
}

/** One line where it fits beside what stands there already. */
function fields(entries: readonly [string, string][], depth: number, taken: number): string {
  if (entries.length === 0) return depth === 0 ? '' : '{}';
  const written = entries.map(
    ([name, value]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)}: ${value}`,
  );
  const line = `{ ${written.join(', ')} }`;
  if (taken + line.length <= WIDTH && !line.includes('\n')) return line;
  const margin = '  '.repeat(depth + 1);
  return `{\n${written.map((each) => `${margin}${each},\n`).join('')}${'  '.repeat(depth)}}`;
}

const literal = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
