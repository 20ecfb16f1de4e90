import type { Rule } from './redocly.ts';

/**
 * Schemas do not use allOf: the contract tests close every object with `additionalProperties: false`, and closed parts
 * of an allOf reject each other's fields.
 */
export const noAllOf: Rule = () => ({
  Schema: {
    enter({ allOf }, { report, location }) {
      if (allOf === undefined) return;
      report({
        message: 'allOf breaks when the contract tests close objects: put all fields into one schema.',
        location: location.child('allOf').key(),
      });
    },
  },
});
