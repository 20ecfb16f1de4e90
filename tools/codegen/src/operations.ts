// operations.ts: what the runtime must know of each operation, one export each, so that a bundler keeps
// only those that are used.
import { CREDENTIALS, importBinary, type Operation, responseType, type Schema } from './document.ts';

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

export function operationTable(operations: Operation[]): string {
  const rows = operations.map((o) => {
    const query = !o.hasBody ? '1' : o.query.length > 0 ? JSON.stringify(o.query) : '0';
    const traits = (o.form ? 1 : 0) + (o.binary ? 2 : 0) + (o.idempotent ? 4 : 0);
    const row = [
      `'${o.id}'`,
      `'${o.method}'`,
      `'${o.path}'`,
      String(o.credentials),
      query,
      `'${docsPath(o)}'`,
      ...(traits > 0 || o.int64.length > 0 ? [String(traits)] : []),
      ...(o.int64.length > 0 ? [`[${o.int64.map((name) => `'${name}'`).join(', ')}]`] : []),
    ];
    const types = `OperationOf<${inputType(o)}, ${responseType(o)}>`;
    return `export const ${o.id}: ${types} = [${row.join(', ')}];`;
  });
  return `${importBinary(operations)}import type { OperationOf } from '../operation.ts';
import type * as Schemas from './schemas.ts';

${rows.join('\n')}
`;
}

const inputType = ({ requestType, inputOptional }: Operation) =>
  `Schemas.${requestType}${inputOptional ? ' | undefined' : ''}`;

/** The page below API/, where all but the advertising pages stand; from the docs' root with a slash in front. */
function docsPath({ id, docs }: Operation): string {
  if (!docs.startsWith(SERVER)) throw new Error(`${id}: ${docs} is not an official page.`);
  const path = docs.slice(SERVER.length);
  return path.startsWith('API/') ? path.slice('API/'.length) : `/${path}`;
}

/** Names of what holds secrets: the credentials of a query, and fields with `format: password`. */
export function secretFields(schemas: Record<string, Schema>): string {
  const names = new Set(Object.keys(CREDENTIALS));
  const visit = (schema: Schema) => {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (property.format === 'password') names.add(name);
      visit(property);
    }
    if (schema.items) visit(schema.items);
  };
  for (const schema of Object.values(schemas)) visit(schema);
  return `/** Fields that hold secrets; their values are struck out of messages. */
export const secretFields: ReadonlySet<string> = new Set([
${[...names]
  .sort()
  .map((name) => `  '${name}',`)
  .join('\n')}
]);
`;
}
