/** A JSON Schema of the spec, as far as the site reads it. */
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
  contentMediaType?: string;
  contentEncoding?: string;
  dependentRequired?: Readonly<Record<string, readonly string[]>>;
  examples?: readonly unknown[];
  deprecated?: boolean;
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
  'x-docs-deviation'?: string;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  example?: unknown;
  schema: Schema;
  'x-docs-deviation'?: string;
}

export interface Example {
  summary?: string;
  value?: unknown;
}

export interface Media {
  schema: Schema;
  examples?: Readonly<Record<string, Example>>;
}

export type Content = Readonly<Record<string, Media>>;

export interface Response {
  $ref?: string;
  description: string;
  content?: Content;
}

/** Which input makes WeChat refuse with which errcode. */
export interface ErrcodeWhen {
  field?: string;
  fields?: readonly string[];
  rule?: string;
  code: number;
}

export interface Paging {
  style: string;
  position?: string;
  first?: number;
  size?: string;
  maximum?: number;
  items: string;
  total?: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: readonly string[];
  deprecated?: boolean;
  externalDocs: { url: string };
  security?: readonly Readonly<Record<string, unknown>>[];
  parameters?: readonly Parameter[];
  requestBody?: { description?: string; required?: boolean; content: Content };
  responses: Readonly<Record<string, Response>>;
  'x-errcodes'?: readonly number[];
  'x-errcode-when'?: readonly ErrcodeWhen[];
  'x-idempotent'?: boolean;
  'x-paging'?: Paging;
  'x-cloud-call'?: string;
  'x-doc-name'?: string;
  'x-body-field'?: string;
  'x-encryptable'?: boolean;
  'x-permission-sets'?: readonly number[];
  'x-docs-deviation'?: string;
  'x-push'?: { by?: readonly string[]; wrapper?: string };
}

export interface Document {
  info: { version: string; description: string };
  servers: readonly { url: string; description: string }[];
  tags: readonly { name: string; 'x-displayName': string; description?: string }[];
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  webhooks: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: {
    schemas: Readonly<Record<string, Schema>>;
    responses: Readonly<Record<string, Response>>;
  };
}

/** What the spec says of an errcode. */
export interface Errcode {
  message: string;
  meaning: string;
  remedy: string;
  retryable: boolean;
}

export interface Errcodes {
  general: Readonly<Record<string, Errcode>>;
  sections: Readonly<Record<string, Readonly<Record<string, Errcode>>>>;
}
