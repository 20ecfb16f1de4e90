import type { Context, Rule } from './redocly.ts';

// A marker at the start, or nothing but a filler word or punctuation.
const MARKER = /^[\s\p{P}]*(?:TODO|TBD|TBA|FIXME|XXX)(?![\p{L}\p{N}])/u;
const FILLER = /^[\s\p{P}]*(?:todo|tbd|n\/?a|none|description|placeholder|待补充|暂无)?[\s\p{P}]*$/iu;
const SHORTEST_OF_AN_OPERATION = 21;

const isMissing = (description: string | undefined) => !description?.trim();

/**
 * Operations, parameters, component schemas and schema properties have descriptions. A property that refers to a
 * component is described there.
 */
export const descriptionEverywhere: Rule = () => ({
  Operation: {
    enter({ operationId, description }, { report, location }) {
      const length = description?.trim().length ?? 0;
      if (length >= SHORTEST_OF_AN_OPERATION) return;
      report({
        message: `The description of ${operationId} has ${length} characters: say in ${SHORTEST_OF_AN_OPERATION} or more what the call does, its limits and what is surprising.`,
        location: description === undefined ? location.key() : location.child('description'),
      });
    },
  },
  Parameter: {
    enter({ name, description }, { report, location }) {
      if (isMissing(description))
        report({
          message: `The parameter ${name} has no description: say what it is, with unit and limits.`,
          location,
        });
    },
  },
  Schema: {
    enter({ description, properties }, { report, location }) {
      const component = componentName(location.pointer, location.source.absoluteRef);
      if (component && isMissing(description))
        report({ message: `The schema ${component} has no description: say what it is.`, location });
      for (const [name, property] of Object.entries(properties ?? {})) {
        if (!property || '$ref' in property || !isMissing(property.description)) continue;
        report({
          message: `The property ${name} has no description: say what it is, with unit and limits.`,
          location: location.child(['properties', name]),
        });
      }
    },
  },
  any: { enter: reportPlaceholder },
});

function componentName(pointer: string, file: string): string | undefined {
  if (pointer === '#/') return file.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  return /^#\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
}

function reportPlaceholder(node: unknown, { report, location }: Context) {
  if (typeof node !== 'object' || node === null || !('description' in node)) return;
  const { description } = node;
  if (typeof description !== 'string' || !description.trim()) return;
  if (!MARKER.test(description) && !FILLER.test(description)) return;
  report({
    message: `The description "${description.trim()}" is a placeholder: write the real one.`,
    location: location.child('description'),
  });
}
