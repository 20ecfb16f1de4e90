import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as stock from '@stoplight/prism-http';
import * as stockValidator from '@stoplight/prism-http/dist/validator/index.js';
import { expect } from 'vitest';
import { openApiDocument } from '../../src/engine/document.ts';
import { inline } from '../../src/engine/inline.ts';

type Prism = typeof stock & typeof stockValidator;

const file = join(import.meta.dirname, '../../dist/engine.cjs');
const engine: Prism = createRequire(import.meta.url)(file);

/**
 * The engine reads the operations as Prism does, and finds in a request without anything what Prism finds.
 *
 * @param step 1 for all paths of the document, 50 for each fiftieth.
 */
export async function expectSame(step: number): Promise<void> {
  const { securitySchemes } = openApiDocument.components;
  const documents = Object.entries(openApiDocument.paths)
    .filter((_, index) => index % step === 0)
    .map(([path, item]) => ({
      ...openApiDocument,
      webhooks: {},
      paths: { [path]: inline(openApiDocument, item) },
      components: { securitySchemes },
    }));
  const readBy = async (prism: typeof stock) => {
    const operations = [];
    for (const document of documents) {
      operations.push(...(await prism.getHttpOperationsFromSpec(structuredClone(document))));
    }
    return operations;
  };
  const resources = await readBy(stock);
  expect(resources.length).toBeGreaterThanOrEqual(400 / step);
  expect(await readBy(engine)).toEqual(resources);

  for (const resource of resources) {
    const method = resource.method === 'get' ? ('get' as const) : ('post' as const);
    const element = { method, url: { path: resource.path }, body: {} };
    const find = ({ validateInput, validateSecurity }: typeof stockValidator) =>
      JSON.stringify([validateInput({ resource, element }), validateSecurity({ resource, element })]);
    expect(find(engine)).toBe(find(stockValidator));
  }
}
