// paths.ts: the path style, as a map of argument and answer types. openapi-fetch's own Client<paths> costs a
// consumer thirty times as many type instantiations, and accepts misspelt body keys.
import { bodyType, importBinary, type Operation, responseType } from '../document.ts';
import { pathDoc } from '../jsdoc.ts';

export function pathMap(operations: Operation[]): string {
  return `${importBinary(operations)}import type { CallOptions } from '../operation/call-options.ts';
import type { Errcodes } from './errcode-types.ts';
import type * as Schemas from './schemas.ts';

${methodMap(operations, 'GET')}
${methodMap(operations, 'POST')}`;
}

function methodMap(all: Operation[], method: 'GET' | 'POST'): string {
  const operations = all
    .filter((operation) => operation.method === method)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries = operations.map(
    (o) =>
      `${pathDoc(o, '  ')}\n  '${o.path}': { init: ${init(o)}; data: ${responseType(o)}; errcode: Errcodes['${o.id}'] };`,
  );
  const name = method === 'GET' ? 'Get' : 'Post';
  const optional = operations.filter((o) => o.inputOptional).map((o) => `\n  | '${o.path}'`);
  return `/** The ${method} operations by path: their options, their answer, and the documented errcodes. */
export interface ${name}Paths {
${entries.join('\n')}
}

/** The paths that can be called without options. */
export type Optional${name}Path =${optional.join('') || ' never'};
`;
}

function init({ id, query, hasBody, requestType, inputOptional, bodyField }: Operation): string {
  const names = query.map((name) => `'${name}'`).join(' | ');
  const optional = inputOptional ? '?' : '';
  const parts = [
    ...(query.length > 0
      ? [
          `params${optional}: { query${optional}: ${hasBody ? `Pick<Schemas.${requestType}, ${names}>` : `Schemas.${requestType}`} }`,
        ]
      : []),
    ...(hasBody
      ? [
          `body${optional}: ${bodyField !== undefined ? `Schemas.${bodyType({ id })}` : query.length > 0 ? `Omit<Schemas.${requestType}, ${names}>` : `Schemas.${requestType}`}`,
        ]
      : []),
  ];
  return parts.length > 0 ? `{ ${parts.join('; ')} } & CallOptions` : 'CallOptions';
}
