import { type Change, Log } from '../change.ts';
import { type Document, type Located, operationsOf } from '../document.ts';
import {
  operationAdded,
  operationMoved,
  operationRemoved,
  operationRenamed,
  webhookAdded,
  webhookRemoved,
  webhookRenamed,
} from '../messages/operations.ts';
import { compareOperation, scopeOf } from './operation.ts';
import { compareSchemaNames } from './schema-names.ts';
import { compareWhole } from './whole.ts';

/** What changed from one version of the bundled spec to another, in the order of the newer one. */
export function compareSpecs(before: Document, after: Document): Change[] {
  const documents = { before, after };
  const operations = matched(operationsOf(before.paths), operationsOf(after.paths));
  const webhooks = matched(operationsOf(before.webhooks), operationsOf(after.webhooks));
  return [
    ...compareWhole(before, after),
    ...operations.flatMap(({ was, is }) => [
      ...operationAsWhole(was, is),
      ...(was && is ? compareOperation(was, is, 'operation', documents) : []),
    ]),
    ...webhooks.flatMap(({ was, is }) => [
      ...webhookAsWhole(was, is),
      ...(was && is ? compareOperation(was, is, 'webhook', documents) : []),
    ]),
    ...compareSchemaNames(before, after),
  ];
}

interface Match {
  was?: Located;
  is?: Located;
}

const requestOf = ({ method, path }: Located) => `${method.toUpperCase()} ${path}`;

/** Operations go together by their name, else by method and path. Those that are gone come last. */
function matched(before: Located[], after: Located[]): Match[] {
  const idsNow = new Set(after.map(({ operation }) => operation.operationId));
  const byId = new Map(before.map((located) => [located.operation.operationId, located]));
  const byRequest = new Map(before.map((located) => [requestOf(located), located]));
  const left = new Set(before);
  const found = after.map((is): Match => {
    const byPath = byRequest.get(requestOf(is));
    const free = byPath && !idsNow.has(byPath.operation.operationId) ? byPath : undefined;
    const was = byId.get(is.operation.operationId) ?? free;
    if (!was) return { is };
    left.delete(was);
    return { was, is };
  });
  return [...found, ...[...left].map((was) => ({ was }))];
}

function operationAsWhole(was: Located | undefined, is: Located | undefined): Change[] {
  const log = new Log(scopeOf((is ?? was) as Located, 'operation'));
  if (!was && is) {
    const texts = operationAdded(requestOf(is), is.operation.summary ?? is.operation.operationId);
    log.add('minor', 'operation-added', '', texts);
  }
  if (was && !is) log.add('major', 'operation-removed', '', operationRemoved(requestOf(was)));
  if (was && is) {
    const { operationId } = was.operation;
    if (operationId !== is.operation.operationId)
      log.add('major', 'operation-renamed', 'operationId', operationRenamed(operationId));
    const [from, to] = [requestOf(was), requestOf(is)];
    if (from !== to) log.add('major', 'operation-moved', '', operationMoved(from, to));
  }
  return log.changes;
}

function webhookAsWhole(was: Located | undefined, is: Located | undefined): Change[] {
  const log = new Log(scopeOf((is ?? was) as Located, 'webhook'));
  if (!was && is) log.add('minor', 'webhook-added', '', webhookAdded(is.operation.summary ?? is.path));
  if (was && !is) log.add('major', 'webhook-removed', '', webhookRemoved());
  if (was && is) {
    const { operationId } = was.operation;
    if (was.path !== is.path) log.add('major', 'webhook-renamed', '', webhookRenamed(was.path));
    else if (operationId !== is.operation.operationId)
      log.add('major', 'webhook-renamed', 'operationId', webhookRenamed(operationId));
  }
  return log.changes;
}
