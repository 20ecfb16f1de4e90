import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}
interface Media {
  schema?: Schema;
}
interface Operation {
  operationId: string;
  tags: string[];
  parameters?: { name: string; schema: Schema }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
interface Bundle {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const bundle: Bundle = JSON.parse(readFileSync(new URL('../dist/openapi.json', import.meta.url), 'utf8'));

// A list in one text, with a separator, is not an id that a response returns.
const LISTS = ['mp-message-management ids'];

/** An id by the name it goes by in its section: `tagid_list` holds what `tagid` is. */
function idOf(name: string): string | undefined {
  const id = name.toLowerCase().replaceAll('_', '').replace(/list$/, '').replace(/s$/, '');
  return id.endsWith('id') ? id : undefined;
}

/** Calls back for each id in a schema with the types that it may have. */
function ids(document: Bundle, start: Schema | undefined, found: (name: string, types: string[]) => void) {
  const seen = new Set<Schema>();
  const visit = (schema: Schema | undefined, name?: string) => {
    const target = schema?.$ref ? document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
    if (!target || seen.has(target)) return;
    seen.add(target);
    const types = typesOf(target);
    if (name !== undefined && idOf(name) && types.length > 0) found(name, types);
    for (const [key, child] of Object.entries(target.properties ?? {})) visit(child, key);
    visit(target.items, name);
    for (const branch of [...(target.anyOf ?? []), ...(target.oneOf ?? [])]) visit(branch);
  };
  visit(start);
}

const typesOf = (schema: Schema): string[] =>
  [schema.type ?? [], ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(typesOf)]
    .flat()
    .filter((type) => type === 'string' || type === 'integer');

/** Ids that a call of a section answers in a type that another call of it does not take. */
function refusedIds(document: Bundle): string[] {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const answered = new Map<string, Map<string, string>>();
  for (const { operationId, tags, responses } of operations)
    for (const media of Object.values(responses['200']?.content ?? {}))
      ids(document, media.schema, (name, types) => {
        const key = `${tags[0]} ${idOf(name)}`;
        const known = answered.get(key) ?? new Map<string, string>();
        for (const type of types) if (!known.has(type)) known.set(type, operationId);
        answered.set(key, known);
      });
  const refused: string[] = [];
  for (const { operationId, tags, parameters = [], requestBody } of operations) {
    const check = (name: string, types: string[]) => {
      if (LISTS.includes(`${tags[0]} ${name}`)) return;
      for (const [type, source] of answered.get(`${tags[0]} ${idOf(name)}`) ?? [])
        if (!types.includes(type))
          refused.push(`${operationId} takes ${name} as ${types.join(' or ')}; ${source} answers ${type}`);
    };
    for (const { name, schema } of parameters) ids(document, { properties: { [name]: schema } }, check);
    for (const media of Object.values(requestBody?.content ?? {})) ids(document, media.schema, check);
  }
  return refused;
}

test('an id that a call answers is taken by the other calls of its section as it comes', () => {
  expect(refusedIds(bundle)).toEqual([]);
});

test('an id answered as a number and taken as text alone is found, whatever the spelling', () => {
  const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });
  const library: Bundle = {
    paths: {
      '/wxa/getloans': {
        get: {
          operationId: 'getLoans',
          tags: ['lending'],
          responses: {
            200: json({ properties: { loan_id_list: { type: 'array', items: { type: 'integer' } } } }),
          },
        },
      },
      '/wxa/endloan': {
        post: {
          operationId: 'endLoan',
          tags: ['lending'],
          parameters: [{ name: 'loan_id', schema: { type: 'string' } }],
          requestBody: json({ $ref: '#/components/schemas/EndLoanRequest' }),
          responses: {},
        },
      },
    },
    components: { schemas: { EndLoanRequest: { properties: { loanIds: { type: ['integer', 'string'] } } } } },
  };
  expect(refusedIds(library)).toEqual(['endLoan takes loan_id as string; getLoans answers integer']);
});
