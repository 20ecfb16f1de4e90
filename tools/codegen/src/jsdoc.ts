import type { Operation } from './document.ts';

/** The comment that an editor shows for an operation. */
export function operationDoc(operation: Operation, indent: string): string {
  const { id, summary, description, errcodes, docs, example, inputOptional } = operation;
  const input = inputOptional && Object.keys(example).length === 0 ? '' : literal(example);
  const lines = [
    summary,
    '',
    ...description.split('\n'),
    '',
    ...(errcodes.length > 0 ? [`Documented errcodes: ${errcodes.join(', ')}.`, ''] : []),
    ...(input.length <= 400 ? ['@example', ...`await wx.${id}(${input});`.split('\n')] : []),
    ...(operation.deprecated ? ['@deprecated WeChat announced its end; see the description.'] : []),
    `@see {@link ${docs} 官方文档}`,
  ];
  return block(lines, indent);
}

/** The shorter comment for the path map. */
export const pathDoc = ({ id, summary, docs }: Operation, indent: string): string =>
  block([`${summary} (${id})`, '', `@see {@link ${docs} 官方文档}`], indent);

/** Lines as a comment. */
export function block(lines: string[], indent: string): string {
  const body = lines.map((line) => `${indent} * ${line.replaceAll('*/', '*\\/')}`.trimEnd());
  return `${indent}/**\n${body.join('\n')}\n${indent} */`;
}

/** A value as a JavaScript literal, in the style of the docs. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(([name, item]) => `${property(name)}: ${literal(item, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${deeper}${items.join(`,\n${deeper}`)}\n${indent}${close}`;
}

const property = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

const quote = (text: string) =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
