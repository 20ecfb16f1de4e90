import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copiedLibrary } from '../library.ts';
import { docServer } from '../source/doc-server.ts';
import { pageOf, unwritten, write } from './unwritten.ts';

test('a skeleton has what the page tells, and TODO for every description', async () => {
  const { library, file } = await unwritten('paths/lending/lendBook.yaml');
  const { code, out } = await write(library, pageOf(library, 'lending/loans/api_lendbook'));
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "Wrote spec/paths/lending/lendBook.yaml. What is left to do:
      1. Add to spec/openapi.yaml, beside the other paths of lending:
           /wxa/library/lend_book:
             $ref: paths/lending/lendBook.yaml
      2. Read the page to its end; write each TODO, and mend types, limits and examples.
      3. Describe new error codes in spec/errcodes/lending.yaml.
      4. Run \`pnpm generate\`: the lint names what is missing.
    "
  `);
  expect(await readFile(file, 'utf8')).toMatchInlineSnapshot(`
    "post:
      operationId: lendBook
      summary: 借书
      description: TODO
      tags: [lending]
      externalDocs:
        description: 官方文档
        url: https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/loans/api_lendbook.html
      x-cloud-call: library.lendBook
      x-encryptable: true
      x-permission-sets: [7, 45]
      x-errcodes: [-1, 70001, 70002, 70003]
      x-idempotent: false
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [reader_id, book_list]
              properties:
                reader_id:
                  type: string
                  description: TODO
                book_list:
                  type: array
                  description: TODO
                  items:
                    type: object
                    required: [isbn]
                    properties:
                      isbn:
                        type: string
                        description: TODO
                      kind:
                        type: integer
                        enum: [1, 2]
                        description: TODO
                      copies:
                        type: array
                        description: TODO
                        items:
                          type: object
                          required: [number]
                          properties:
                            number:
                              type: number
                              description: TODO
                pickup_place:
                  type: object
                  description: TODO
                  required: [city]
                  properties:
                    city:
                      type: string
                      description: TODO
                    street:
                      type: string
                      description: TODO
                return_place:
                  type: object
                  description: TODO
                  required: [city]
                  properties:
                    city:
                      type: string
                      description: TODO
                    street:
                      type: string
                      description: TODO
                desk:
                  type: string
                  enum: [EAST, WEST]
                  description: TODO
            examples:
              success:
                value:
                  reader_id: r42
                  book_list:
                    - isbn: '9787020002207'
                      kind: 1
      responses:
        '200':
          description: TODO
          content:
            application/json:
              schema:
                type: object
                properties:
                  errcode:
                    type: integer
                    const: 0
                    description: Always 0 in a success.
                  errmsg:
                    type: string
                    description: '\`ok\`.'
                  loan_id:
                    type: number
                    description: TODO
                  due:
                    type: string
                    description: TODO
                  tags:
                    type: array
                    items:
                      type: string
                    description: TODO
              examples:
                success:
                  value:
                    errcode: 0
                    errmsg: ok
                    loan_id: 2921020570379436032
        default:
          $ref: ../../components/responses/Error.yaml
    "
  `);
});

test('the input of a GET becomes query parameters, with the values of its example', async () => {
  const { library, file } = await unwritten('paths/lending/getLoan.yaml');
  await write(library, pageOf(library, 'lending/loans/api_getloan'));
  expect(await readFile(file, 'utf8')).toMatchInlineSnapshot(`
    "get:
      operationId: getLoan
      summary: 查询借书
      description: TODO
      tags: [lending]
      externalDocs:
        description: 官方文档
        url: https://developers.weixin.qq.com/miniprogram/dev/server/API/lending/loans/api_getloan.html
      x-errcodes: [70009]
      x-idempotent: false
      parameters:
        - name: loan_id
          in: query
          required: true
          description: TODO
          schema:
            type: string
          example: '42'
      responses:
        '200':
          description: TODO
          content:
            application/json:
              schema:
                type: object
                properties:
                  state:
                    type: string
                    enum: [lent, back]
                    description: TODO
              examples:
                success:
                  value:
                    state: lent
        default:
          $ref: ../../components/responses/Error.yaml
    "
  `);
});

test('the skeleton agrees with the docs, as far as they go', async () => {
  const { library } = await unwritten('paths/lending/lendBook.yaml');
  await write(library, pageOf(library, 'lending/loans/api_lendbook'));
  expect((await library.check('--accept')).code).toBe(0);
});

test('a page of the site serves as well', async () => {
  const { library, file } = await unwritten('paths/lending/lendBook.yaml');
  const html = await readFile(
    join(import.meta.dirname, '../library/html/lending/loans/api_lendbook.html'),
    'utf8',
  );
  const site = await docServer({ 'lending/loans/api_lendbook.html': html });
  expect((await write(library, `${site.start}lending/loans/api_lendbook.html`)).code).toBe(0);
  const fromSite = await readFile(file, 'utf8');
  const { library: other, file: otherFile } = await unwritten('paths/lending/lendBook.yaml');
  await write(other, pageOf(other, 'lending/loans/api_lendbook'));
  expect(fromSite).toBe(await readFile(otherFile, 'utf8'));
});

test('a file that is there is left alone', async () => {
  const library = await copiedLibrary();
  const { code, err } = await write(library, pageOf(library, 'lending/loans/api_lendbook'));
  expect(code).toBe(2);
  expect(err).toBe(
    'docs:check: spec/paths/lending/lendBook.yaml is there already: edit it, or delete it first.\n',
  );
});

test.each([
  ['event_push/overdue', 'documents a pushed message'],
  ['shelves/about', 'does not document a call'],
  ['shelves/none', 'cannot be read'],
])('%s gives no skeleton', async (id, message) => {
  const library = await copiedLibrary();
  const { code, err } = await write(library, pageOf(library, id));
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('a page outside of API has no section', async () => {
  const library = await copiedLibrary();
  const page = join(library.docs, 'page.md');
  await writeFile(page, '# 借书');
  expect((await write(library, page)).err).toContain('which names the section');
});
