import { typeName } from '../name-bodies.ts';
import type { Location, Rule } from './redocly.ts';

/**
 * The bundle names each body `<OperationId>Request` or `<OperationId>Response`. No component has such a
 * name, and no two operations differ by capitals alone. The messages of webhooks are components.
 */
export const uniqueSchemaNames: Rule = () => {
  const components = new Map<string, Location>();
  const operations = new Map<string, string>();
  return {
    Paths: {
      Operation: {
        enter({ operationId }, { report, location }) {
          if (!operationId) return;
          const type = typeName(operationId);
          const other = operations.get(type);
          if (other !== undefined && other !== operationId)
            report({
              message: `${operationId} and ${other} both give ${type}Request and ${type}Response: rename one.`,
              location: location.child('operationId'),
            });
          operations.set(type, operationId);
        },
      },
    },
    Schema: {
      enter(_, { location }) {
        const name =
          location.pointer === '#/'
            ? /([^\\/]+)\.ya?ml$/.exec(location.source.absoluteRef)?.[1]
            : /^#\/components\/schemas\/([^/]+)$/.exec(location.pointer)?.[1];
        if (name) components.set(name, location);
      },
    },
    Root: {
      leave(_, { report }) {
        for (const [type, operationId] of operations) {
          for (const name of [`${type}Request`, `${type}Response`]) {
            const location = components.get(name);
            if (!location) continue;
            report({
              message: `The bundle needs the schema name ${name} for ${operationId}: rename this component.`,
              location,
            });
          }
        }
      },
    },
  };
};
