import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('components with names of their own pass', async ({ expect }) => {
  const problems = await lint();
  expect(problems).toEqual([]);
});

test.concurrent('a component with the name that a response gets in the bundle is an error', async ({
  expect,
}) => {
  const problems = await lint({
    'components/schemas/GetLoanResponse.yaml': 'description: A loan.\ntype: object\n',
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'other'], { $ref: 'GetLoanResponse.yaml' });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/unique-schema-names at components/schemas/GetLoanResponse.yaml#/: The bundle needs the schema name GetLoanResponse for getLoan: rename this component.",
    ]
  `);
});

test.concurrent('operations that differ by capitals or underscores only are an error', async ({ expect }) => {
  const copy = (id: string) =>
    readFileSync(new URL('../model/paths/lending/getLoan.yaml', import.meta.url), 'utf8').replace(
      'getLoan',
      id,
    );
  const problems = await lint({
    'openapi.yaml': (file) => {
      file.setIn(['paths', '/wxa/getloan2', '$ref'], 'paths/lending/GetLoan.yaml');
      file.setIn(['paths', '/wxa/getloan3', '$ref'], 'paths/lending/get_loan.yaml');
    },
    'paths/lending/GetLoan.yaml': copy('GetLoan'),
    'paths/lending/get_loan.yaml': copy('get_loan'),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/unique-schema-names at paths/lending/GetLoan.yaml#/get/operationId: GetLoan and getLoan are the same name if case is ignored: qualify one, and put WeChat's name into x-doc-name.",
      "error weapp/unique-schema-names at paths/lending/get_loan.yaml#/get/operationId: get_loan and GetLoan are the same name if case is ignored: qualify one, and put WeChat's name into x-doc-name.",
    ]
  `);
});

test.concurrent('components that differ by capitals only are an error', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/LOAN.yaml': 'description: A loan.\ntype: object\n',
    'components/schemas/Loan.yaml': (file) => {
      file.setIn(['properties', 'other'], { $ref: 'LOAN.yaml' });
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/unique-schema-names at components/schemas/LOAN.yaml#/: The schemas LOAN and Loan are the same name if case is ignored: rename one.",
    ]
  `);
});

test.concurrent('the bundle needs no schema name for a webhook', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/OnBookReturnedRequest.yaml': 'description: A message.\ntype: object\n',
    'components/schemas/BookReturnedMessage.yaml': (file) => {
      file.setIn(['properties', 'other'], { $ref: 'OnBookReturnedRequest.yaml' });
    },
  });
  expect(problems).toEqual([]);
});
