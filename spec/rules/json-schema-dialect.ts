import type { Rule } from './redocly.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The dialect is plain JSON Schema 2020-12: with OpenAPI's own dialect URIs Prism silently validates nothing. */
export const jsonSchemaDialect: Rule = () => ({
  Root: {
    enter(root, { report, location }) {
      if (root.jsonSchemaDialect === DIALECT) return;
      report({
        message: `jsonSchemaDialect is ${root.jsonSchemaDialect ?? 'missing'}: set it to ${DIALECT}, without which Prism validates nothing.`,
        location: location.child('jsonSchemaDialect'),
      });
    },
  },
});
