import { typeName } from '../build/name-bodies.ts';
import type { Location, Rule } from './redocly.ts';

// Generators write one file for each operation and each schema, named in their own
// case, and the file systems of macOS and Windows take DownLoadBill.ts and downloadBill.ts for one file.
const fileName = (name: string) => name.replaceAll('_', '').toLowerCase();

/**
 * The bundle names each body `<OperationId>Request` or `<OperationId>Response`. No component has such a name, and no
 * two operations or components differ only in capitals and underscores. The messages of webhooks are components.
 */
export const uniqueSchemaNames: Rule = () => {
  const components = new Map<string, { name: string; location: Location }>();
  const operations = new Map<string, string>();
  return {
    Paths: {
      Operation: {
        enter({ operationId }, { report, location }) {
          if (!operationId) return;
          const file = fileName(operationId);
          const other = operations.get(file);
          if (other !== undefined && other !== operationId)
            report({
              message: `${operationId} and ${other} are the same name if case is ignored: qualify one, and put WeChat's name into x-doc-name.`,
              location: location.child('operationId'),
            });
          operations.set(file, operationId);
        },
      },
    },
    Schema: {
      enter(_, { report, location }) {
        const name =
          location.pointer === '#/'
            ? /([^\\/]+)\.ya?ml$/.exec(location.source.absoluteRef)?.[1]
            : /^#\/components\/schemas\/([^/]+)$/.exec(location.pointer)?.[1];
        if (!name) return;
        const file = fileName(name);
        const other = components.get(file)?.name;
        if (other !== undefined && other !== name)
          report({
            message: `The schemas ${name} and ${other} are the same name if case is ignored: rename one.`,
            location,
          });
        components.set(file, { name, location });
      },
    },
    Root: {
      leave(_, { report }) {
        for (const [file, operationId] of operations) {
          for (const kind of ['Request', 'Response']) {
            const component = components.get(file + kind.toLowerCase());
            if (!component) continue;
            report({
              message: `The bundle needs the schema name ${typeName(operationId)}${kind} for ${operationId}: rename this component.`,
              location: component.location,
            });
          }
        }
      },
    },
  };
};
