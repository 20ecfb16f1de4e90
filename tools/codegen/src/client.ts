// client.ts: the operation style as one plain interface. Plain named types keep a consumer's type
// check at a few dozen instantiations, and the JSDoc is where an editor looks for it.
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
${methods.join('\n\n')}
}
`;
}

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
${methods.join('\n')}
}
`;
}
