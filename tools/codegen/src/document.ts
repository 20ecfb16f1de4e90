// The bundled spec, reduced to what the generated files need.
import { readFileSync } from 'node:fs';

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

/** How an operation pages: field names, dotted where they are nested. */
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
  /** Harmless to repeat. */
  idempotent: boolean;
  /** May be signed and encrypted. */
  encryptable: boolean;
  deprecated: boolean;
  paging: Paging | undefined;
  /** What the query carries besides: 1 access_token, 2 pay_sig, 4 signature, added up. */
  credentials: number;
  /** Names of the input fields that travel in the query. */
  query: string[];
  hasBody: boolean;
  /** The body is multipart/form-data. */
  form: boolean;
  /** Names of the form's fields that are files. */
  files: string[];
  /** The answer is bytes, a picture for example; JSON too if there is a response type. */
  binary: boolean;
  /** Its name in cloud functions and in older docs, with its group: `wxacode.getUnlimited`. */
  cloudCall: string | undefined;
  /** WeChat's name, where the id is another. */
  docName: string | undefined;
  /** The input field that holds the whole body, where its fields are the caller's own. */
  bodyField: string | undefined;
  /** Whether a call without input is complete. */
  inputOptional: boolean;
  /** The input's fields that must be there. */
  required: string[];
  requestType: string;
  responseType: string | undefined;
  /** Names of the fields of request and answer that hold 64-bit integers. */
  int64: string[];
  /** A whole input, from the spec's examples. */
  example: Record<string, unknown>;
}

export interface Spec {
  /** The hosts, the general one first. */
  servers: string[];
  operations: Operation[];
  schemas: Record<string, Schema>;
}

/** The answer's type as the generated files name it. */
export const responseType = ({ responseType, binary }: Operation): string =>
  [...(responseType ? [`Schemas.${responseType}`] : []), ...(binary ? ['BinaryAnswer'] : [])].join(' | ');

/** The import that files with BinaryAnswer need. */
export const importBinary = (operations: Operation[]) =>
  operations.some(({ binary }) => binary) ? "import type { BinaryAnswer } from '../binary-answer.ts';\n" : '';

const typeName = (operationId: string) =>
  operationId.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The body alone, of an operation whose input has another form. */
export const bodyType = ({ id }: Pick<Operation, 'id'>): string => `${typeName(id)}Body`;

const refName = (schema: Schema | undefined) => schema?.$ref?.split('/').at(-1);

/** Reads the bundle; gives its operations in the order of their ids, each with one flat request schema. */
export function readSpec(file: string): Spec {
  const document: SourceDocument = JSON.parse(readFileSync(file, 'utf8'));
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

/** The security schemes that the runtime knows, each with its bit in the operation table. */
export const CREDENTIALS: Record<string, number> = { access_token: 1, pay_sig: 2, signature: 4 };

function credentialsOf(security: Record<string, string[]>[]): number {
  const names = security.flatMap((schemes) => Object.keys(schemes));
  const unknown = names.find((name) => !(name in CREDENTIALS));
  if (unknown) throw new Error(`The runtime does not know the security scheme ${unknown}.`);
  return [...new Set(names)].reduce((sum, name) => sum + (CREDENTIALS[name] ?? 0), 0);
}

/** Names of a form's parts that are files. */
const fileFields = (body: Schema | undefined): string[] =>
  Object.entries(body?.properties ?? {})
    .filter(([, part]) => isFile(part))
    .map(([name]) => name);

/** Whether a part of a form is a file. */
export const isFile = (part: Schema): boolean => 'contentMediaType' in part;

/** Names of the `format: int64` properties of some named schemas and of all that they refer to. */
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
  if (!target) throw new Error(`${schema.$ref} leads nowhere.`);
  return target.$ref ? resolve(schemas, target) : target;
}

/** Query fields, and the whole body as one field beside them. */
const wholeInput = (id: string, query: Parameter[], name: string): Schema =>
  flatInput(id, query, {
    properties: {
      [name]: {
        type: 'object',
        additionalProperties: true,
        description:
          'The whole body, in which fields may have any name, those of the query too. Nothing stands beside it but the query.',
      },
    },
    required: [name],
  });

/** Query and body fields as one object: that is how the operation style takes them. */
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
