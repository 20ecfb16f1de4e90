// Reads the bundle's webhooks and reduces them to what the generated files of packages/push need.
import { readBilingual } from '../bilingual.ts';
import type { Schema } from '../document.ts';

interface Content {
  [mediaType: string]: { schema?: Schema };
}

interface Response {
  $ref?: string;
  content?: Content;
}

interface SourceWebhook {
  summary: string;
  description: string;
  externalDocs: { url: string };
  requestBody: { content: Content };
  responses: Record<string, Response>;
  'x-push': { by: string[]; wrapper?: string };
}

interface SourceDocument {
  webhooks: Record<string, { post: SourceWebhook }>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> };
}

/** A message that comes to the URL of the push settings. */
export interface Webhook {
  name: string;
  summary: string;
  description: string;
  docs: string;
  /** Fields by which it is recognised, each with its values. */
  marks: Record<string, unknown[]>;
  /** The element that contains its fields in XML. */
  wrapper: string | undefined;
  message: string;
  /** The structured answer. */
  reply: string | undefined;
  /** Whether `success` or nothing will do for an answer. */
  text: boolean;
  /** How many of ENVELOPE the answer repeats from the message, and so need not be given. */
  filled: number;
}

/** The fields that messages and structured answers begin with; an answer has the first two the other way round. */
export const ENVELOPE = ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Event'];

/** The webhooks, sorted by name, and the schemas that they are made of, as a handler gets them. */
export function readWebhooks(folder: string): { webhooks: Webhook[]; schemas: Record<string, Schema> } {
  const { webhooks: sources, components } = readBilingual<SourceDocument>(folder);
  const webhooks = Object.entries(sources)
    // What has neither goes to a URL of its own, unsigned.
    .filter(([, { post }]) => ['MsgType', 'action'].some((name) => post['x-push'].by.includes(name)))
    .map(([name, { post }]) => readWebhook(name, post, components))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const schemas: Record<string, Schema> = {};
  for (const { message, reply } of webhooks)
    for (const name of [message, reply]) if (name) collect(name, components.schemas, schemas);
  return { webhooks, schemas };
}

function readWebhook(
  name: string,
  post: SourceWebhook,
  { schemas, responses }: SourceDocument['components'],
) {
  const message = refName(post.requestBody.content['application/json']?.schema);
  if (!message) throw new Error(`The webhook ${name} has no JSON message.`);
  const properties = schemas[message]?.properties ?? {};
  const marks = Object.fromEntries(
    post['x-push'].by.map((field) => {
      const { const: only, enum: several } = properties[field] ?? {};
      return [field, only === undefined ? ((several as unknown[] | undefined) ?? []) : [only]];
    }),
  );
  const answer = post.responses['200'];
  const content = (answer?.$ref ? responses[refName(answer) ?? ''] : answer)?.content ?? {};
  const reply = refName(content['application/json']?.schema);
  const answered = schemas[reply ?? '']?.properties ?? {};
  const filled = ENVELOPE.findIndex(
    (field, at) => !(field in answered) || (at > 2 && answered[field]?.const !== properties[field]?.const),
  );
  return {
    name,
    summary: post.summary,
    description: post.description.trim(),
    docs: post.externalDocs.url,
    marks,
    wrapper: post['x-push'].wrapper,
    message,
    reply,
    text: 'text/plain' in content,
    filled: filled < 0 ? ENVELOPE.length : filled,
  };
}

/** The named schema and all that it refers to, as a handler gets them. */
function collect(name: string, from: Record<string, Schema>, into: Record<string, Schema>): void {
  const schema = from[name];
  if (name in into || !schema) return;
  const copy = received(schema);
  into[name] = copy;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const ref = refName(value as Schema);
    if (ref) collect(ref, from, into);
    for (const child of Object.values(value)) visit(child);
  };
  visit(copy);
}

/**
 * The schema of what a handler gets. WeChat sends one item alone or an array of it, and numbers as text; the
 * receiver makes one of the two.
 */
function received(schema: Schema): Schema {
  const copy: Schema = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, receivedValue(value)]),
  );
  const branches = copy.anyOf;
  if (!branches) return copy;
  const list = branches.find(({ type }) => type === 'array');
  const number = branches.find(({ type }) => type === 'integer' || type === 'number');
  const others = branches.filter((branch) => branch !== list && branch !== number);
  const isOneItem = list && others.every((other) => sameShape(other, list.items));
  const isNumberAsText = number && others.every(({ type }) => type === 'string');
  if (!isOneItem && !isNumberAsText) return copy;
  const { anyOf: _, ...rest } = copy;
  return { ...(isOneItem ? list : number), ...rest };
}

function receivedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(receivedValue);
  return typeof value === 'object' && value !== null ? received(value as Schema) : value;
}

const sameShape = (one: Schema, other: Schema | undefined) =>
  one.$ref === other?.$ref && one.type === other?.type;

export const refName = (value: { $ref?: string } | undefined): string | undefined =>
  typeof value?.$ref === 'string' ? value.$ref.split('/').at(-1) : undefined;
