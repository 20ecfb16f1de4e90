// client.ts: the operation style as one plain interface. Plain named types keep a consumer's type
// check at a few dozen instantiations, and the JSDoc is where an editor looks for it.
import { importBinary, type Operation, responseType } from './document.ts';
import { operationDoc } from './jsdoc.ts';

export function clientInterface(operations: Operation[]): string {
  const methods = operations.map((operation) => {
    const input = `input${operation.inputOptional ? '?' : ''}: Schemas.${operation.requestType}`;
    return `${operationDoc(operation, '  ')}\n  ${operation.id}(${input}, options?: CallOptions): Promise<${responseType(operation)}>;`;
  });
  return `${importBinary(operations)}import type { CallOptions } from '../call-options.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its \`operationId\`. */
export interface Operations {
${methods.join('\n\n')}
}
`;
}
