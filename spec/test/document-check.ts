import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { sampleOf } from './sample-of.ts';

type Schema = AnySchemaObject;

interface Example {
  value?: unknown;
}
interface WithExamples {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
}
interface Body {
  content?: Record<string, WithExamples>;
}
interface Operation {
  parameters?: (WithExamples & { name?: string })[];
  requestBody?: Body;
  responses?: Record<string, Body>;
}
/** The parts of a bundle that hold schemas and examples. */
export interface BundledDocument {
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    responses?: Record<string, Body>;
    parameters?: Record<string, WithExamples>;
  };
}

const EXTENSIONS = ['x-docs-deviation', 'x-max-bytes', 'xml'];

/**
 * Compiles schemas with Ajv in strict mode; Prism, in contrast, hides a schema that does not compile.
 * @param one in this number of schemas; each of them without it
 */
export function schemaProblems(document: BundledDocument, one = 1): string[] {
  const ajv = createAjv(document);
  const problems = [];
  for (const [pointer, schema] of sampleOf(schemasOf(document), one)) {
    if (!ajv.validateSchema(schema)) problems.push(`${pointer}: ${ajv.errorsText()}`);
    else problems.push(...attempt(pointer, () => compiled(ajv, pointer)));
  }
  return problems;
}

/**
 * Validates examples against their schemas, with every object closed: an example shows documented fields only.
 * @param one in this number of places that have examples; each of them without it
 */
export function exampleProblems(document: BundledDocument, one = 1): string[] {
  const closed = structuredClone(document);
  for (const [, schema] of schemasOf(closed)) closeObjects(schema);
  const ajv = createAjv(closed);
  const problems = [];
  for (const [pointer, holder] of sampleOf(holdersOf(closed), one)) {
    if (!holder.schema) continue;
    for (const [name, value] of valuesOf(holder))
      problems.push(
        ...attempt(`${pointer} ${name}`, () => {
          const validate = compiled(ajv, `${pointer}/schema`);
          if (!validate(value)) throw new Error(ajv.errorsText(validate.errors));
        }),
      );
  }
  return problems;
}

function createAjv(document: BundledDocument) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    // Every schema is compiled, and hardly one runs twice: to optimise them took 40% of the time.
    code: { optimize: false },
  });
  addFormats.default(ajv);
  // The whole document is one schema to Ajv, so that its references resolve as they stand.
  ajv.addVocabulary([...Object.keys(document), ...EXTENSIONS]);
  return ajv.addSchema(document, 'document', undefined, false);
}

function compiled(ajv: Ajv2020, pointer: string) {
  const validate = ajv.getSchema(`document${pointer}`);
  if (!validate) throw new Error('Ajv finds no schema here.');
  return validate;
}

function attempt(what: string, check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? error.message : error}`];
  }
}

function* schemasOf(document: BundledDocument): Generator<[pointer: string, Schema]> {
  for (const [name, schema] of Object.entries(document.components.schemas))
    yield [`#/components/schemas/${name}`, schema];
  for (const [pointer, { schema }] of holdersOf(document)) if (schema) yield [`${pointer}/schema`, schema];
}

/** Parameters and media types. */
function* holdersOf(document: BundledDocument): Generator<[pointer: string, WithExamples]> {
  const { responses = {}, parameters = {} } = document.components;
  for (const [name, parameter] of Object.entries(parameters))
    yield [`#/components/parameters/${name}`, parameter];
  for (const [name, response] of Object.entries(responses))
    yield* mediaOf(`#/components/responses/${name}`, response);
  for (const kind of ['paths', 'webhooks'] as const) {
    for (const [path, item] of Object.entries(document[kind] ?? {})) {
      for (const [method, operation] of Object.entries(item)) {
        const pointer = `#/${kind}/${escapePointer(path)}/${method}`;
        for (const [index, parameter] of (operation.parameters ?? []).entries())
          yield [`${pointer}/parameters/${index}`, parameter];
        yield* mediaOf(`${pointer}/requestBody`, operation.requestBody);
        for (const [status, response] of Object.entries(operation.responses ?? {}))
          yield* mediaOf(`${pointer}/responses/${status}`, response);
      }
    }
  }
}

function* mediaOf(pointer: string, body: Body | undefined): Generator<[pointer: string, WithExamples]> {
  for (const [type, media] of Object.entries(body?.content ?? {}))
    yield [`${pointer}/content/${escapePointer(type)}`, media];
}

const escapePointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

function* valuesOf({ example, examples = {} }: WithExamples): Generator<[name: string, unknown]> {
  if (example !== undefined) yield ['example', example];
  for (const [name, { value }] of Object.entries(examples)) yield [name, value];
}

/** Adds `additionalProperties: false` wherever properties are listed and nothing is said about others. */
function closeObjects(schema: unknown): void {
  if (Array.isArray(schema)) schema.forEach(closeObjects);
  if (typeof schema !== 'object' || schema === null) return;
  if ('properties' in schema && !('additionalProperties' in schema))
    Object.assign(schema, { additionalProperties: false });
  Object.values(schema).forEach(closeObjects);
}
