import type { Rule } from './redocly.ts';

/**
 * Descriptions become comments and literals in many languages: there, a backslash before u or x is an incomplete
 * escape, and the two characters that end a comment end it too early.
 */
export const descriptionEscapes: Rule = () => ({
  any: {
    enter(node, { report, location }) {
      if (typeof node !== 'object' || node === null || !('description' in node)) return;
      const { description } = node;
      const found = typeof description === 'string' && /\\[ux]|\*\//.exec(description)?.[0];
      if (!found) return;
      report({
        message: `The description has ${found}, which breaks generated code: say it in words.`,
        location: location.child('description'),
      });
    },
  },
});
