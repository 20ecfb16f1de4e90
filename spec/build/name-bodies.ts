// In the source a request or response is defined where it is used; in the bundle it is a component named after its
// operation, because generators for every language turn component names into type names.

interface Media {
  schema?: Record<string, unknown>;
}
interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  /** WeChat's messages, whose schemas are components already. */
  webhooks?: unknown;
  components: { schemas: Record<string, unknown> };
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

export const typeName = (operationId: string): string =>
  operationId.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Moves each JSON or multipart body schema to `<OperationId>Request` or `<OperationId>Response`. */
export function nameBodies(document: OpenApiDocument): OpenApiDocument {
  const { schemas } = document.components;
  const name = (media: Media | undefined, schemaName: string) => {
    if (!media?.schema || Object.keys(media.schema).length === 0) return;
    if (schemaName in schemas)
      throw new Error(`The schema name ${schemaName} is taken: rename the component of that name.`);
    schemas[schemaName] = media.schema;
    media.schema = { $ref: `#/components/schemas/${schemaName}` };
  };
  for (const item of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!METHODS.has(method)) continue;
      const type = typeName(operation.operationId);
      name(Object.values(operation.requestBody?.content ?? {})[0], `${type}Request`);
      name(operation.responses['200']?.content?.['application/json'], `${type}Response`);
    }
  }
  document.components.schemas = Object.fromEntries(
    Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return document;
}
