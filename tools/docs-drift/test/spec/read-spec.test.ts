import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSpec } from '../../src/spec/read-spec.ts';
import { specFolder } from './spec-folder.ts';

const LIBRARY = join(import.meta.dirname, '../library/spec');

test('a call has what the docs can be held against', () => {
  const { parts, ...lendBook } = readSpec(LIBRARY).find(({ name }) => name === 'lendBook') ?? {};
  expect(lendBook).toEqual({
    kind: 'call',
    name: 'lendBook',
    title: '借书',
    method: 'POST',
    path: '/wxa/library/lend_book',
    servers: ['https://api.weixin.qq.com'],
    address: 'https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/loans/api_lendbook.html',
    page: 'lending/loans/api_lendbook',
    section: 'lending',
    file: 'spec/paths/lending/lendBook.yaml',
    cloudCall: 'library.lendBook',
    encryptable: true,
    permissionSets: [7, 45],
    errcodes: ['-1', '70001', '70002', '70003'],
    deviations: {},
    binary: false,
  });
  expect(Object.keys(parts?.body ?? {})).toContain('book_list.copies.number');
  expect(parts?.query.access_token).toMatchObject({
    required: true,
    file: 'spec/paths/lending/lendBook.yaml',
  });
});

test('webhooks are events', () => {
  const events = readSpec(LIBRARY).filter(({ kind }) => kind === 'event');
  expect(events.map(({ path, page }) => [path, page])).toEqual([
    ['bookOverdue', 'event_push/overdue'],
    ['onReturn', 'event_push/returned'],
  ]);
});

const ROOT = `
servers: [{ url: https://api.weixin.qq.com }]
security: [{ access_token: [] }]
components:
  securitySchemes:
    access_token: { type: apiKey, in: query, name: access_token }
    pay_sig: { type: apiKey, in: query, name: pay_sig }
paths:
  /a:
    parameters: [{ name: lang, in: query, schema: { type: string } }]
    get: { operationId: getOrderOfLibrary, x-doc-name: getOrder, security: [] }
    post:
      operationId: payOrder
      security: [{ access_token: [], pay_sig: [] }, { access_token: [] }]
      parameters: [{ $ref: '#/components/parameters/Page' }]
      requestBody:
        content:
          multipart/form-data:
            schema: { x-docs-deviation: The table is of another call., properties: { img: {} } }
      responses: { '200': { content: { image/jpeg: { schema: {} } } } }
`;

test("a call without credential has none, and WeChat's own name comes first", async () => {
  const folder = await specFolder({
    'openapi.yaml': ROOT.replace("parameters: [{ $ref: '#/components/parameters/Page' }]", ''),
  });
  const [get, post] = readSpec(folder);
  expect(get).toMatchObject({
    name: 'getOrder',
    method: 'GET',
    parts: { query: { lang: { required: false } } },
  });
  expect(get?.parts.query).not.toHaveProperty('access_token');
  expect(post?.parts.query).toMatchObject({ access_token: { required: true }, pay_sig: { required: false } });
  expect(post).toMatchObject({ binary: true, deviations: { body: 'The table is of another call.' } });
  expect(Object.keys(post?.parts.body ?? {})).toEqual(['img']);
});

test("a credential has its operation's reason for a departure", async () => {
  const folder = await specFolder({
    'openapi.yaml': ROOT.replace(
      "parameters: [{ $ref: '#/components/parameters/Page' }]",
      'x-docs-deviation: The page forgets pay_sig.',
    ),
  });
  const [get, post] = readSpec(folder);
  expect(post?.parts.query.pay_sig?.deviation).toBe('The page forgets pay_sig.');
  expect(post?.parts.query.lang?.deviation).toBeUndefined();
  expect(get?.parts.query.lang?.deviation).toBeUndefined();
});

test('a spec that cannot be read is told', async () => {
  await expect(async () => readSpec(await specFolder({ 'openapi.yaml': ROOT }))).rejects.toThrow(
    'spec/openapi.yaml: #/components/parameters/Page does not resolve.',
  );
  expect(() => readSpec('/nowhere/spec')).toThrow('cannot be read');
});
