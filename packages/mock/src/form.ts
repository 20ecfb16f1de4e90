import { at, isObject, type JsonObject } from './document.ts';

// Prism parses multipart itself, with two faults: a malformed part ends the process, and bytes become
// broken text (stoplightio/prism#2672). So the platform parses, and Prism sees the fields as JSON.

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

/**
 * The fields of a multipart body: text as the schema's type asks for it, a file as its name.
 * Throws TypeError where the body is no multipart.
 */
export async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string, fields: JsonObject) {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const body: JsonObject = {};
  for (const [name, value] of form) {
    body[name] = typeof value === 'string' ? readField(value, at(fields, name, 'type')) : value.name;
  }
  return body;
}

function readField(text: string, type: unknown): unknown {
  if (type === undefined || [type].flat().includes('string')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
