import type { PageFacts, Part } from '../facts/page-facts.ts';
import { pageIdOf } from '../page-id.ts';
import { type SpecMessage, specMessage } from './message.ts';
import { branches, deviationOf } from './schema.ts';
import { describeField, type SpecFields, schemaFields } from './schema-fields.ts';
import { isNode, type Located, nodesIn, type SpecSource, textsIn } from './source.ts';

/** A call or an event of the spec, in the docs' terms. */
export interface SpecOperation {
  kind: PageFacts['kind'];
  /** WeChat's name for it: `x-doc-name`, or the operationId. */
  name: string;
  title: string;
  method: string;
  path: string;
  servers: string[];
  /** The URL in `externalDocs`. */
  address?: string;
  /** The page at that URL; undefined if it is not a page of the server API. */
  page?: string;
  section: string;
  /** The file to edit. */
  file: string;
  /** This event does not have its own page: guides or the page of a call document it. */
  elsewhere?: true;
  /** The messages of events; several if they share a page. */
  messages?: SpecMessage[];
  /** Files of the other events on the same page. */
  siblings?: string[];
  cloudCall?: string;
  encryptable: boolean;
  permissionSets: number[];
  errcodes: string[];
  parts: Record<Part, SpecFields>;
  /** `x-docs-deviation` of the bodies as a whole. */
  deviations: Partial<Record<Part, string>>;
  /** Whether a success can be something other than JSON. */
  binary: boolean;
  /** `x-docs-deviation` of the operation itself: for its title, path, errcodes and the like. */
  deviation?: string;
}

/** What is outside of an operation object. */
export interface Surroundings extends Pick<SpecOperation, 'kind' | 'method' | 'path' | 'servers'> {
  /** The credentials that it sends in the query. */
  security: SpecFields;
}

/** Reads one operation object. */
export function readOperation(source: SpecSource, around: Surroundings, operation: Located): SpecOperation {
  const { security, ...place } = around;
  const { node, file } = operation;
  const [address] = isNode(node.externalDocs) ? textsIn(node.externalDocs.url) : [];
  const page = address === undefined ? undefined : pageIdOf(address);
  const body = contents(source, { node, file }, ['requestBody']);
  const answers = contents(source, { node, file }, ['responses', '200']);
  const response = answers.filter(({ mediaType }) => mediaType.endsWith('json') || mediaType.endsWith('xml'));
  const deviations = { body: rootDeviation(source, body), response: rootDeviation(source, response) };
  const deviation = node['x-docs-deviation'];
  const [tag] = Array.isArray(node.tags) ? node.tags : [];
  return {
    ...place,
    method: place.method.toUpperCase(),
    name: String(node['x-doc-name'] ?? node.operationId ?? ''),
    title: String(node.summary ?? ''),
    ...(address !== undefined && { address }),
    ...(page !== undefined && { page }),
    section: String(tag ?? ''),
    file: source.label(file),
    ...(place.kind === 'event' && {
      messages: [specMessage(place.path, source.label(file), { body, response }, source)],
    }),
    ...(typeof node['x-cloud-call'] === 'string' && { cloudCall: node['x-cloud-call'] }),
    encryptable: node['x-encryptable'] === true,
    permissionSets: numbers(node['x-permission-sets']),
    errcodes: numbers(node['x-errcodes']).map(String),
    parts: {
      query: { ...security, ...parameters(source, operation) },
      body: merged(source, body),
      response: merged(source, response),
    },
    deviations: Object.fromEntries(Object.entries(deviations).filter(([, reason]) => reason !== undefined)),
    binary: response.length < answers.length,
    ...(typeof deviation === 'string' && { deviation }),
  };
}

/** A schema of a body, by media type. */
export interface Content {
  mediaType: string;
  schema: Located;
}

/** The schemas of a body, which is in the operation or in a component. */
function contents(source: SpecSource, at: Located, keys: string[]): Content[] {
  let located = at;
  for (const key of keys) {
    const node = located.node[key];
    if (!isNode(node)) return [];
    located = source.resolve({ node, file: located.file });
  }
  const { node, file } = located;
  return Object.entries(isNode(node.content) ? node.content : {}).map(([mediaType, media]) => {
    const schema = isNode(media) && isNode(media.schema) ? media.schema : {};
    return { mediaType, schema: { node: schema, file } };
  });
}

const merged = (source: SpecSource, bodies: Content[]): SpecFields =>
  Object.assign({}, ...bodies.map(({ schema }) => schemaFields(source, schema)));

const rootDeviation = (source: SpecSource, bodies: Content[]) =>
  deviationOf(bodies.flatMap(({ schema }) => branches(source, schema)));

function parameters(source: SpecSource, { node, file }: Located): SpecFields {
  const fields: SpecFields = {};
  for (const reference of nodesIn(node.parameters)) {
    const parameter = source.resolve({ node: reference, file });
    const { name, schema, required } = parameter.node;
    if (parameter.node.in !== 'query' || typeof name !== 'string') continue;
    const located = { node: isNode(schema) ? schema : {}, file: parameter.file };
    const field = describeField(source, located, required === true);
    const deviation = deviationOf([parameter]) ?? field.deviation;
    fields[name] = { ...field, ...(deviation !== undefined && { deviation }) };
  }
  return fields;
}

const numbers = (value: unknown): number[] =>
  (Array.isArray(value) ? value : []).filter((item) => typeof item === 'number');
