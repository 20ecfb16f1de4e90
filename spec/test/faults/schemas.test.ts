import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type BundledDocument, exampleProblems, schemaProblems } from '../document-check.ts';

const bundle: BundledDocument = JSON.parse(
  readFileSync(new URL('../../dist/openapi.json', import.meta.url), 'utf8'),
);

test('every schema of the bundle compiles with Ajv in strict mode', () => {
  expect(schemaProblems(bundle)).toEqual([]);
});

test('every example of the bundle fits its schema and has documented fields only', () => {
  expect(exampleProblems(bundle)).toEqual([]);
});
