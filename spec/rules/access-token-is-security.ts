import type { Rule } from './redocly.ts';

const CREDENTIALS = new Set(['access_token', 'pay_sig']);

/** The client adds credentials where `security` asks for them; as parameters, users would have to pass them. */
export const accessTokenIsSecurity: Rule = () => ({
  Parameter: {
    enter({ name }, { report, location }) {
      if (!name || !CREDENTIALS.has(name)) return;
      report({
        message: `${name} is a credential: remove the parameter and name the security scheme ${name} under security.`,
        location,
      });
    },
  },
});
