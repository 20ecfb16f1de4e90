import type { Rule } from './redocly.ts';

const ALLOWED = new Set(['$ref', 'summary', 'description']);

/** Beside `$ref` stand summary and description at most: tools disagree about what else there means. */
export const noRefSiblings: Rule = () => ({
  ref: {
    enter(node, { report, location }) {
      for (const sibling of Object.keys(node)) {
        if (ALLOWED.has(sibling)) continue;
        report({
          message: `${sibling} stands beside $ref, where many tools ignore it: move it into ${node.$ref}, or write that out here.`,
          location: location.child(sibling).key(),
        });
      }
    },
  },
});
