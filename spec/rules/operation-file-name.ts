import { dirname, relative } from 'node:path';
import { typeName } from '../build/name-bodies.ts';
import type { Context, Operation, Rule } from './redocly.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * An operation is alone in the file `paths/<tag>/<operationId>.yaml`. A webhook is alone in
 * `webhooks/<event>.yaml`, and its operationId is `on<Event>`.
 */
export const operationFileName: Rule = () => {
  let folder = '';
  let event = '';

  function check({ operationId, tags }: Operation, { report, location }: Context, expected: string) {
    if (tags?.length !== 1) {
      report({
        message: `${operationId} has ${tags?.length ?? 0} tags: give it one, the name of its folder in paths.`,
        location: tags ? location.child('tags') : location.key(),
      });
      return;
    }
    const actual = relative(folder, location.source.absoluteRef).replaceAll('\\', '/');
    if (actual === expected) return;
    report({
      message: `${operationId} with the tag ${tags[0]} belongs in ${expected}, but is in ${actual}: move it, or correct operationId or tags.`,
      location: location.child('operationId'),
    });
  }

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
          message: `This path item has ${methods.length} operations (${methods.join(', ')}): give each its own path and file.`,
          location: location.key(),
        });
      },
    },
    Paths: {
      Operation: {
        enter(operation, context) {
          const { operationId, tags } = operation;
          if (!operationId) return; // The built-in rule operation-operationId reports it.
          check(operation, context, `paths/${tags?.[0]}/${operationId}.yaml`);
        },
      },
    },
    WebhooksMap: {
      PathItem: {
        enter(_, { key }) {
          event = String(key);
        },
      },
      Operation: {
        enter(operation, context) {
          if (!operation.operationId) return;
          const expected = `on${typeName(event)}`;
          if (operation.operationId === expected) {
            check(operation, context, `webhooks/${event}.yaml`);
            return;
          }
          context.report({
            message: `The operationId of the webhook ${event} is ${operation.operationId}: name it ${expected}.`,
            location: context.location.child('operationId'),
          });
        },
      },
    },
  };
};
