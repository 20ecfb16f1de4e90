import { bodies } from './operation-bodies.ts';
import type { Context, MediaType, Parameter, Rule } from './redocly.ts';

/**
 * No example name is a number: JavaScript would move it to the front, and every tool that takes the first example
 * would take that one. In requests and responses the first is `success`.
 */
export const exampleKeyNames: Rule = () => ({
  MediaType: { enter: reportNumbers },
  Parameter: { enter: reportNumbers },
  Operation: {
    enter(operation, context) {
      for (const { what, media, location } of bodies(operation, context)) {
        const first = Object.keys(media.examples ?? {})[0];
        if (first === undefined || first === 'success') continue;
        context.report({
          message: `The first example of the ${what} of ${operation.operationId} is named ${first}: put one named success before it.`,
          location: location.child('examples'),
        });
      }
    },
  },
});

function reportNumbers({ examples }: MediaType | Parameter, { report, location }: Context) {
  for (const name of Object.keys(examples ?? {})) {
    if (!/^-?\d+$/.test(name)) continue;
    report({
      message: `The example name ${name} is a number: use a word, such as errcode_${name}.`,
      location: location.child(['examples', name]).key(),
    });
  }
}
