// The parts of Prism that are published inside of the package, against the whole of it.
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import * as stock from '@stoplight/prism-http';
import * as stockValidator from '@stoplight/prism-http/dist/validator/index.js';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../src/engine/document.ts';
import { inline } from '../src/engine/inline.ts';

const dist = join(import.meta.dirname, '../dist');
const engine: typeof stock & typeof stockValidator = createRequire(import.meta.url)(join(dist, 'engine.cjs'));
const { securitySchemes } = openApiDocument.components;

const documents = Object.entries(openApiDocument.paths).map(([path, item]) => ({
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

describe('the engine', () => {
  it('reads every operation as Prism does', async () => {
    expect(resources.length).toBeGreaterThanOrEqual(400);
    expect(await readBy(engine)).toEqual(resources);
  });

  it('finds in a request without anything what Prism finds', () => {
    for (const resource of resources) {
      const method = resource.method === 'get' ? ('get' as const) : ('post' as const);
      const element = { method, url: { path: resource.path }, body: {} };
      const find = ({ validateInput, validateSecurity }: typeof stockValidator) =>
        JSON.stringify([validateInput({ resource, element }), validateSecurity({ resource, element })]);
      expect(find(engine)).toBe(find(stockValidator));
    }
  });

  it('needs nothing but Node', () => {
    const source = readFileSync(join(dist, 'engine.cjs'), 'utf8');
    const names = new Set(Array.from(source.matchAll(/\brequire\("([^"]+)"\)/g), ([, name = '']) => name));
    // Ajv has requires in text that it writes into files for others; Pino looks for its printer, and does without.
    const others = [...names].filter(
      (name) => !isBuiltin(name) && !/^(?:ajv|ajv-formats)\/dist\/|^pino-pretty$/.test(name),
    );
    expect(others).toEqual([]);
  });

  it('has the licences of what is inside beside it', () => {
    const text = readFileSync(join(dist, 'engine.LICENSES.txt'), 'utf8');
    for (const name of [
      '@stoplight/prism-http',
      '@stoplight/http-spec',
      'ajv',
      'json-schema-faker',
      'lodash',
    ]) {
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
    }
    expect(text).toContain('Apache License');
  });
});
