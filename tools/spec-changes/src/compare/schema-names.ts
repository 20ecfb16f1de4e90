import { type Change, Log, type Scope } from '../change.ts';
import { type Document, operationsOf } from '../document.ts';
import { schemaRemoved } from '../messages/types.ts';
import { scopeOf } from './operation.ts';

/**
 * Names of schemas that are gone: generators make types of them, which the client exports. Those of an operation that
 * is gone or has a new name go with it and are not reported.
 */
export function compareSchemaNames(before: Document, after: Document): Change[] {
  const now = after.components?.schemas ?? {};
  const gone = Object.keys(before.components?.schemas ?? {}).filter((name) => !(name in now));
  if (gone.length === 0) return [];
  const ids = new Set(
    [after.paths, after.webhooks]
      .flatMap((items) => operationsOf(items))
      .map(({ operation }) => operation.operationId),
  );
  const users = usersOf(before);
  return gone.flatMap((name) => {
    const user = users.get(name);
    if (user?.id !== undefined && !ids.has(user.id)) return [];
    const log = new Log(user?.scope ?? { section: '' });
    log.add('major', 'schema-removed', `schemas.${name}`, schemaRemoved(name));
    return log.changes;
  });
}

interface User {
  scope: Scope;
  id: string;
}

/** The first operation or webhook that uses each schema. */
function usersOf(document: Document): Map<string, User> {
  const users = new Map<string, User>();
  const visit = (node: unknown, user: User): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('$ref' in node && typeof node.$ref === 'string') {
      const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(.+)$/.exec(node.$ref) ?? [];
      const isSchema = kind === 'schemas';
      if (isSchema && users.has(name)) return;
      if (isSchema) users.set(name, user);
      visit(document.components?.[kind]?.[name], user);
    }
    for (const value of Object.values(node)) visit(value, user);
  };
  for (const kind of ['operation', 'webhook'] as const)
    for (const located of operationsOf(kind === 'operation' ? document.paths : document.webhooks))
      visit(located.operation, { scope: scopeOf(located, kind), id: located.operation.operationId });
  return users;
}
