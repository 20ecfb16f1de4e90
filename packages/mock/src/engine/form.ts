import { at, isObject, type JsonObject } from './document.ts';
import { checkJsonShape } from './json-shape.ts';
import { type Part, readParts } from './multipart.ts';

// Prism parses multipart itself, with two faults: a malformed part ends the process, and bytes become
// broken text (stoplightio/prism#2672). So the mock parses, and Prism sees the fields as JSON.

/** Turns an operation's multipart body into a JSON body with the same schema, and returns its fields. */
export function describeForm(operation: JsonObject): JsonObject | undefined {
  const content = at(operation, 'requestBody', 'content');
  if (!isObject(content) || !isObject(content['multipart/form-data'])) return undefined;
  const { 'multipart/form-data': form } = content;
  delete content['multipart/form-data'];
  content['application/json'] = form;
  const fields = at(form, 'schema', 'properties');
  return isObject(fields) ? fields : {};
}

/** A form's files by the name of their part. */
export type Files = ReadonlyMap<string, Part>;

export interface Form {
  /** Text as the schema's type asks for it, a file as its name. */
  body: JsonObject;
  files: Files;
}

/** The fields of a multipart body. Throws TypeError where the body is no multipart. */
export function readForm(bytes: Uint8Array, contentType: string, fields: JsonObject): Form {
  const files = new Map<string, Part>();
  const values = readParts(bytes, contentType).map((part): [string, unknown] => {
    if (part.filename === undefined) return [part.name, readField(part.bytes, at(fields, part.name, 'type'))];
    files.set(part.name, part);
    return [part.name, part.filename];
  });
  // fromEntries, because a caller may name a part __proto__.
  return { body: Object.fromEntries(values), files };
}

function readField(bytes: Uint8Array, type: unknown): unknown {
  const text = new TextDecoder().decode(bytes);
  if (type === undefined || [type].flat().includes('string')) return text;
  checkJsonShape(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
