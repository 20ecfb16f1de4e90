import { expect, test } from 'vitest';
import { parseBody } from '../../src/engine/body.ts';
import { createOperations } from '../../src/engine/operations.ts';
import { loadPrism } from '../../src/engine/prism.ts';
import { Refusal } from '../../src/engine/refusal.ts';
import { withBody } from '../../src/engine/request.ts';

// Made up, to have every kind of part; operations.test.ts sends the forms of the bundle.
const schema = {
  type: 'object',
  required: ['media'],
  properties: {
    media: { type: 'string', format: 'binary' },
    count: { type: 'integer' },
    note: { type: 'string' },
    extra: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } },
  },
};
const upload = {
  operationId: 'upload',
  requestBody: { required: true, content: { 'multipart/form-data': { schema } } },
  responses: { 200: { description: '', content: { 'image/jpeg': { schema: {} } } } },
};
const document = {
  openapi: '3.1.0',
  info: { title: 'uploads', version: '1' },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  paths: { '/upload': { post: upload } },
  components: {},
};
const operation = await createOperations(true, document).get('/upload')?.get('post')?.();
if (!operation) throw new Error('The operation was not built.');

async function send(fields: Record<string, string | Blob>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const request = new Request('http://mock/upload', { method: 'POST', body: form });
  const bytes = new Uint8Array(await request.arrayBuffer());
  return parse(bytes, request.headers.get('content-type') ?? '');
}

const parse = async (bytes: Uint8Array<ArrayBuffer>, contentType: string) => {
  if (!operation) throw new Error('unreachable');
  const { body } = parseBody(operation, bytes, contentType);
  const address = { method: operation.method, url: { path: '/upload', query: {} } };
  const request = withBody(address, { 'content-type': 'application/json' }, body, bytes.length);
  const prism = await loadPrism();
  return { body, problems: prism.checkInput(operation.prism, request).map(({ message }) => message) };
};

const picture = new File([new Uint8Array([0xff, 0xd8, 0x00, 0x80])], 'a.jpg', { type: 'image/jpeg' });

test('files and fields of a form are read and validated', async () => {
  const fields = { media: picture, count: '2', note: '3', extra: '{"title":"t"}' };
  expect(await send(fields)).toEqual({
    body: { media: 'a.jpg', count: 2, note: '3', extra: { title: 't' } },
    problems: [],
  });
});

test('a missing, an unknown and a wrong part are found', async () => {
  expect((await send({ note: 'x' })).problems).toEqual(["Request body must have required property 'media'"]);
  expect((await send({ media: picture, other: 'x' })).problems).toHaveLength(1);
  expect((await send({ media: picture, count: 'two', extra: '{}' })).problems).toHaveLength(2);
});

test.each([
  ['no boundary', 'multipart/form-data', '--x--'],
  ['no multipart at all', 'application/json', '{}'],
  [
    'a part that never ends',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n',
  ],
  ['a part without a name', 'multipart/form-data; boundary=x', '--x\r\n\r\nv\r\n--x--\r\n'],
  ['junk', 'multipart/form-data; boundary=x', '\u0000\u0001--y--x'],
])('a form with %s gives 47001', async (_name, contentType, body) => {
  const bytes = new TextEncoder().encode(body);
  await expect(parse(bytes, contentType)).rejects.toThrow(Refusal);
});

test('an operation that answers with a picture is known by its media type', () => {
  expect(operation.binary).toBe('image/jpeg');
});
