import type { Rule } from './redocly.ts';

/** `x-max-bytes` limits a text or a file, which JSON Schema can do in characters only. */
export const maxBytes: Rule = () => ({
  Schema: {
    enter(schema, { report, location }) {
      const limit = schema['x-max-bytes'];
      if (limit === undefined) return;
      const problem = (message: string) =>
        report({ message: `x-max-bytes ${message}`, location: location.child('x-max-bytes') });
      if (!Number.isInteger(limit) || Number(limit) < 1)
        problem(`is ${JSON.stringify(limit)}: give it a whole number of bytes.`);
      if (schema.type !== 'string') problem('is beside another type than string: a number has no bytes.');
      else if (schema.maxLength !== undefined && schema.maxLength > Number(limit))
        problem(`is less than maxLength, which then never applies: lower maxLength to ${limit}.`);
    },
  },
});
