import { at, isObject, openApiDocument } from '../src/document.ts';

export interface SpecCall {
  operationId: string;
  method: string;
  path: string;
  /** Whether it wants an access_token: all do that do not say otherwise. */
  secured: boolean;
  /** The examples of the query parameters. */
  query: Record<string, string>;
  /** The example of the body, undefined where the operation takes none. */
  body: unknown;
  /** The example of the answer. */
  answer: unknown;
}

/** Each operation of the bundle with the spec's own `success` examples. */
export const specCalls: readonly SpecCall[] = Object.entries(openApiDocument.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    operationId: String(at(operation, 'operationId')),
    method: method.toUpperCase(),
    path,
    secured: at(operation, 'security') === undefined,
    query: queryExample(at(operation, 'parameters')),
    body: at(operation, 'requestBody', 'content', 'application/json', 'examples', 'success', 'value'),
    answer: at(
      operation,
      ...['responses', '200', 'content', 'application/json', 'examples', 'success', 'value'],
    ),
  })),
);

function queryExample(parameters: unknown): Record<string, string> {
  const query: Record<string, string> = {};
  for (const parameter of Array.isArray(parameters) ? parameters : []) {
    if (isObject(parameter) && parameter.in === 'query')
      query[String(parameter.name)] = String(parameter.example);
  }
  return query;
}

/** What fetch needs for the call. */
export function toRequest(baseUrl: string, call: SpecCall, token: unknown): Request {
  const url = new URL(call.path, baseUrl);
  for (const [name, value] of Object.entries(call.query)) url.searchParams.set(name, value);
  if (call.secured) url.searchParams.set('access_token', String(token));
  const { method, body } = call;
  if (body === undefined) return new Request(url, { method });
  const headers = { 'content-type': 'application/json' };
  return new Request(url, { method, headers, body: JSON.stringify(body) });
}
