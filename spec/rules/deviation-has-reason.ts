import type { Rule } from './redocly.ts';

const SHORTEST_REASON = 15;

/** `x-docs-deviation` says why the spec departs from the official table. */
export const deviationHasReason: Rule = () => ({
  any: {
    enter(node, { report, location, type }) {
      // In a map of properties it would be the name of a field.
      if (typeof node !== 'object' || node === null || type.name === 'SchemaProperties') return;
      if (!('x-docs-deviation' in node)) return;
      const reason = node['x-docs-deviation'];
      if (typeof reason === 'string' && reason.trim().length >= SHORTEST_REASON) return;
      report({
        message: `x-docs-deviation gives no reason: say in ${SHORTEST_REASON} or more characters what the official page says and what WeChat sends.`,
        location: location.child('x-docs-deviation'),
      });
    },
  },
});
