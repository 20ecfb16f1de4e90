import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generate } from '../src/generate.ts';

const DOCS = 'https://developers.weixin.qq.com/miniprogram/dev/server/API/';
const answer = {
  '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Ok' } } } },
};
const common = {
  description: 'What it does.',
  tags: ['kf'],
  responses: answer,
  'x-errcodes': [-1, 40003],
  'x-idempotent': false,
};

/** A spec with one operation of each kind of input. */
const spec = {
  openapi: '3.1.0',
  servers: [{ url: 'https://one.example' }, { url: 'https://two.example' }],
  security: [{ access_token: [] }],
  paths: {
    '/b': {
      post: {
        ...common,
        operationId: 'both_kinds',
        summary: '两种',
        externalDocs: { url: `${DOCS}kf/api_b.html` },
        parameters: [
          {
            name: 'type',
            in: 'query',
            required: true,
            description: 'Kind.',
            schema: { type: 'string' },
            example: 'image',
          },
        ],
        requestBody: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/BothKindsRequest' },
              examples: { success: { value: { text: `it's a "query"` } } },
            },
          },
        },
      },
    },
    '/a': {
      get: {
        ...common,
        operationId: 'noInput',
        summary: '无',
        externalDocs: { url: `${DOCS}kf/api_a.html` },
        security: [],
      },
    },
  },
  components: {
    schemas: {
      Ok: { type: 'object', required: ['errcode'], properties: { errcode: { type: 'integer', const: 0 } } },
      BothKindsRequest: {
        type: 'object',
        required: ['text'],
        properties: { text: { type: 'string' }, key: { type: 'string', format: 'password', default: 'x' } },
      },
    },
  },
};
const errcodes = {
  general: { '-1': { meaning: 'Busy.', remedy: 'Wait.', retryable: true } },
  sections: { kf: { '7': { meaning: 'Seven.', remedy: 'Eight.', retryable: false } } },
};

function folder(document: object): string {
  const path = mkdtempSync(join(tmpdir(), 'codegen-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  writeFileSync(join(path, 'openapi.json'), JSON.stringify(document));
  writeFileSync(join(path, 'errcodes.json'), JSON.stringify(errcodes));
  writeFileSync(join(path, 'errcodes.zh-CN.json'), JSON.stringify(errcodes));
  return path;
}

test('the runtime table says where each field is sent and which operations need a token', async () => {
  const { 'operations.ts': table } = await generate(folder(spec));
  expect(table).toMatchInlineSnapshot(`
    "// Generated from the spec by \`pnpm generate\`. Edit the spec instead.

    import type { OperationOf } from '../operation/operation.ts';
    import type * as Schemas from './schemas.ts';

    export const both_kinds: OperationOf<Schemas.BothKindsRequest, Schemas.Ok> = ['both_kinds', 'POST', '/b', 1, ["type"]];
    export const noInput: OperationOf<Schemas.NoInputRequest | undefined, Schemas.Ok> = ['noInput', 'GET', '/a', 0, 1];
    "
  `);
});

test('the same as one string: shared length and rest of the path, id, traits, query fields', async () => {
  const { 'table.ts': table } = await generate(folder(spec));
  expect(table).toContain('`0 /a noInput 32 *\n1 b both_kinds 1 type`');
});

test('hosts, errcodes and raw answers of each operation', async () => {
  const files = await generate(folder(spec));
  expect(files['servers.ts']).toContain("  'https://one.example',\n  'https://two.example',\n");
  expect(files['errcode-types.ts']).toContain('export type GeneralErrcode = -1;');
  expect(files['errcode-types.ts']).toContain('both_kinds: -1 | 40003;');
  expect(files['raw.ts']).toContain(
    "noInput(input?: Schemas.NoInputRequest, options?: CallOptions): Promise<Result<Schemas.Ok, Errcodes['noInput']>>;",
  );
});

test('the fields that the iterator fills in are optional in a paging operation', async () => {
  const pages = structuredClone(spec);
  Object.assign(pages.paths['/b'].post, {
    'x-paging': { style: 'offset', position: 'text', first: 0, size: 'type', items: 'data.list' },
  });
  const files = await generate(folder(pages));
  expect(files['paging.ts']).toContain('both_kinds offset text 0 type  data.list`');
  expect(files['paged.ts']).toContain(
    "both_kinds(input: Optional<Schemas.BothKindsRequest, 'text'>, options?: CallOptions): Pages<Schemas.Ok, NonNullable<NonNullable<Schemas.Ok['data']>['list']>[number]>;",
  );
  expect(files['paged.ts']).not.toContain('noInput');
});

test('query and body fields are one flat request type; defaults do not make a field required', async () => {
  const { 'schemas.ts': schemas } = await generate(folder(spec));
  expect(schemas).toContain('export type BothKindsRequest');
  expect(schemas).toContain('export type NoInputRequest');
  const request = schemas?.slice(schemas.indexOf('BothKindsRequest: {'), schemas.indexOf('NoInputRequest'));
  expect(request).toMatch(/type: string;[\s\S]*text: string;[\s\S]*key\?: string;/);
});

test('the client interface carries summary, description, errcodes, an example and the official page', async () => {
  const { 'client.ts': client } = await generate(folder(spec));
  expect(client).toMatchInlineSnapshot(`
    "// Generated from the spec by \`pnpm generate\`. Edit the spec instead.

    import type { CallOptions } from '../operation/call-options.ts';
    import type * as Schemas from './schemas.ts';

    /** Every operation of the spec by its \`operationId\`. */
    export interface Operations {
      /**
       * 两种
       *
       * What it does.
       *
       * Documented errcodes: -1, 40003.
       *
       * @example
       * await wx.both_kinds({
       *   type: 'image',
       *   text: 'it\\'s a "query"'
       * });
       * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf/api_b.html 官方文档}
       */
      both_kinds(input: Schemas.BothKindsRequest, options?: CallOptions): Promise<Schemas.Ok>;

      /**
       * 无
       *
       * What it does.
       *
       * Documented errcodes: -1, 40003.
       *
       * @example
       * await wx.noInput();
       * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/kf/api_a.html 官方文档}
       */
      noInput(input?: Schemas.NoInputRequest, options?: CallOptions): Promise<Schemas.Ok>;
    }
    "
  `);
});

test('the path map keeps query and body apart', async () => {
  const { 'paths.ts': paths } = await generate(folder(spec));
  expect(paths).toContain(
    "'/b': { init: { params: { query: Pick<Schemas.BothKindsRequest, 'type'> }; body: Omit<Schemas.BothKindsRequest, 'type'> } & CallOptions; data: Schemas.Ok; errcode: Errcodes['both_kinds'] };",
  );
  expect(paths).toContain("'/a': { init: CallOptions; data: Schemas.Ok; errcode: Errcodes['noInput'] };");
  expect(paths).toContain("export type OptionalGetPath =\n  | '/a';");
  expect(paths).toContain('export type OptionalPostPath = never;');
});

test('a body with caller-defined fields can be one field; in the path style it remains the body', async () => {
  const free = structuredClone(spec);
  Object.assign(free.paths['/b'].post, { 'x-body-field': 'data' });
  const files = await generate(folder(free));
  expect(files['operations.ts']).toContain('1, ["type"], /* @__PURE__ */ wholeBody(\'data\')];');
  expect(files['table.ts']).toContain('1 b both_kinds 129 type data`');
  expect(files['paths.ts']).toContain('body: Schemas.BothKindsBody } & CallOptions');
  expect(files['schemas.ts']).toMatch(
    /BothKindsRequest: \{[^{]*type: string;[^{]*data: \{[^{]*\};\s*\} \| \{/,
  );
  Object.assign(free.paths['/b'].post, { 'x-body-field': 'type' });
  await expect(generate(folder(free))).rejects.toThrow('both_kinds: type is both a query and a body field.');
});

test('aliases are members and exports whose comments say which name to use', async () => {
  const other = structuredClone(spec);
  Object.assign(other.paths['/b'].post, { 'x-doc-name': 'both' });
  Object.assign(other.paths['/a'].get, { 'x-cloud-call': 'kf.NoInput' });
  const files = await generate(folder(other));
  expect(files['client.ts']).toContain(
    '  /** @deprecated Use {@link both_kinds}, which WeChat calls both in the docs. */\n  both(input: Schemas.BothKindsRequest, options?: CallOptions): Promise<Schemas.Ok>;',
  );
  expect(files['raw.ts']).toContain(
    "NoInput(input?: Schemas.NoInputRequest, options?: CallOptions): Promise<Result<Schemas.Ok, Errcodes['noInput']>>;",
  );
  expect(files['operations.ts']).toContain(
    '/** @deprecated Use {@link noInput}, which WeChat calls NoInput in cloud functions. */\nexport const NoInput = noInput;',
  );
});

test('official pages by operation; another site is rejected', async () => {
  const ad = structuredClone(spec);
  ad.paths['/a'].get.externalDocs.url = 'https://developers.weixin.qq.com/miniprogram/dev/server/ad/x.html';
  expect((await generate(folder(ad)))['docs.ts']).toContain("noInput: 'ad/x.html',");
  ad.paths['/a'].get.externalDocs.url = 'https://example.com/x.html';
  await expect(generate(folder(ad))).rejects.toThrow(
    'noInput: https://example.com/x.html is not an official page.',
  );
});

test('an idempotent operation is marked', async () => {
  const read = structuredClone(spec);
  read.paths['/a'].get['x-idempotent'] = true;
  expect((await generate(folder(read)))['operations.ts']).toContain("'/a', 16, 1];");
});

test('errcodes and secret fields', async () => {
  const files = await generate(folder(spec));
  expect(files['errcodes.ts']).toContain('[-1]: ["Busy.", "Wait.", 1],');
  expect(files['errcodes.ts']).toContain('7: ["Seven.", "Eight.", 0],');
  expect(files['secret-fields.ts']).toContain('/secret|token|ticket|password|^(key|pay_sig|signature)$/i');
});

test('a secret that is spelt in two ways is one name of the pattern', async () => {
  const secrets = structuredClone(spec) as unknown as { components: { schemas: Record<string, object> } };
  const password = { type: 'string', format: 'password' };
  secrets.components.schemas.Ok = {
    properties: { RoomKey: password, room_key: password, SEAL: password, seal: password },
  };
  const file = (await generate(folder(secrets)))['secret-fields.ts'] ?? '';
  const pattern = new RegExp(/= \/(.*)\/i;/.exec(file)?.[1] ?? '', 'i');
  expect(['RoomKey', 'room_key', 'Seal'].every((name) => pattern.test(name))).toBe(true);
  expect(file).toContain('|room_?key|');
});

test('the same spec produces the same bytes', async () => {
  expect(await generate(folder(spec))).toEqual(await generate(folder(spec)));
});

test('a field in both query and body is rejected', async () => {
  const clash = structuredClone(spec);
  clash.paths['/b'].post.parameters.push({
    name: 'text',
    in: 'query',
    required: false,
    description: '',
    schema: { type: 'string' },
    example: '',
  });
  await expect(generate(folder(clash))).rejects.toThrow('both_kinds: text is both a query and a body field.');
});

test('files are sent as a form, pictures arrive as bytes', async () => {
  const upload = structuredClone(spec) as unknown as {
    paths: Record<string, object>;
    components: { schemas: Record<string, object> };
  };
  upload.components.schemas.PutPictureRequest = {
    type: 'object',
    required: ['media'],
    properties: { media: { contentMediaType: 'image/jpeg', description: 'The picture.' } },
  };
  upload.paths['/c'] = {
    post: {
      ...common,
      operationId: 'putPicture',
      summary: '图',
      externalDocs: { url: `${DOCS}kf/api_c.html` },
      requestBody: {
        content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/PutPictureRequest' } } },
      },
      responses: { '200': { content: { 'image/jpeg': { schema: {} } } } },
    },
  };
  const files = await generate(folder(upload));
  expect(files['operations.ts']).toContain(
    "['putPicture', 'POST', '/c', 9, 0, /* @__PURE__ */ form('media')]",
  );
  expect(files['client.ts']).toContain(
    'putPicture(input: Schemas.PutPictureRequest, options?: CallOptions): Promise<BinaryAnswer>;',
  );
  expect(files['client.ts']).toContain("import type { BinaryAnswer } from '../call/binary-answer.ts';");
  expect(files['schemas.ts']).toContain("import type { Upload } from '../operation/upload.ts';");
  expect(files['schemas.ts']).toContain('media: Upload;');
});

const integer = { type: 'integer', format: 'int64' };

test.each<[where: string, answer: object]>([
  ['a branch of anyOf', { anyOf: [{ type: 'object', properties: { big: integer } }, { type: 'object' }] }],
  ['a branch of oneOf', { oneOf: [{ type: 'object' }, { type: 'object', properties: { big: integer } }] }],
  ['a field that is a number or a text', { properties: { big: { anyOf: [{ type: 'string' }, integer] } } }],
  ['a field that is one of two', { properties: { big: { oneOf: [{ type: 'string' }, integer] } } }],
  ['a list of numbers', { properties: { big: { type: 'array', items: integer } } }],
  ['objects of a list', { properties: { list: { type: 'array', items: { properties: { big: integer } } } } }],
  ['a list of either', { properties: { list: { items: { oneOf: [{ properties: { big: integer } }] } } } }],
  ['behind a reference', { properties: { order: { $ref: '#/components/schemas/Order' } } }],
])('64-bit integers are found in %s', async (_, answer) => {
  const orders = structuredClone(spec) as unknown as { components: { schemas: Record<string, object> } };
  Object.assign(orders.components.schemas, {
    Ok: { type: 'object', ...answer },
    Order: { type: 'object', properties: { big: integer } },
  });
  const files = await generate(folder(orders));
  expect(files['operations.ts']).toContain("/* @__PURE__ */ int64('big')];");
  expect(files['table.ts']).toMatch(/^.* noInput .* big`?$/m);
});

test.each<[where: string, answer: object]>([
  ['an object', { properties: { pin: { type: 'string', format: 'password' } } }],
  ['an object of an object', { properties: { in: { properties: { pin: { format: 'password' } } } } }],
  [
    'the objects of a list',
    { properties: { list: { items: { properties: { pin: { format: 'password' } } } } } },
  ],
  ['a list of texts', { properties: { pin: { items: { type: 'string', format: 'password' } } } }],
  ['a branch of anyOf', { anyOf: [{ properties: { pin: { format: 'password' } } }, {}] }],
  ['a branch of oneOf', { oneOf: [{}, { properties: { pin: { format: 'password' } } }] }],
  [
    'a field that may be null',
    { properties: { pin: { anyOf: [{ format: 'password' }, { type: 'null' }] } } },
  ],
])('a secret is found in %s', async (_, answer) => {
  const secrets = structuredClone(spec) as unknown as { components: { schemas: Record<string, object> } };
  secrets.components.schemas.Ok = { type: 'object', ...answer };
  const pattern = (await generate(folder(secrets)))['secret-fields.ts'] ?? '';
  expect(pattern).toContain('|^(key|pay_sig|pin|signature)$/i');
});
