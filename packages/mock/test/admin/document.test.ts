import { expect, test } from 'vitest';
import { adminRoutes } from '../../src/admin/admin.ts';
import { at } from '../../src/engine/document.ts';
import { openMock as openPortless } from '../../src/mock.ts';
import { openMock } from '../caller.ts';
import { controlApi, createControl } from './control.ts';

test('the mock serves its own document', async () => {
  const { mock } = await openMock();
  expect((await createControl(mock.url)('GET', '/openapi.json')).body).toEqual(controlApi);
});

test('it has exactly the operations that there are', () => {
  const routes = adminRoutes(openPortless({})).map(({ method, path }) => `${method} ${path}`);
  const documented = Object.entries(Object(at(controlApi, 'paths'))).flatMap(([path, item]) =>
    Object.keys(Object(item))
      .filter((name) => name !== 'parameters')
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(documented.sort()).toEqual(routes.sort());
});
