import { describe, expect, test } from 'vitest';
import { nameBodies, type OpenApiDocument, typeName } from '../../build/name-bodies.ts';

const json = (schema: Record<string, unknown>) => ({ content: { 'application/json': { schema } } });
const loan = { type: 'object', properties: { isbn: { type: 'string' } } };
const library = (schemas: Record<string, unknown> = {}): OpenApiDocument => ({
  paths: {
    '/wxa/lendbook': {
      post: {
        operationId: 'lendBook',
        requestBody: json(loan),
        responses: { 200: json({ $ref: '#/components/schemas/Loan' }), default: json({ type: 'object' }) },
      },
    },
  },
  components: { schemas: { Loan: loan, ...schemas } },
});

describe('typeName', () => {
  test.each([
    ['getDailyRetain', 'GetDailyRetain'],
    ['code2Session', 'Code2Session'],
    ['get_api_domain_ip', 'GetApiDomainIp'],
    ['GetRidInfo', 'GetRidInfo'],
  ])('%s gives %s', (operationId, name) => expect(typeName(operationId)).toBe(name));
});

describe('nameBodies', () => {
  test('moves a request written inline to <OperationId>Request', () => {
    const { paths, components } = nameBodies(library());
    expect(components.schemas.LendBookRequest).toEqual(loan);
    expect(paths['/wxa/lendbook']?.post?.requestBody).toEqual(
      json({ $ref: '#/components/schemas/LendBookRequest' }),
    );
  });

  test('a response that refers to a component becomes <OperationId>Response, which refers to it', () => {
    const { paths, components } = nameBodies(library());
    expect(components.schemas.LendBookResponse).toEqual({ $ref: '#/components/schemas/Loan' });
    expect(paths['/wxa/lendbook']?.post?.responses['200']).toEqual(
      json({ $ref: '#/components/schemas/LendBookResponse' }),
    );
  });

  test('leaves other answers than 200 where they are', () => {
    const { paths } = nameBodies(library());
    expect(paths['/wxa/lendbook']?.post?.responses.default).toEqual(json({ type: 'object' }));
  });

  test('names a multipart request too', () => {
    const document = library();
    const operation = document.paths['/wxa/lendbook']?.post;
    if (operation) operation.requestBody = { content: { 'multipart/form-data': { schema: loan } } };
    expect(nameBodies(document).components.schemas.LendBookRequest).toEqual(loan);
  });

  test('names no response that is binary, with the empty schema', () => {
    const document = library();
    const operation = document.paths['/wxa/lendbook']?.post;
    if (operation) operation.responses['200'] = { content: { 'image/jpeg': { schema: {} } } };
    expect(Object.keys(nameBodies(document).components.schemas)).toEqual(['LendBookRequest', 'Loan']);
  });

  test('leaves webhooks alone: their messages are components already', () => {
    const message = json({ $ref: '#/components/schemas/Loan' });
    const webhooks = { book_returned: { post: { operationId: 'onBookReturned', requestBody: message } } };
    const document = nameBodies({ ...library(), webhooks });
    expect(document).toMatchObject({ webhooks });
    expect(document.components.schemas).not.toHaveProperty('OnBookReturnedRequest');
  });

  test('sorts the schemas by name', () => {
    const { schemas } = nameBodies(library({ Book: {} })).components;
    expect(Object.keys(schemas)).toEqual(['Book', 'LendBookRequest', 'LendBookResponse', 'Loan']);
  });

  test('a component of the same name is an error that says what to do', () => {
    expect(() => nameBodies(library({ LendBookResponse: {} }))).toThrow(
      'The schema name LendBookResponse is taken: rename the component of that name.',
    );
  });
});
