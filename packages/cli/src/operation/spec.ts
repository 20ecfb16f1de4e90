import { createRequire } from 'node:module';
import type { Language } from '../words/text.ts';

/** A JSON Schema of the spec, as far as the command reads it. */
export interface Schema {
  $ref?: string;
  type?: string | readonly string[];
  description?: string;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  'x-max-bytes'?: number;
}

interface Parameter {
  name: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

type Content = Readonly<
  Record<string, { schema: Schema; examples?: Readonly<Record<string, { value?: unknown }>> }>
>;

/** What WeChat answers, or what it wants as an answer to a message. */
export interface Answer {
  description: string;
  content?: Content;
}

/** An operation of the spec. */
export interface SpecOperation {
  operationId: string;
  summary: string;
  description: string;
  tags: readonly string[];
  deprecated?: boolean;
  externalDocs?: { url: string };
  security?: readonly Readonly<Record<string, unknown>>[];
  parameters?: readonly Parameter[];
  requestBody?: { description?: string; required?: boolean; content: Content };
  responses: { 200: Answer | { $ref: string } };
  'x-errcodes'?: readonly number[];
  'x-cloud-call'?: string;
  'x-doc-name'?: string;
  'x-body-field'?: string;
}

/** An operation with where it is in the document. */
export interface Operation extends SpecOperation {
  method: 'GET' | 'POST';
  path: string;
}

interface Document {
  paths: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
  webhooks: Readonly<Record<string, Readonly<Record<string, SpecOperation>>>>;
  components: { schemas: Readonly<Record<string, Schema>>; responses: Readonly<Record<string, Answer>> };
}

// Reading it takes 25 ms, so only the commands that need it do; `require` keeps what it has read.
const load = createRequire(import.meta.url);
const EDITIONS: Readonly<Record<Language, string>> = { en: '', zh: '.zh-CN' };

// A process runs one command line, which has one language.
let edition: Language = 'en';

/** Chooses the language of descriptions. */
export function readIn(language: Language): void {
  edition = language;
}

/** A file of the spec in the chosen language. */
export const readEdition = (name: 'openapi' | 'errcodes', language = edition) =>
  load(`@weapp-openapi/spec/${name}${EDITIONS[language]}.json`);

const document = (language = edition): Document => readEdition('openapi', language);

const found = new Map<Language, ReadonlyMap<string, Operation>>();

/** Every operation by WeChat's name, in the order of their paths. */
export function operations(language = edition): ReadonlyMap<string, Operation> {
  const before = found.get(language);
  if (before) return before;
  const all = new Map(
    Object.entries(document(language).paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]): [string, Operation] => [
        operation.operationId,
        { ...operation, method: method === 'get' ? 'GET' : 'POST', path },
      ]),
    ),
  );
  found.set(language, all);
  return all;
}

/** What WeChat pushes, by the name of the message. */
export const webhooks = (): ReadonlyMap<string, Operation> =>
  new Map(
    Object.entries(document().webhooks).map(([name, { post }]) => [
      name,
      { ...(post as SpecOperation), method: 'POST', path: name },
    ]),
  );

/** A schema itself instead of a reference to it. */
export function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...own } = schema;
  return { ...resolved(document().components.schemas[lastPart($ref)] ?? {}), ...own };
}

/** The answer of an operation. */
export function answerOf({ responses }: SpecOperation): Answer {
  const { 200: answer } = responses;
  if (!('$ref' in answer)) return answer;
  return document().components.responses[lastPart(answer.$ref)] ?? { description: '' };
}

const lastPart = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);
