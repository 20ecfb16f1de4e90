// What the methods of client.ts and raw.ts have in common.
import { aliasDoc, aliasesOf } from './aliases.ts';
import type { Operation } from './document.ts';

/** Aliases repeat the signature: for a property type, editors would show the original operation's comment. */
export const aliasMembers = (operations: Operation[], signature: (o: Operation) => string): string[] =>
  aliasesOf(operations).map(
    (alias) => `${aliasDoc(alias, '  ')}\n  ${alias.name}${signature(alias.operation)};`,
  );

/** The parameters of an operation's method. */
export const parameters = ({ requestType, inputOptional }: Operation) =>
  `input${inputOptional ? '?' : ''}: Schemas.${requestType}, options?: CallOptions`;
