// client.ts: the operation style as one plain interface. Plain named types keep type checking in a consumer
// at a few dozen instantiations, and editors find the JSDoc on the methods.
import { aliasDoc, aliasesOf } from './aliases.ts';
import { importBinary, type Operation, responseType } from './document.ts';
import { operationDoc } from './jsdoc.ts';

export function clientInterface(operations: Operation[]): string {
  const methods = operations.map(
    (operation) => `${operationDoc(operation, '  ')}\n  ${operation.id}${signature(operation)};`,
  );
  return `${importBinary(operations)}import type { CallOptions } from '../call-options.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its \`operationId\`. */
export interface Operations {
${[...methods, ...aliasMembers(operations, signature)].join('\n\n')}
}
`;
}

/** Aliases repeat the signature: for a property type, editors would show the original operation's comment. */
const aliasMembers = (operations: Operation[], signature: (o: Operation) => string): string[] =>
  aliasesOf(operations).map(
    (alias) => `${aliasDoc(alias, '  ')}\n  ${alias.name}${signature(alias.operation)};`,
  );

const parameters = ({ requestType, inputOptional }: Operation) =>
  `input${inputOptional ? '?' : ''}: Schemas.${requestType}, options?: CallOptions`;

const signature = (o: Operation) => `(${parameters(o)}): Promise<${responseType(o)}>`;

const rawSignature = (o: Operation) =>
  `(${parameters(o)}): Promise<Result<${responseType(o)}, Errcodes['${o.id}']>>`;

/** raw.ts: the same methods, returning the whole answer instead of its value. */
export function rawInterface(operations: Operation[]): string {
  const methods = operations.map((o) => `  ${o.id}${rawSignature(o)};`);
  return `${importBinary(operations)}import type { CallOptions } from '../call-options.ts';
import type { Result } from '../result.ts';
import type { Errcodes } from './errcode-types.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its \`operationId\`, returning the whole answer. */
export interface RawOperations {
${[...methods, ...aliasMembers(operations, rawSignature)].join('\n')}
}
`;
}
