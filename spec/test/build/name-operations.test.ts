import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameOperations } from '../../build/name-operations.ts';

const names = (operation: object) => {
  const document = { paths: { '/cgi-bin/media/get': { get: { description: 'Reads it.\n', ...operation } } } };
  return nameOperations(document).paths['/cgi-bin/media/get'].get.description;
};

test('a description ends with operationId and path', () => {
  expect(names({ operationId: 'getMedia' })).toBe(
    'Reads it.\n\nNames: `getMedia`; path `/cgi-bin/media/get`.\n',
  );
});

test("the docs' name and the cloud call stand between them", () => {
  const more = { 'x-doc-name': 'getMedia', 'x-cloud-call': 'officialAccount.media.get' };
  expect(names({ operationId: 'getKfMedia', ...more })).toContain(
    'Names: `getKfMedia`, in the docs `getMedia` (接口英文名), in cloud functions and formerly `officialAccount.media.get` (云调用); path',
  );
});

test('the reference finds every operation of the bundle by each of its names', () => {
  const { paths } = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/openapi.json'), 'utf8'));
  for (const [path, item] of Object.entries<Record<string, Record<string, string>>>(paths)) {
    for (const operation of Object.values(item)) {
      const { description, operationId, 'x-cloud-call': call = '', 'x-doc-name': name = '' } = operation;
      for (const text of [path, operationId, call, name]) expect(description).toContain(text);
    }
  }
});
