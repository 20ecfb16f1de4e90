import { test } from 'vitest';
import { lint } from '../lint.ts';

test.concurrent('JSON Schema 2020-12 passes', async ({ expect }) => {
  const problems = await lint();
  expect(problems).toEqual([]);
});

test.concurrent('no dialect is an error', async ({ expect }) => {
  const problems = await lint({
    'openapi.yaml': (file) => {
      file.deleteIn(['jsonSchemaDialect']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/json-schema-dialect at openapi.yaml#/jsonSchemaDialect: jsonSchemaDialect is missing: set it to https://json-schema.org/draft/2020-12/schema, without which Prism validates nothing.",
    ]
  `);
});

test.concurrent('the dialect of OpenAPI is an error', async ({ expect }) => {
  const problems = await lint({
    'openapi.yaml': (file) => {
      file.setIn(['jsonSchemaDialect'], 'https://spec.openapis.org/oas/3.1/dialect/base');
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/json-schema-dialect at openapi.yaml#/jsonSchemaDialect: jsonSchemaDialect is https://spec.openapis.org/oas/3.1/dialect/base: set it to https://json-schema.org/draft/2020-12/schema, without which Prism validates nothing.",
    ]
  `);
});
