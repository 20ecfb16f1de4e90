import { type ByteLimit, readByteLimits } from './byte-limits.ts';
import { at, isObject, type JsonObject, type OpenApiDocument, openApiDocument } from './document.ts';
import { type ErrcodeRule, readRules } from './errcode-when.ts';
import { describeForm } from './form.ts';
import { inline } from './inline.ts';
import { loadPrism, type PrismOperation, type PrismRequest } from './prism.ts';
import { closeBodies } from './strict.ts';

/** An operation of the spec, ready for Prism. */
export interface Operation {
  /** WeChat's own English name (接口英文名). */
  id: string;
  /** The section of WeChat's docs, for example `data-analysis`. */
  section: string;
  method: Method;
  /** Names of the credentials in the query, for example `access_token`. */
  credentials: readonly string[];
  /** Names of the query parameters that the spec declares. */
  queryNames: readonly string[];
  body: 'json' | 'form' | undefined;
  /** Schemas of a form's fields. */
  fields: JsonObject;
  /** A form's files. */
  files: readonly FileField[];
  /** Whether a call changes state, at WeChat or in the mock. */
  changes: boolean;
  /** Whether calls may be encrypted and signed (支持加密请求). */
  encryptable: boolean;
  /** Which errcode answers which wrong field: `x-errcode-when` of the spec. */
  rules: readonly ErrcodeRule[];
  /** Texts in the body whose length is limited in bytes. */
  byteLimits: readonly ByteLimit[];
  /** The response's media type if it is not JSON, such as a picture's. */
  binary: string | undefined;
  prism: PrismOperation;
}

export interface FileField {
  name: string;
  required: boolean;
  /** Maximum size in bytes, if the spec has one for all uploads of the operation. */
  maxBytes: number | undefined;
}

type Method = PrismRequest['method'];

/** The operations of one path by lower-case method; each is built on first use. */
export type Methods = ReadonlyMap<string, () => Promise<Operation>>;

const METHODS: readonly Method[] = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * The operations of all paths. WeChat's paths are fixed strings, so an exact lookup is enough; Prism's own
 * router scores every path of the document on each request. `strict` closes the schemas, see strict.ts.
 */
export function createOperations(
  strict: boolean,
  document: OpenApiDocument = openApiDocument,
): ReadonlyMap<string, Methods> {
  const operations = new Map<string, Methods>();
  for (const [path, item] of Object.entries(document.paths)) {
    const methods = new Map<string, () => Promise<Operation>>();
    for (const method of METHODS.filter((name) => name in item)) {
      let built: Promise<Operation> | undefined;
      methods.set(method, () => {
        built ??= buildOperation(document, path, method, strict);
        return built;
      });
    }
    operations.set(path, methods);
  }
  return operations;
}

/** The operations as in the spec: like WeChat, they accept unknown fields. */
export const operations = createOperations(false);
/** All paths. A shared array, because nearest.ts caches its index per array. */
export const paths: readonly string[] = [...operations.keys()];
/** The operations with closed schemas. Built once, because Prism never frees the validators it compiles. */
export const strictOperations = createOperations(true);

async function buildOperation(document: OpenApiDocument, path: string, method: Method, strict: boolean) {
  const source = inline(document, document.paths[path]?.[method]);
  if (!isObject(source)) throw new Error(`@weapp-openapi/mock: the spec has no ${method} ${path}.`);
  if (strict) closeBodies(source);
  const form = describeForm(source);
  // Only a recursive schema, which cannot be inlined, still needs the components.
  const { securitySchemes } = document.components;
  const recursive = JSON.stringify(source).includes('"$ref":');
  const { readOperations } = await loadPrism();
  const [prism] = await readOperations({
    ...document,
    // Prism would resolve their references, though the mock does not serve them.
    webhooks: {},
    paths: { [path]: { [method]: source } },
    components: structuredClone(recursive ? document.components : { securitySchemes }),
  });
  if (!prism) throw new Error(`@weapp-openapi/mock: Prism finds no operation in ${method} ${path}.`);
  // Without this, Prism parses the path as a template on each call even if it has no parameters.
  if (prism.request?.path?.length === 0) delete prism.request.path;
  return describe(prism, method, source, form);
}

function describe(
  prism: PrismOperation,
  method: Method,
  source: JsonObject,
  form: JsonObject | undefined,
): Operation {
  const success = prism.responses.find(({ code }) => code === '200')?.contents ?? [];
  const isJson = success.length === 0 || success.some(({ mediaType }) => mediaType === 'application/json');
  const queryNames = (prism.request?.query ?? []).map(({ name }) => name);
  return {
    id: prism.iid ?? prism.id,
    section: prism.tags?.[0]?.name ?? '',
    method,
    credentials: (prism.security ?? []).flat().flatMap((scheme) => ('in' in scheme ? scheme.name : [])),
    queryNames,
    body: form ? 'form' : prism.request?.body ? 'json' : undefined,
    fields: form ?? {},
    files: fileFields(source, form),
    // getAccessToken is idempotent for the caller, but it replaces the previous token.
    changes: method !== 'get' || source['x-idempotent'] === false || prism.iid === 'getAccessToken',
    encryptable: source['x-encryptable'] === true,
    rules: readRules(source['x-errcode-when'], queryNames),
    byteLimits: readByteLimits(at(source, 'requestBody', 'content', 'application/json', 'schema')),
    binary: isJson ? undefined : success[0]?.mediaType,
    prism,
  };
}

function fileFields(source: JsonObject, form: JsonObject | undefined): FileField[] {
  const required = at(source, 'requestBody', 'content', 'application/json', 'schema', 'required');
  const isRequired = (name: string) => Array.isArray(required) && required.includes(name);
  return Object.entries(form ?? {})
    .filter(([, field]) => at(field, 'contentMediaType') !== undefined)
    .map(([name, field]) => {
      const maxBytes = at(field, 'x-max-bytes');
      return {
        name,
        required: isRequired(name),
        maxBytes: typeof maxBytes === 'number' ? maxBytes : undefined,
      };
    });
}
