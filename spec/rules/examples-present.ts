import { bodies } from './operation-bodies.ts';
import type { Rule } from './redocly.ts';

/** JSON requests, JSON responses and query parameters have an example: the mock and the tests use them. */
export const examplesPresent: Rule = () => ({
  Operation: {
    enter(operation, context) {
      for (const { what, mediaType, media, location } of bodies(operation, context)) {
        if (mediaType !== 'application/json' || Object.keys(media.examples ?? {}).length > 0) continue;
        context.report({
          message: `The ${what} of ${operation.operationId} has no examples: add one named success under examples.`,
          location,
        });
      }
    },
  },
  Parameter: {
    enter(parameter, { report, location }) {
      if (parameter.in !== 'query' || parameter.example !== undefined) return;
      if (Object.keys(parameter.examples ?? {}).length > 0) return;
      report({ message: `The query parameter ${parameter.name} has no example: add one.`, location });
    },
  },
});
