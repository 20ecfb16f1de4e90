import { answerExamples, type Described, describedOperations, errcodesOf } from '../engine/described.ts';
import { at, isObject, type JsonObject, openApiDocument } from '../engine/document.ts';
import { inline } from '../engine/inline.ts';
import { operationNames } from '../engine/operation-names.ts';
import { readErrcode } from '../wechat/errors.ts';
import { Problem, suggest } from './problem.ts';
import type { Route } from './route.ts';

/** What the spec says of each operation, for forms and searches. */
export const operationRoutes: readonly Route[] = [
  { method: 'GET', path: '/operations', answer: () => ({ body: overviews() }) },
  {
    method: 'GET',
    path: '/operations/{id}',
    answer({ path: { id = '' } }) {
      const operation = describedOperations().get(id);
      if (!operation)
        throw new Problem(404, `No operation is called ${id.slice(0, 100)}.${suggest(id, operationNames)}`);
      return { body: details(operation) };
    },
  },
];

const overviews = () => [...describedOperations().values()].map(overview);

function overview(described: Described) {
  const { id, section, method, path, source } = described;
  const names = [id, source['x-doc-name'], source['x-cloud-call']].filter((name) => typeof name === 'string');
  return {
    ...{ id, section, sectionTitle: sectionTitle(section), method, path },
    summary: source.summary,
    names: [...new Set(names)],
    errcodes: errcodesOf(described),
  };
}

function details(described: Described) {
  const operation = inline(openApiDocument, described.source);
  const content = at(operation, 'requestBody', 'content');
  const success = at(operation, 'responses', '200', 'content');
  const mediaTypes = isObject(success) ? Object.keys(success) : [];
  const isJson = mediaTypes.length === 0 || mediaTypes.includes('application/json');
  const { errcodes, section, ...rest } = overview(described);
  return {
    ...{ ...rest, section },
    description: at(operation, 'description'),
    docs: at(operation, 'externalDocs', 'url'),
    errcodes: errcodes.map((errcode) => {
      const { message, meaning, remedy } = readErrcode(errcode, section);
      return { errcode, message, meaning, remedy };
    }),
    credentials: credentialsOf(described.source),
    example: {
      query: queryExample(at(operation, 'parameters')),
      ...formExample(at(content, 'multipart/form-data', 'schema')),
      ...jsonExample(at(content, 'application/json')),
    },
    examples: answerExamples(described),
    binary: isJson ? undefined : mediaTypes[0],
    encryptable: at(operation, 'x-encryptable') === true,
  };
}

/** The document's own security holds for whoever does not say otherwise: an access_token. */
const credentialsOf = ({ security }: JsonObject): string[] =>
  Array.isArray(security) ? security.flatMap((schemes) => Object.keys(Object(schemes))) : ['access_token'];

function sectionTitle(section: string): unknown {
  const tags = Array.isArray(openApiDocument.tags) ? openApiDocument.tags : [];
  return at(
    tags.find((tag) => at(tag, 'name') === section),
    'x-displayName',
  );
}

function queryExample(parameters: unknown): JsonObject {
  const query: JsonObject = {};
  for (const parameter of Array.isArray(parameters) ? parameters : [])
    if (at(parameter, 'in') === 'query') query[String(at(parameter, 'name'))] = at(parameter, 'example');
  return query;
}

function jsonExample(media: unknown): { body?: unknown } {
  const body = at(media, 'examples', 'success', 'value') ?? at(media, 'example');
  return body === undefined ? {} : { body };
}

/** A form has no example, since files cannot stand in one: its text fields, and what its files are. */
function formExample(schema: unknown): { body?: JsonObject; files: object[] } {
  const fields = at(schema, 'properties');
  if (!isObject(fields)) return { files: [] };
  const required = [at(schema, 'required') ?? []].flat();
  const entries = Object.entries(fields).map(([name, field]) => ({
    ...{ name, field, isRequired: required.includes(name) },
    mediaType: at(field, 'contentMediaType'),
  }));
  const texts = entries.filter(({ mediaType, isRequired }) => !mediaType && isRequired);
  return {
    body: Object.fromEntries(texts.map(({ name, field }) => [name, textExample(field)])),
    files: entries
      .filter(({ mediaType }) => mediaType)
      .map(({ name, isRequired, mediaType }) => ({ name, required: isRequired, mediaType })),
  };
}

const textExample = (field: unknown): unknown =>
  [at(field, 'examples') ?? []].flat()[0] ?? [at(field, 'enum') ?? []].flat()[0] ?? '1';
