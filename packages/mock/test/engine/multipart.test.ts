import { expect, test } from 'vitest';
import { readParts } from '../../src/engine/multipart.ts';

const TYPE = 'multipart/form-data; boundary=b';
const read = (body: string, type = TYPE) =>
  readParts(Buffer.from(body), type).map(({ bytes, ...part }) => ({
    ...part,
    text: Buffer.from(bytes).toString(),
  }));
const part = (head: string, text = 'v') =>
  `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;

test('texts and files are read, with name, file name and type', () => {
  const file =
    '--b\r\ncontent-type: Image/JPEG\r\nContent-Disposition: form-data; name="f"; filename="a b.jpg"\r\n\r\n\r\nxy\r\n';
  expect(read(`${part('name="t"')}${file}--b--\r\n`)).toEqual([
    { name: 't', filename: undefined, mediaType: '', text: 'v' },
    { name: 'f', filename: 'a b.jpg', mediaType: 'image/jpeg', text: '\r\nxy' },
  ]);
});

test('what FormData writes is read back as it was', async () => {
  const form = new FormData();
  form.set('text', 'ä\r\n--x\r\n');
  form.set(
    'file',
    new File([new Uint8Array([0, 13, 10, 45, 45, 255])], 'weird "name";.png', { type: 'image/png' }),
  );
  const sent = new Response(form);
  const [text, file] = readParts(
    new Uint8Array(await sent.clone().arrayBuffer()),
    sent.headers.get('content-type') ?? '',
  );
  expect(Buffer.from(text?.bytes ?? []).toString()).toBe('ä\r\n--x\r\n');
  expect([...(file?.bytes ?? [])]).toEqual([0, 13, 10, 45, 45, 255]);
  expect(file).toMatchObject({ name: 'file', filename: 'weird "name";.png', mediaType: 'image/png' });
});

test.each([
  ['names without quotes', part('name=t; filename=a.jpg'), { name: 't', filename: 'a.jpg' }],
  ['an escaped quote', part('name="t\\"u"'), { name: 't"u', filename: undefined }],
  ['an empty file name', part('name="t"; filename=""'), { name: 't', filename: '' }],
  [
    'a long file name',
    part(`name="t"; filename="${'x'.repeat(4_000)}"`),
    { name: 't', filename: 'x'.repeat(200) },
  ],
  ['filename before name', part('filename="name="; name="t"'), { name: 't', filename: 'name=' }],
  ['a boundary that goes on', part('name="t"', 'a\r\n--bc\r\n'), { name: 't', text: 'a\r\n--bc\r\n' }],
  ['a preamble', `preamble\r\n${part('name="t"')}`, { name: 't', text: 'v' }],
  ['no content', part('name="t"', ''), { name: 't', text: '' }],
  ['two spaces', part(' name="t";  filename="a.jpg"'), { name: 't', filename: 'a.jpg' }],
  ['spaces around =', part('name = "t" ; filename = a.jpg '), { name: 't', filename: 'a.jpg' }],
  ['a folded line', part('name="t";\r\n\tfilename="a.jpg"'), { name: 't', filename: 'a.jpg' }],
  [
    'what looks like a name in quotes',
    part('filename="; name=x"; name=t'),
    { name: 't', filename: '; name=x' },
  ],
  ['an encoded file name', part("name=t; filename*=utf-8''a.jpg"), { name: 't', filename: "utf-8''a.jpg" }],
  ['a quote that does not end', part('name="t'), { name: 't', filename: undefined }],
  ['a hyphen after a delimiter', part('name="t"', 'a\r\n--b-c'), { name: 't', text: 'a\r\n--b-c' }],
  ['a lone line end after a delimiter', part('name="t"', 'a\r\n--b\rc'), { name: 't', text: 'a\r\n--b\rc' }],
])('%s', (_, body, expected) => {
  expect(read(`${body}--b--`)).toEqual([expect.objectContaining(expected)]);
});

test('a quoted boundary, a short one and one of 70 characters are taken', () => {
  const long = 'x'.repeat(70);
  expect(read(`${part('name="t"')}--b--`, 'Multipart/Form-Data; charset=utf-8; Boundary="b"')).toHaveLength(
    1,
  );
  expect(
    read(
      `${part('name="t"').replace('--b', `--${long}`)}--${long}--`,
      `multipart/form-data; boundary=${long}`,
    ),
  ).toHaveLength(1);
});

test.each([
  ['another content type', part('name="t"'), 'multipart/mixed; boundary=b'],
  ['no boundary', part('name="t"'), 'multipart/form-data'],
  ['an empty boundary', part('name="t"'), 'multipart/form-data; boundary='],
  ['an empty body', '', TYPE],
  ['no part at all', 'junk', TYPE],
  ['junk after the boundary', `--bx${part('name="t"').slice(3)}`, TYPE],
  ['a part without an end', part('name="t"'), TYPE],
  ['headers without an end', '--b\r\nContent-Disposition: form-data; name="a"\r\n', TYPE],
  ['no name', '--b\r\n\r\nv\r\n--b--', TYPE],
  ['a long name', `${part(`name="${'n'.repeat(201)}"`)}--b--`, TYPE],
  ['long headers', `--b\r\nX-Long: ${'x'.repeat(9_000)}\r\n${part('name="t"').slice(5)}--b--`, TYPE],
  ['101 parts', `${part('name="t"').repeat(101)}--b--`, TYPE],
  ['100,000 parts', part('name="t"').repeat(100_000), TYPE],
])('%s is refused', (_, body, type) => {
  expect(() => read(body, type)).toThrow(TypeError);
});

test('100 parts are read', () => {
  expect(read(`${part('name="t"').repeat(100)}--b--`)).toHaveLength(100);
});
