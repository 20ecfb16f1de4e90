// client.ts: the operation style as one plain interface. Plain named types keep a consumer's type
// check at a few dozen instantiations, and the JSDoc is where an editor looks for it.
import { aliasDoc, aliasesOf } from './aliases.ts';
import { importBinary, type Operation, responseType } from './document.ts';
import { operationDoc } from './jsdoc.ts';

export function clientInterface(operations: Operation[]): string {
  const methods = operations.map(
    (operation) =>
      `${operationDoc(operation, '  ')}\n  ${operation.id}(${parameters(operation)}): Promise<${responseType(operation)}>;`,
  );
  return `${importBinary(operations)}import type { CallOptions } from '../call-options.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its \`operationId\`. */
export interface Operations {
${[...methods, ...aliasMembers(operations, 'Operations')].join('\n\n')}
}
`;
}

/** Other names, as members of an interface that has the methods. */
export const aliasMembers = (operations: Operation[], of: string): string[] =>
  aliasesOf(operations).map((alias) => `${aliasDoc(alias, '  ')}\n  ${alias.name}: ${of}['${alias.id}'];`);

const parameters = ({ requestType, inputOptional }: Operation) =>
  `input${inputOptional ? '?' : ''}: Schemas.${requestType}, options?: CallOptions`;

/** raw.ts: the same methods, with the answer around the value. */
export function rawInterface(operations: Operation[]): string {
  const methods = operations.map(
    (o) => `  ${o.id}(${parameters(o)}): Promise<Result<${responseType(o)}, Errcodes['${o.id}']>>;`,
  );
  return `${importBinary(operations)}import type { CallOptions } from '../call-options.ts';
import type { Result } from '../result.ts';
import type { Errcodes } from './errcode-types.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its \`operationId\`, giving the answer as it came. */
export interface RawOperations {
${[...methods, ...aliasMembers(operations, 'RawOperations')].join('\n')}
}
`;
}
