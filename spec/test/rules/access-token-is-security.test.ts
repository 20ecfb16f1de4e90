import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('a field named access_token passes', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'access_token'], {
        type: 'string',
        description: 'The token of the library.',
      });
    },
  });
  expect(problems).toEqual([]);
});

test.concurrent('a credential among the parameters is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => {
      file.addIn(['get', 'parameters'], {
        name: 'access_token',
        in: 'query',
        description: 'The credential.',
        schema: { type: 'string' },
        example: 'ACCESS_TOKEN',
      });
      file.addIn(['get', 'parameters'], {
        name: 'pay_sig',
        in: 'query',
        description: 'The signature.',
        schema: { type: 'string' },
        example: 'PAY_SIG',
      });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/access-token-is-security at paths/lending/getLoan.yaml#/get/parameters/1: access_token is a credential: remove the parameter and name the security scheme access_token under security.",
      "error weapp/access-token-is-security at paths/lending/getLoan.yaml#/get/parameters/2: pay_sig is a credential: remove the parameter and name the security scheme pay_sig under security.",
    ]
  `);
});
