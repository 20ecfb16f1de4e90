// The part of Redocly CLI's rule interface that these rules use; the CLI publishes no types.
// https://redocly.com/docs/cli/custom-plugins/custom-rules

export interface Location {
  /** JSON pointer within the file, `#/` for its root. */
  pointer: string;
  source: { absoluteRef: string };
  child(key: string | number | (string | number)[]): Location;
  /** The same place, with the key marked instead of the value. */
  key(): Location;
}

export interface Context {
  /** Where the node is; for a reference, in the file that it refers to. */
  location: Location;
  /** The node's key in its parent, for a reference too: `/wxa/getloan`, `get`. */
  key: string | number;
  /** The node's OpenAPI type: `Schema`, `PathItem` and so on. */
  type: { name: string };
  report(problem: { message: string; location?: Location }): void;
  /** `from` is the file that the reference is in, if not the one of `location`. */
  resolve<T>(node: T | Reference, from?: string): { node: T | undefined; location: Location | undefined };
}

export interface Reference {
  $ref: string;
}

export interface Schema {
  type?: string | string[];
  description?: string;
  format?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  contentMediaType?: string;
  minLength?: number;
  maxLength?: number;
  'x-max-bytes'?: unknown;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema | Reference;
  required?: string[];
  /** null while it is still being written; the built-in `struct` rule reports that. */
  properties?: Record<string, Schema | Reference | null>;
  additionalProperties?: Schema | Reference | boolean;
  allOf?: unknown[];
  oneOf?: (Schema | Reference)[];
  anyOf?: (Schema | Reference)[];
}

export interface MediaType {
  schema?: Schema | Reference;
  example?: unknown;
  examples?: Record<string, unknown>;
}

export interface Body {
  content?: Record<string, MediaType | null>;
}

export interface Parameter {
  name?: string;
  in?: string;
  description?: string;
  required?: boolean;
  schema?: Schema | Reference;
  example?: unknown;
  examples?: Record<string, unknown>;
}

export interface Operation {
  operationId?: string;
  description?: string;
  tags?: string[];
  externalDocs?: { url?: string };
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Body | Reference>;
  'x-errcodes'?: unknown;
  'x-errcode-when'?: unknown;
  'x-idempotent'?: unknown;
  'x-paging'?: unknown;
  'x-push'?: unknown;
}

export interface Root {
  jsonSchemaDialect?: string;
}

interface Visit<Node> {
  enter?(node: Node, context: Context): void;
  leave?(node: Node, context: Context): void;
}

/** Builds a rule's visitor, once per run: what it keeps in its closure lasts for that run. */
export type Rule = () => {
  Root?: Visit<Root>;
  PathItem?: Visit<Record<string, unknown>>;
  Operation?: Visit<Operation>;
  /** The calls that users make; a rule here leaves webhooks alone. */
  Paths?: { Operation: Visit<Operation> };
  /** The messages that WeChat sends. */
  WebhooksMap?: { PathItem: Visit<Record<string, unknown>>; Operation: Visit<Operation> };
  Parameter?: Visit<Parameter>;
  MediaType?: Visit<MediaType>;
  Schema?: Visit<Schema>;
  /** Every node of the document, except inside an example or an extension. */
  any?: Visit<unknown>;
  ref?: {
    enter(node: Reference, context: Context, target: { location: Location | undefined }): void;
  };
};
