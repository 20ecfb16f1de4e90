import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import weapp from '../rules/plugin.ts';
import { lint, lintExitCode } from './lint.ts';

const filesIn = (folder: string, ending: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

test.concurrent('a spec that keeps every rule passes with exit code 0', async ({ expect }) => {
  expect(await lint()).toEqual([]);
  expect(await lintExitCode()).toBe(0);
});

test.concurrent('an error gives exit code 1', async ({ expect }) => {
  const exitCode = await lintExitCode({ 'openapi.yaml': (file) => void file.delete('jsonSchemaDialect') });
  expect(exitCode).toBe(1);
});

test.concurrent('what the recommended ruleset only warns of is an error', async ({ expect }) => {
  const problems = await lint({ 'openapi.yaml': (file) => void file.deleteIn(['tags', 0, 'description']) });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error tag-description at openapi.yaml#/tags/0/description: Tag object should contain \`description\` field.",
    ]
  `);
});

test.concurrent('an operation without a summary is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => void file.deleteIn(['get', 'summary']),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error operation-summary at paths/lending/getLoan.yaml#/get/summary: Operation object should contain \`summary\` field.",
    ]
  `);
});

test.concurrent('a tag that openapi.yaml does not declare is an error', async ({ expect }) => {
  const problems = await lint({
    'openapi.yaml': (file) => void file.setIn(['tags', 0, 'name'], 'loans'),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error operation-tag-defined at paths/lending/lendBook.yaml#/post/tags/0: Operation tags should be defined in global tags.",
      "error operation-tag-defined at paths/lending/getLoan.yaml#/get/tags/0: Operation tags should be defined in global tags.",
    ]
  `);
});

test.concurrent('two component files of one name are an error, since the bundle would rename one', async ({
  expect,
}) => {
  const problems = await lint({
    'components/schemas/lending/Loan.yaml': 'description: Another loan.\ntype: object\n',
    'paths/lending/getLoan.yaml': (file) =>
      void file.setIn(
        ['get', 'responses', '200', 'content', 'application/json', 'schema', '$ref'],
        '../../components/schemas/lending/Loan.yaml',
      ),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error component-name-unique at components/schemas/Loan.yaml#/: Component 'schemas/Loan' is not unique. It is also defined at:
    - components/schemas/lending/Loan.yaml",
      "error component-name-unique at components/schemas/lending/Loan.yaml#/: Component 'schemas/Loan' is not unique. It is also defined at:
    - components/schemas/Loan.yaml",
    ]
  `);
});

test.concurrent('an example of a body that breaks its schema is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) =>
      void file.setIn(
        ['get', 'responses', '200', 'content', 'application/json', 'examples', 'success', 'value', 'until'],
        'soon',
      ),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error no-invalid-media-type-examples at paths/lending/getLoan.yaml#/get/responses/200/content/application~1json/examples/success/value/until: Example value must conform to the schema: \`until\` property type must be integer.",
    ]
  `);
});

test.concurrent('an example of a field that breaks its schema is an error', async ({ expect }) => {
  const problems = await lint({
    'components/schemas/Loan.yaml': (file) => void file.setIn(['properties', 'until', 'examples'], ['soon']),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error no-invalid-schema-examples at components/schemas/Loan.yaml#/properties/until/examples/0: Example value must conform to the schema: type must be integer.",
    ]
  `);
});

test.concurrent('an example of a parameter that breaks its schema is an error', async ({ expect }) => {
  const problems = await lint({
    'paths/lending/getLoan.yaml': (file) => void file.setIn(['get', 'parameters', 0, 'example'], 42),
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error no-invalid-parameter-examples at paths/lending/getLoan.yaml#/get/parameters/0/example: Example value must conform to the schema: type must be string.",
    ]
  `);
});

test.concurrent('each rule of the plugin has a file and a test of its name', ({ expect }) => {
  const rules = Object.keys(weapp().rules.oas3);
  expect(filesIn('../rules', '.ts')).toEqual(expect.arrayContaining(rules));
  expect(filesIn('rules', '.test.ts')).toEqual(rules);
});
