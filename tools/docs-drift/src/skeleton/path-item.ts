import { Document, isSeq, visit } from 'yaml';
import { isFile } from '../compare/field-type.ts';
import type { Field, Fields, PageFacts } from '../facts/page-facts.ts';
import { pageUrl, sectionOf } from '../page-id.ts';
import { exampleQuery, exampleValue } from './example-value.ts';
import { fieldTree } from './field-tree.ts';
import { fieldSkeleton, objectSkeleton, TODO } from './schema-skeleton.ts';

const FLOW_KEYS = new Set(['tags', 'required', 'enum', 'x-errcodes', 'x-permission-sets']);

/**
 * The path item of a new call, as far as it can be read from a page: names, types, what is required, legal values,
 * error codes, examples. Every description is left to a person.
 * @param credentials query parameters that the spec has as security schemes
 */
export function pathItemYaml(facts: PageFacts, credentials: ReadonlySet<string>): string {
  const method = (facts.method ?? 'POST').toLowerCase();
  const document = new Document(
    { [method]: operation(facts, credentials) },
    { aliasDuplicateObjects: false },
  );
  visit(document, {
    Pair: (_, { key, value }) => {
      if (FLOW_KEYS.has(String(key)) && isSeq(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 110, singleQuote: true, flowCollectionPadding: false });
}

function operation(facts: PageFacts, credentials: ReadonlySet<string>) {
  const isGet = facts.method === 'GET';
  // The docs have one heading for the input of all methods; a GET has no body.
  const query = { ...facts.query, ...(isGet && facts.body) };
  const secured = Object.keys(query).filter((name) => credentials.has(name));
  const errcodes = Object.keys(facts.errcodes).filter((code) => /^-?[1-9]\d*$/.test(code));
  return {
    operationId: facts.name,
    summary: facts.title,
    description: TODO,
    tags: [sectionOf(facts.id)],
    externalDocs: { description: '官方文档', url: pageUrl(facts.id) },
    ...(facts.cloudCall && { 'x-cloud-call': facts.cloudCall }),
    ...(facts.encryptable && { 'x-encryptable': true }),
    ...(facts.permissionSets.length > 0 && { 'x-permission-sets': facts.permissionSets }),
    'x-errcodes': errcodes.map(Number).sort((a, b) => a - b),
    // Until a person decides: never repeating a call does no harm.
    'x-idempotent': false,
    // Only access_token is the spec's default everywhere.
    ...(secured.join() !== 'access_token' && {
      security: secured.length > 0 ? [Object.fromEntries(secured.map((name) => [name, []]))] : [],
    }),
    ...parameters(query, credentials, facts),
    ...(!isGet && requestBody(facts)),
    responses: {
      '200': { description: TODO, content: answer(facts) },
      default: { $ref: '../../components/responses/Error.yaml' },
    },
  };
}

function parameters(query: Fields, credentials: ReadonlySet<string>, facts: PageFacts) {
  const examples = exampleQuery(facts.examples);
  const list = Object.entries(query)
    .filter(([name]) => !credentials.has(name))
    .map(([name, field]) => {
      const values = facts.values[`query.${name}`] ?? facts.values[`body.${name}`];
      const example = examples.get(name) ?? values?.[0] ?? TODO;
      return {
        name,
        in: 'query',
        ...(field.required && { required: true }),
        description: TODO,
        schema: fieldSkeleton(field, values),
        example: /^(?:number|u?int|double)/.test(field.type) ? Number(example) || 0 : example,
      };
    });
  return list.length > 0 && { parameters: list };
}

function requestBody({ body = {}, values, examples }: PageFacts) {
  if (Object.keys(body).length === 0) return undefined;
  const schema = objectSkeleton(fieldTree(body), (path) => values[`body.${path}`], true);
  const mediaType = hasFile(body) ? 'multipart/form-data' : 'application/json';
  const example = { examples: { success: { value: exampleValue(examples, 'request') ?? {} } } };
  const content = { [mediaType]: { schema, ...(!hasFile(body) && example) } };
  return { requestBody: { required: true, content } };
}

function answer({ response = {}, values, examples }: PageFacts) {
  if (hasFile(response)) return { 'image/jpeg': { schema: {} } };
  const names = Object.keys(response);
  const schema = names.every((name) => name === 'errcode' || name === 'errmsg')
    ? { $ref: '../../components/schemas/Ok.yaml' }
    : objectSkeleton(fieldTree(response), (path) => values[`response.${path}`], false);
  const value = exampleValue(examples, 'response') ?? { errcode: 0, errmsg: 'ok' };
  return { 'application/json': { schema, examples: { success: { value } } } };
}

const hasFile = (fields: Record<string, Field>) => Object.values(fields).some(({ type }) => isFile(type));
