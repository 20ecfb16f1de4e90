import type { Content } from './operation.ts';
import { branches, valuesOf } from './schema.ts';
import { schemaFields } from './schema-fields.ts';
import { isNode, type SpecSource } from './source.ts';

/** A message that WeChat sends, as guides describe it. */
export interface SpecMessage {
  /** The webhook's file. */
  file: string;
  /** What its `Event` may be, or its `MsgType` (`MsgType text`); without either, the name of the webhook. */
  names: string[];
  /** Names of its fields, at any depth. */
  fields: string[];
  /** Every word in its schemas and in those of the reply: fields, values, descriptions. */
  words: Set<string>;
  /** Fields that deviate on purpose, or that are below an object that does. */
  deviating: Set<string>;
}

/** Fields that every message has. */
const ENVELOPE = new Set(['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Event']);

/** The envelope of an encrypted message or reply. */
const ENCRYPTED = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce'];

/** Reads a message and its reply. */
export function specMessage(
  key: string,
  file: string,
  { body, response }: Record<'body' | 'response', Content[]>,
  source: SpecSource,
): SpecMessage {
  const names = new Set<string>();
  const fields = new Set<string>();
  const words = new Set<string>([...ENVELOPE, ...ENCRYPTED]);
  const deviating = new Set<string>();
  for (const { schema } of [...body, ...response]) {
    const isMessage = body.some((content) => content.schema === schema);
    const root = branches(source, schema);
    for (const { node, file: at } of isMessage ? root : []) {
      const properties = isNode(node.properties) ? node.properties : {};
      const values = (name: string) =>
        isNode(properties[name]) ? (valuesOf(source, { node: properties[name], file: at }) ?? []) : [];
      for (const event of values('Event')) names.add(event);
      const [type] = values('MsgType');
      if (!('Event' in properties) && type !== undefined && !values('MsgType').includes('event'))
        names.add(`MsgType ${type}`);
    }
    const isDeviating = root.some(({ node }) => node['x-docs-deviation'] !== undefined);
    for (const [path, field] of Object.entries(schemaFields(source, schema))) {
      const name = path.split('.').at(-1) ?? path;
      if (isMessage && !ENVELOPE.has(name)) fields.add(name);
      if (isDeviating || field.deviation !== undefined) deviating.add(name);
      words.add(name);
      for (const value of field.values ?? []) words.add(value);
    }
    for (const word of wordsIn(source, schema)) words.add(word);
  }
  if (names.size === 0) names.add(key);
  return { file, names: [...names], fields: [...fields], words, deviating };
}

/** The words in the descriptions of a schema and of everything below it. */
function wordsIn(source: SpecSource, schema: Content['schema'], depth = 0): string[] {
  if (depth > 8) return [];
  return branches(source, schema).flatMap(({ node, file }) => {
    const below = [...Object.values(isNode(node.properties) ? node.properties : {}), node.items].filter(
      isNode,
    );
    const own = typeof node.description === 'string' ? (node.description.match(/\w+/g) ?? []) : [];
    return [...own, ...below.flatMap((child) => wordsIn(source, { node: child, file }, depth + 1))];
  });
}
