import type { Rule } from './redocly.ts';

const ALLOWED = new Set(['$ref', 'summary', 'description', 'x-zh']);

/** Only summary, description and its x-zh are allowed beside `$ref`: tools disagree about anything else there. */
export const noRefSiblings: Rule = () => ({
  ref: {
    enter(node, { report, location }) {
      for (const sibling of Object.keys(node)) {
        if (ALLOWED.has(sibling)) continue;
        report({
          message: `${sibling} is beside $ref, where many tools ignore it: move it into ${node.$ref}, or write the schema out here.`,
          location: location.child(sibling).key(),
        });
      }
    },
  },
});
