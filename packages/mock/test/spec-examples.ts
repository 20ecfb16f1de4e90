import { at, isObject, openApiDocument } from '../src/engine/document.ts';

export interface SpecCall {
  operationId: string;
  method: string;
  path: string;
  /** Names of the credentials in the query. */
  credentials: string[];
  /** The examples of the query parameters. */
  query: Record<string, string>;
  /** The example of the body; a form's required parts; undefined where the operation takes none. */
  body: unknown;
  /** The example of the answer; undefined where it is bytes only. */
  answer: unknown;
}

/** Each operation of the bundle with the spec's own `success` examples. */
export const specCalls: readonly SpecCall[] = Object.entries(openApiDocument.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    operationId: String(at(operation, 'operationId')),
    method: method.toUpperCase(),
    path,
    credentials: credentialNames(at(operation, 'security')),
    query: queryExample(at(operation, 'parameters')),
    body:
      formExample(at(operation, 'requestBody', 'content', 'multipart/form-data', 'schema', '$ref')) ??
      at(operation, 'requestBody', 'content', 'application/json', 'examples', 'success', 'value'),
    answer: at(
      operation,
      ...['responses', '200', 'content', 'application/json', 'examples', 'success', 'value'],
    ),
  })),
);

/** The document's own security holds for whoever does not say otherwise: an access_token. */
function credentialNames(security: unknown): string[] {
  if (!Array.isArray(security)) return ['access_token'];
  return security.flatMap((schemes) => Object.keys(Object(schemes)));
}

function queryExample(parameters: unknown): Record<string, string> {
  const query: Record<string, string> = {};
  for (const parameter of Array.isArray(parameters) ? parameters : []) {
    if (isObject(parameter) && parameter.in === 'query')
      query[String(parameter.name)] = String(parameter.example);
  }
  return query;
}

/** A form has no example, since files cannot stand in one: its required parts, made up. */
function formExample(ref: unknown): FormData | undefined {
  if (typeof ref !== 'string') return undefined;
  const schema = at(openApiDocument, 'components', 'schemas', ref.split('/').at(-1) ?? '');
  const required = at(schema, 'required');
  const form = new FormData();
  for (const name of Array.isArray(required) ? required.map(String) : []) {
    const part = at(schema, 'properties', name);
    const [first] = [at(part, 'enum')].flat();
    if (at(part, 'contentMediaType')) form.set(name, new File(['bytes'], 'a.jpg', { type: 'image/jpeg' }));
    else form.set(name, String(first ?? 1));
  }
  return form;
}

/** What fetch needs for the call. */
export function toRequest(baseUrl: string, call: SpecCall, token: unknown): Request {
  const url = new URL(call.path, baseUrl);
  for (const [name, value] of Object.entries(call.query)) url.searchParams.set(name, value);
  for (const name of call.credentials) url.searchParams.set(name, String(token));
  const { method, body } = call;
  if (body === undefined) return new Request(url, { method });
  if (body instanceof FormData) return new Request(url, { method, body });
  const headers = { 'content-type': 'application/json' };
  return new Request(url, { method, headers, body: JSON.stringify(body) });
}
