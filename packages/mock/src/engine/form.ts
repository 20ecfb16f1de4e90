import { at, isObject, type JsonObject } from './document.ts';
import { checkJsonShape } from './json-shape.ts';
import { type Part, readParts } from './multipart.ts';

// Prism's own multipart parser has two bugs: a malformed part ends the process, and binary content is
// corrupted (stoplightio/prism#2672). So the mock parses the form and passes the fields to Prism as JSON.

/** Rewrites an operation's multipart body as a JSON body with the same schema, and returns its fields. */
export function describeForm(operation: JsonObject): JsonObject | undefined {
  const content = at(operation, 'requestBody', 'content');
  if (!isObject(content) || !isObject(content['multipart/form-data'])) return undefined;
  const { 'multipart/form-data': form } = content;
  delete content['multipart/form-data'];
  content['application/json'] = form;
  const fields = at(form, 'schema', 'properties');
  return isObject(fields) ? fields : {};
}

/** A form's files by part name. */
export type Files = ReadonlyMap<string, Part>;

export interface Form {
  /** Text converted to the schema's type; a file as its filename. */
  body: JsonObject;
  files: Files;
}

/** Reads the fields of a multipart body. Throws TypeError if it is not valid multipart. */
export function readForm(bytes: Uint8Array, contentType: string, fields: JsonObject): Form {
  const files = new Map<string, Part>();
  const values = readParts(bytes, contentType).map((part): [string, unknown] => {
    if (part.filename === undefined) return [part.name, readField(part.bytes, at(fields, part.name, 'type'))];
    files.set(part.name, part);
    return [part.name, part.filename];
  });
  // fromEntries is safe even for a part named __proto__.
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
