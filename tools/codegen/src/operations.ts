// operations.ts and table.ts: what the runtime needs to know about each operation. operations.ts has one
// export per operation, so that bundlers drop the unused ones; table.ts has all of them in one string, which
// is smaller and loads faster.
import { aliasDoc, aliasesOf } from './aliases.ts';
import { CREDENTIALS, importBinary, type Operation, responseType, type Schema } from './document.ts';

/** Runtime modules that only some operations need. */
const FEATURES = {
  form: '../upload.ts',
  int64: '../int64.ts',
  signed: '../pay-signature.ts',
  wholeBody: '../whole-body.ts',
};

export function operationTable(operations: Operation[]): string {
  const others = aliasesOf(operations).map(
    (alias) => `${aliasDoc(alias, '')}\nexport const ${alias.name} = ${alias.id};\n`,
  );
  const used = new Set<string>();
  const rows = operations.map((o) => {
    const features = featuresOf(o);
    for (const feature of features) used.add(/\w+$/.exec(feature.replace(/\(.*/, ''))?.[0] ?? '');
    const query = !o.hasBody ? '1' : o.query.length > 0 ? JSON.stringify(o.query) : '0';
    const row = [`'${o.id}'`, `'${o.method}'`, `'${o.path}'`, String(traitsOf(o))];
    if (query !== '0' || features.length > 0) row.push(query);
    if (features.length === 1) row.push(...features);
    if (features.length > 1) row.push(`{ ${features.map((feature) => `...${feature}`).join(', ')} }`);
    const types = `OperationOf<${inputType(o)}, ${responseType(o)}>`;
    return `export const ${o.id}: ${types} = [${row.join(', ')}];`;
  });
  const imports = Object.entries(FEATURES)
    .filter(([name]) => used.has(name))
    .map(([name, module]) => `import { ${name} } from '${module}';\n`);
  return `${importBinary(operations)}${imports.join('')}import type { OperationOf } from '../operation.ts';
import type * as Schemas from './schemas.ts';

${rows.join('\n')}
${others.join('')}`;
}

const inputType = ({ requestType, inputOptional }: Operation) =>
  `Schemas.${requestType}${inputOptional ? ' | undefined' : ''}`;

const featuresOf = (o: Operation): string[] => [
  ...(o.credentials & 6 ? ['signed'] : []),
  ...(o.form ? [withNames('form', o.files)] : []),
  ...(o.int64.length > 0 ? [withNames('int64', o.int64)] : []),
  ...(o.bodyField !== undefined ? [withNames('wholeBody', [o.bodyField])] : []),
];

const withNames = (feature: string, names: string[]): string =>
  `/* @__PURE__ */ ${feature}(${names.map((name) => `'${name}'`).join(', ')})`;

const traitsOf = (o: Operation) => o.credentials + (o.binary ? 8 : 0) + (o.idempotent ? 16 : 0);

/** The lines of src/all-operations.ts. */
export function packedTable(operations: Operation[]): string {
  let previous = '';
  const lines = [...operations]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((o) => {
      let shared = 0;
      while (o.path[shared] === previous[shared] && shared < previous.length) shared++;
      previous = o.path;
      const kinds = [o.form ? o.files : [], o.int64, o.bodyField === undefined ? [] : [o.bodyField]];
      const [names = [], ...more] = kinds.filter((kind) => kind.length > 0);
      if (more.length > 0)
        throw new Error(
          `${o.id}: the table supports only one of form files, 64-bit integers and a body field per operation.`,
        );
      const bits = [o.method === 'GET' ? 32 : 0, o.form ? 64 : 0, o.bodyField !== undefined ? 128 : 0];
      const traits = bits.reduce((sum, bit) => sum + bit, traitsOf(o));
      const query = o.hasBody ? o.query.join(',') : '*';
      const fields = [shared, o.path.slice(shared), o.id, traits, query, names.join(',')];
      return fields.join(' ').trimEnd();
    });
  return `/** Every operation, for src/all-operations.ts. */
export const table = \`${lines.join('\n')}\`;
`;
}

const SERVER = 'https://developers.weixin.qq.com/miniprogram/dev/server/';

/** docs.ts: the official page of each operation, relative to the root of the docs. */
export function docsTable(operations: Operation[]): string {
  const rows = operations.map(({ id, docs }) => {
    if (!docs.startsWith(SERVER)) throw new Error(`${id}: ${docs} is not an official page.`);
    return `  ${id}: '${docs.slice(SERVER.length)}',`;
  });
  return `/** Official pages by operation. */
export const docs: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}

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
