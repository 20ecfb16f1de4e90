import type { Rule } from './redocly.ts';

/** `x-idempotent` says, for each operation, whether the client may repeat it automatically. */
export const idempotentSaid: Rule = () => ({
  Paths: {
    Operation: {
      enter(operation, { report, location }) {
        if (typeof operation['x-idempotent'] === 'boolean') return;
        report({
          message: `x-idempotent of ${operation.operationId} is missing: set it to true if repeating the call is harmless (a read, a token), false if it sends, changes or pays.`,
          location: 'x-idempotent' in operation ? location.child('x-idempotent') : location.key(),
        });
      },
    },
  },
});
