import type { Rule } from './redocly.ts';

/** Every operation's `default` is the shared failure: WeChat fails everywhere in the same shape. */
export const defaultResponse: Rule = () => ({
  Paths: {
    Operation: {
      enter({ operationId, responses }, { report, resolve, location }) {
        const response = responses?.default;
        if (response && '$ref' in response) {
          const file = resolve(response).location?.source.absoluteRef.replaceAll('\\', '/');
          if (file?.endsWith('/components/responses/Error.yaml')) return;
        }
        report({
          message: `The default response of ${operationId} must be { $ref: ../../components/responses/Error.yaml }.`,
          location: response ? location.child(['responses', 'default']) : location.child('responses').key(),
        });
      },
    },
  },
});
