// Reads the bundled spec and reduces it to the parts that the generated files need.
import { readBilingual } from './bilingual.ts';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  format?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  [keyword: string]: unknown;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: unknown;
}

interface Media {
  schema?: Schema;
  examples?: Record<string, { value: unknown }>;
}

interface SourceOperation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  externalDocs: { url: string };
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
  'x-errcodes'?: number[];
  'x-idempotent'?: boolean;
  'x-paging'?: Paging;
  'x-cloud-call'?: string;
  'x-doc-name'?: string;
  'x-body-field'?: string;
  'x-encryptable'?: boolean;
  deprecated?: boolean;
}

/** How an operation pages: field names, with dots for nested fields. */
export interface Paging {
  style: string;
  position: string;
  size?: string;
  maximum?: number;
  items: string;
  [key: string]: string | number | undefined;
}

interface SourceDocument {
  servers: { url: string }[];
  security: Record<string, string[]>[];
  paths: Record<string, Record<string, SourceOperation>>;
  components: { schemas: Record<string, Schema> };
}

export interface Operation {
  id: string;
  method: 'GET' | 'POST';
  path: string;
  section: string;
  summary: string;
  description: string;
  docs: string;
  errcodes: number[];
  /** Safe to repeat. */
  idempotent: boolean;
  /** May be encrypted and signed. */
  encryptable: boolean;
  deprecated: boolean;
  paging: Paging | undefined;
  /** The credentials in the query, as a sum: 1 access_token, 2 pay_sig, 4 signature. */
  credentials: number;
  /** Names of the input fields that are sent in the query. */
  query: string[];
  hasBody: boolean;
  /** The body is multipart/form-data. */
  form: boolean;
  /** Names of the form's fields that are files. */
  files: string[];
  /** The answer is bytes, such as a picture; also JSON if there is a response type. */
  binary: boolean;
  /** Its name in cloud functions and in older docs, with its group: `wxacode.getUnlimited`. */
  cloudCall: string | undefined;
  /** WeChat's name, if it differs from the id. */
  docName: string | undefined;
  /** The input field for the whole body, if the caller defines the body's fields. */
  bodyField: string | undefined;
  /** Whether it can be called without input. */
  inputOptional: boolean;
  /** The required fields of the input. */
  required: string[];
  requestType: string;
  responseType: string | undefined;
  /** Names of the fields of request and answer that contain 64-bit integers. */
  int64: string[];
  /** A complete input, from the spec's examples. */
  example: Record<string, unknown>;
}

export interface Spec {
  /** The hosts, the general one first. */
  servers: string[];
  operations: Operation[];
  schemas: Record<string, Schema>;
}

/** The type of the answer in the generated files. */
export const responseType = ({ responseType, binary }: Operation): string =>
  [...(responseType ? [`Schemas.${responseType}`] : []), ...(binary ? ['BinaryAnswer'] : [])].join(' | ');

/** The import of BinaryAnswer, if any operation needs it. */
export const importBinary = (operations: Operation[]) =>
  operations.some(({ binary }) => binary)
    ? "import type { BinaryAnswer } from '../call/binary-answer.ts';\n"
    : '';

const typeName = (operationId: string) =>
  operationId.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The type of the body alone, for an operation whose input has another form. */
export const bodyType = ({ id }: Pick<Operation, 'id'>): string => `${typeName(id)}Body`;

const refName = (schema: Schema | undefined) => schema?.$ref?.split('/').at(-1);

/** Reads the bundle in `folder`; returns the operations sorted by id, each with one flat request schema. */
export function readSpec(folder: string): Spec {
  const document = readBilingual<SourceDocument>(folder);
  const schemas = { ...document.components.schemas };
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, source] of Object.entries(item)) {
      if (method !== 'get' && method !== 'post')
        throw new Error(`${path}: unexpected key ${method} in the path item.`);
      operations.push(readOperation(document, schemas, path, method === 'get' ? 'GET' : 'POST', source));
    }
  }
  operations.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { servers: document.servers.map(({ url }) => url), operations, schemas };
}

function readOperation(
  document: SourceDocument,
  schemas: Record<string, Schema>,
  path: string,
  method: 'GET' | 'POST',
  source: SourceOperation,
): Operation {
  const id = source.operationId;
  const query = (source.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const [[mediaType, media] = []] = Object.entries(source.requestBody?.content ?? {});
  const requestType = `${typeName(id)}Request`;
  const answers = source.responses['200']?.content ?? {};
  const responseType = refName(answers['application/json']?.schema);
  if (!responseType && Object.keys(answers).length === 0)
    throw new Error(`${id}: the 200 response has no content.`);

  const body = media?.schema && resolve(schemas, media.schema);
  const bodyField = source['x-body-field'];
  if (query.length > 0 || !body) schemas[requestType] = flatInput(id, query, body);
  if (bodyField !== undefined && body) {
    schemas[bodyType({ id })] = body;
    schemas[requestType] = { anyOf: [wholeInput(id, query, bodyField), schemas[requestType] ?? body] };
  }
  const input = resolve(schemas, { $ref: `#/components/schemas/${requestType}` });
  return {
    id,
    method,
    path,
    section: source.tags[0] ?? '',
    summary: source.summary,
    description: source.description.trim(),
    docs: source.externalDocs.url,
    errcodes: source['x-errcodes'] ?? [],
    idempotent: source['x-idempotent'] ?? false,
    encryptable: source['x-encryptable'] === true,
    deprecated: source.deprecated ?? false,
    paging: source['x-paging'],
    cloudCall: source['x-cloud-call'],
    docName: source['x-doc-name'],
    bodyField,
    credentials: credentialsOf(source.security ?? document.security),
    query: query.map((parameter) => parameter.name),
    hasBody: body !== undefined,
    form: mediaType === 'multipart/form-data',
    files: mediaType === 'multipart/form-data' ? fileFields(body) : [],
    binary: Object.keys(answers).some((type) => type !== 'application/json'),
    inputOptional: (input.required ?? []).length === 0 && !input.anyOf && !input.oneOf,
    required: input.required ?? [],
    requestType,
    responseType,
    int64: int64Fields(schemas, [requestType, responseType]),
    example: {
      ...Object.fromEntries(query.filter((p) => p.required).map((p) => [p.name, p.example])),
      ...(media?.examples?.success?.value ?? {}),
    },
  };
}

/** The security schemes that the runtime supports, each with its bit in the operation table. */
export const CREDENTIALS: Record<string, number> = { access_token: 1, pay_sig: 2, signature: 4 };

function credentialsOf(security: Record<string, string[]>[]): number {
  const names = security.flatMap((schemes) => Object.keys(schemes));
  const unknown = names.find((name) => !(name in CREDENTIALS));
  if (unknown) throw new Error(`The runtime does not support the security scheme ${unknown}.`);
  return [...new Set(names)].reduce((sum, name) => sum + (CREDENTIALS[name] ?? 0), 0);
}

/** Names of a form's parts that are files. */
const fileFields = (body: Schema | undefined): string[] =>
  Object.entries(body?.properties ?? {})
    .filter(([, part]) => isFile(part))
    .map(([name]) => name);

/** Whether a part of a form is a file. */
export const isFile = (part: Schema): boolean => 'contentMediaType' in part;

/** Names of the `format: int64` properties in the named schemas and in every schema they reference. */
function int64Fields(schemas: Record<string, Schema>, types: (string | undefined)[]): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown, property?: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const schema: Schema = { ...value };
    if (schema.format === 'int64' && property !== undefined) names.add(property);
    const name = refName(schema);
    if (name !== undefined) visit(schemas[name], property);
    for (const [key, child] of Object.entries(schema.properties ?? {})) visit(child, key);
    for (const branch of [schema.items, schema.anyOf, schema.oneOf].flat()) visit(branch, property);
  };
  for (const type of types) if (type !== undefined) visit(schemas[type]);
  return [...names].sort();
}

function resolve(schemas: Record<string, Schema>, schema: Schema): Schema {
  const name = refName(schema);
  const target = name === undefined ? schema : schemas[name];
  if (!target) throw new Error(`${schema.$ref} does not exist.`);
  return target.$ref ? resolve(schemas, target) : target;
}

/** An input with the query fields and a single field for the whole body. */
const wholeInput = (id: string, query: Parameter[], name: string): Schema =>
  flatInput(id, query, {
    properties: {
      [name]: {
        type: 'object',
        additionalProperties: true,
        description:
          'The whole body. Its fields may have any name, even that of a query field. Only query fields may be added.',
      },
    },
    required: [name],
  });

/** Query and body fields as one object: the input of the operation style. */
function flatInput(id: string, query: Parameter[], body: Schema | undefined): Schema {
  const properties: Record<string, Schema> = {};
  for (const { name, schema, description, example } of query) {
    properties[name] = {
      ...schema,
      ...(description && { description }),
      ...(example !== undefined && { examples: [example] }),
    };
  }
  for (const [name, schema] of Object.entries(body?.properties ?? {})) {
    if (name in properties) throw new Error(`${id}: ${name} is both a query and a body field.`);
    properties[name] = schema;
  }
  const required = [...query.filter((p) => p.required).map((p) => p.name), ...(body?.required ?? [])];
  const { $ref, description, ...rest } = body ?? {};
  return { ...rest, type: 'object', properties, ...(required.length > 0 && { required }) };
}
