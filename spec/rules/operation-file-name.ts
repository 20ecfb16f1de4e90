import { dirname, relative } from 'node:path';
import type { Rule } from './redocly.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** An operation is alone in the file `paths/<tag>/<operationId>.yaml`. */
export const operationFileName: Rule = () => {
  let folder = '';
  return {
    Root: {
      enter(_, { location }) {
        folder = dirname(location.source.absoluteRef);
      },
    },
    PathItem: {
      enter(item, { report, location }) {
        const methods = METHODS.filter((method) => method in item);
        if (methods.length <= 1) return;
        report({
          message: `This path item has ${methods.length} operations (${methods.join(', ')}): give each a path and a file of its own.`,
          location: location.key(),
        });
      },
    },
    Operation: {
      enter({ operationId, tags }, { report, location }) {
        if (!operationId) return; // The built-in rule operation-operationId reports it.
        if (tags?.length !== 1) {
          report({
            message: `${operationId} has ${tags?.length ?? 0} tags: give it one, the name of its folder in paths.`,
            location: tags ? location.child('tags') : location.key(),
          });
          return;
        }
        const expected = `paths/${tags[0]}/${operationId}.yaml`;
        const actual = relative(folder, location.source.absoluteRef).replaceAll('\\', '/');
        if (actual === expected) return;
        report({
          message: `${operationId} with the tag ${tags[0]} belongs into ${expected}, but stands in ${actual}: move it, or mend operationId or tags.`,
          location: location.child('operationId'),
        });
      },
    },
  };
};
