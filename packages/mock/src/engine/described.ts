import { at, isObject, type JsonObject, openApiDocument } from './document.ts';
import { inline } from './inline.ts';

/** What the spec says of an operation, without building it for Prism. */
export interface Described {
  id: string;
  /** The section of WeChat's docs, for example `data-analysis`. */
  section: string;
  method: string;
  path: string;
  /** As in the document, with its `$ref`s. */
  source: JsonObject;
}

let described: ReadonlyMap<string, Described> | undefined;

/** All operations of the spec by id, in its order. */
export function describedOperations(): ReadonlyMap<string, Described> {
  described ??= new Map(
    Object.entries(openApiDocument.paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, source]): [string, Described][] => {
        if (!isObject(source)) return [];
        const [id, section] = [String(source.operationId), String([source.tags].flat()[0])];
        return [[id, { id, section, method: method.toUpperCase(), path, source }]];
      }),
    ),
  );
  return described;
}

/** The errcodes that an operation's page documents. */
export const errcodesOf = ({ source }: Described): number[] =>
  [source['x-errcodes'] ?? []].flat().filter((errcode) => typeof errcode === 'number');

/** The names of the fields that an operation takes in query and body; undefined where its body is no object. */
export const inputNames = cached(readInputNames);

/** The spec's examples of an operation's answers, failures included. Shared: do not modify them. */
export const answerExamples = cached(readAnswerExamples);

/** Reads something of each operation once: a file may have thousands of rules. */
function cached<Value>(read: (operation: Described) => Value): (operation: Described) => Value {
  const known = new WeakMap<Described, { value: Value }>();
  return (operation) => {
    let found = known.get(operation);
    if (!found) {
      found = { value: read(operation) };
      known.set(operation, found);
    }
    return found.value;
  };
}

function readInputNames({ source }: Described): readonly string[] | undefined {
  const content = at(source, 'requestBody', 'content');
  const schemas = isObject(content) ? Object.values(content).map((media) => at(media, 'schema')) : [];
  const names = [at(source, 'parameters') ?? []]
    .flat()
    .map((parameter) => inline(openApiDocument, parameter))
    .filter((parameter) => at(parameter, 'in') === 'query')
    .map((parameter) => String(at(parameter, 'name')));
  for (const schema of schemas) {
    const properties = at(inline(openApiDocument, schema), 'properties');
    if (!isObject(properties)) return undefined;
    names.push(...Object.keys(properties));
  }
  return names;
}

function readAnswerExamples({ source }: Described): JsonObject {
  const found: JsonObject = {};
  for (const status of ['200', 'default']) {
    const response = inline(openApiDocument, at(source, 'responses', status));
    const examples = at(response, 'content', 'application/json', 'examples');
    for (const [name, example] of Object.entries(isObject(examples) ? examples : {}))
      found[name] ??= at(example, 'value');
  }
  return found;
}
