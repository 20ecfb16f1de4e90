import { isBesideApi } from '../page-id.ts';
import { eventsByPage } from './events-by-page.ts';
import { readOperation, type SpecOperation } from './operation.ts';
import { deviationOf } from './schema.ts';
import { describeField, type SpecFields } from './schema-fields.ts';
import { isNode, type Located, type Node, nodesIn, SpecSource, textsIn } from './source.ts';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

/**
 * Reads every call and every event (webhook) of the spec, from the YAML files; events of one page are combined into
 * one, and those without a page come last.
 */
export function readSpec(folder: string): SpecOperation[] {
  const source = new SpecSource(folder);
  const root = source.file('openapi.yaml');
  const servers = nodesIn(root.node.servers).flatMap(({ url }) => textsIn(url));
  const operations = (items: unknown, kind: SpecOperation['kind']) =>
    Object.entries(isNode(items) ? items : {}).flatMap(([path, reference]) => {
      if (!isNode(reference)) return [];
      const item = source.resolve({ node: reference, file: root.file });
      return Object.entries(item.node).flatMap(([method, node]) => {
        if (!METHODS.has(method) || !isNode(node)) return [];
        const parameters = [...nodesIn(item.node.parameters), ...nodesIn(node.parameters)];
        const operation = { node: { ...node, parameters }, file: item.file };
        const security = kind === 'call' ? credentials(source, root.node, operation) : {};
        return [readOperation(source, { kind, method, path, servers, security }, operation)];
      });
    });
  const calls = operations(root.node.paths, 'call');
  const events = operations(root.node.webhooks, 'event');
  const isElsewhere = ({ address, page }: SpecOperation) =>
    page === undefined
      ? address !== undefined && !isBesideApi(address)
      : calls.some((call) => call.page === page);
  return [
    ...calls,
    ...eventsByPage(events.filter((event) => !isElsewhere(event))),
    ...events.filter(isElsewhere).map((event): SpecOperation => ({ ...event, elsewhere: true })),
  ];
}

/**
 * Credentials that travel in the query: the docs list them among the parameters. Many calls share one scheme, so the
 * reason for a deviation is on the operation.
 */
function credentials(source: SpecSource, root: Node, operation: Located): SpecFields {
  const choices = nodesIn(operation.node.security ?? root.security);
  const components = isNode(root.components) ? root.components : {};
  const schemes = isNode(components.securitySchemes) ? components.securitySchemes : {};
  const fields: SpecFields = {};
  const deviation = deviationOf([operation]);
  for (const key of new Set(choices.flatMap((choice) => Object.keys(choice)))) {
    const reference = schemes[key];
    if (!isNode(reference)) continue;
    const { node } = source.resolve({ node: reference, file: 'openapi.yaml' });
    if (node.in !== 'query' || typeof node.name !== 'string') continue;
    const always = choices.every((choice) => key in choice);
    const field = describeField(source, { node: { type: 'string' }, file: operation.file }, always);
    fields[node.name] = { ...field, ...(deviation !== undefined && { deviation }) };
  }
  return fields;
}
