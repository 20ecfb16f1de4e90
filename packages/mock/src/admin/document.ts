import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Route } from './route.ts';

/** The control API's own OpenAPI document. */
export const documentRoutes: readonly Route[] = [
  { method: 'GET', path: '/openapi.json', answer: async () => ({ body: await readDocument() }) },
];

let reading: Promise<unknown> | undefined;

function readDocument(): Promise<unknown> {
  reading ??= (async () => {
    const file = createRequire(import.meta.url).resolve('@weapp-openapi/mock/control-api.yaml');
    const [{ parse }, text] = await Promise.all([import('yaml'), readFile(file, 'utf8')]);
    return parse(text);
  })();
  return reading;
}
