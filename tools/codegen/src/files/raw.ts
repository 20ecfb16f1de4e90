import { importBinary, type Operation, responseType } from '../document.ts';
import { aliasMembers, parameters } from '../signature.ts';

const rawSignature = (o: Operation) =>
  `(${parameters(o)}): Promise<Result<${responseType(o)}, Errcodes['${o.id}']>>`;

/** raw.ts: the same methods, returning the whole answer instead of its value. */
export function rawInterface(operations: Operation[]): string {
  const methods = operations.map((o) => `  ${o.id}${rawSignature(o)};`);
  return `${importBinary(operations)}import type { CallOptions } from '../operation/call-options.ts';
import type { Result } from '../client/result.ts';
import type { Errcodes } from './errcode-types.ts';
import type * as Schemas from './schemas.ts';

/** Every operation of the spec by its \`operationId\`, returning the whole answer. */
export interface RawOperations {
${[...methods, ...aliasMembers(operations, rawSignature)].join('\n')}
}
`;
}
