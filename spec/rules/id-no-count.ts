import type { Parameter, Rule, Schema } from './redocly.ts';

const ID = /(?:^|_)u?ids?$|[a-z](?:Uid|I[dD])s?$/;
const LIMITS = ['minimum', 'maximum'] as const;

/** An id is not a count: WeChat chooses its numbers, and no page says where they begin or end. */
export const idNoCount: Rule = () => ({
  Schema: {
    enter({ properties }, { report, location }) {
      for (const [name, property] of Object.entries(properties ?? {})) {
        if (!property || '$ref' in property || !ID.test(name)) continue;
        for (const keyword of limitsOf(property))
          report({ message: message(name, keyword), location: location.child(['properties', name]) });
      }
    },
  },
  Parameter: {
    enter({ name = '', schema }: Parameter, { report, location }) {
      if (!schema || '$ref' in schema || !ID.test(name)) return;
      for (const keyword of limitsOf(schema)) report({ message: message(name, keyword), location });
    },
  },
});

const message = (name: string, keyword: string) =>
  `${name} is an id, and ${keyword} treats it as a count: remove ${keyword}.`;

/** The limits of a field, or of the entries in a list. */
const limitsOf = ({ items, ...schema }: Schema) =>
  LIMITS.filter(
    (keyword) =>
      schema[keyword] !== undefined || (items && !('$ref' in items) && items[keyword] !== undefined),
  );
