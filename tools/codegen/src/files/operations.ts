// operations.ts: what the runtime needs to know about each operation, one export per operation, so that bundlers
// drop the unused ones.
import { aliasDoc, aliasesOf } from '../aliases.ts';
import { importBinary, type Operation, responseType } from '../document.ts';
import { PAY_SIG, SIGNATURE, traitsOf } from '../traits.ts';

/** Runtime modules that only some operations need. */
const FEATURES = {
  form: '../operation/upload.ts',
  int64: '../operation/int64.ts',
  signed: '../operation/pay-signature.ts',
  wholeBody: '../operation/whole-body.ts',
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
  return `${importBinary(operations)}${imports.join('')}import type { OperationOf } from '../operation/operation.ts';
import type * as Schemas from './schemas.ts';

${rows.join('\n')}
${others.join('')}`;
}

const inputType = ({ requestType, inputOptional }: Operation) =>
  `Schemas.${requestType}${inputOptional ? ' | undefined' : ''}`;

const featuresOf = (o: Operation): string[] => [
  ...(o.credentials & (PAY_SIG | SIGNATURE) ? ['signed'] : []),
  ...(o.form ? [withNames('form', o.files)] : []),
  ...(o.int64.length > 0 ? [withNames('int64', o.int64)] : []),
  ...(o.bodyField !== undefined ? [withNames('wholeBody', [o.bodyField])] : []),
];

const withNames = (feature: string, names: string[]): string =>
  `/* @__PURE__ */ ${feature}(${names.map((name) => `'${name}'`).join(', ')})`;
