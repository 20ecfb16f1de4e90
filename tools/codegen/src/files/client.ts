// client.ts: the operation style as one plain interface. Plain named types keep type checking in a consumer
// at a few dozen instantiations, and editors find the JSDoc on the methods.
import { importBinary, type Operation, responseType } from '../document.ts';
import { operationDoc } from '../jsdoc.ts';
import { aliasMembers, parameters } from '../signature.ts';

export function clientInterface(operations: Operation[]): string {
  const methods = operations.map(
    (operation) => `${operationDoc(operation, '  ')}\n  ${operation.id}${signature(operation)};`,
  );
  return `${importBinary(operations)}import type { CallOptions } from '../operation/call-options.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its \`operationId\`. */
export interface Operations {
${[...methods, ...aliasMembers(operations, signature)].join('\n\n')}
}
`;
}

const signature = (o: Operation) => `(${parameters(o)}): Promise<${responseType(o)}>`;
