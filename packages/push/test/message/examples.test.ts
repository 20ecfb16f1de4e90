import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeXml } from '../../src/answer/write-xml.ts';
import { readMessage } from '../../src/message/read-message.ts';
import { names } from '../../src/message/recognise.ts';

interface Media {
  examples: Record<string, { value: Record<string, unknown> }>;
}

interface Webhook {
  'x-push': { by: string[]; wrapper?: string };
  requestBody: { content: Record<string, Media> };
}

const bundle = fileURLToPath(new URL('../../../../spec/dist/openapi.json', import.meta.url));
const { webhooks }: { webhooks: Record<string, { post: Webhook }> } = JSON.parse(
  readFileSync(bundle, 'utf8'),
);

/** The spec's examples, in JSON and, where WeChat sends it, in XML. */
const examples = Object.entries(webhooks)
  .filter(([name]) => names.includes(name))
  .flatMap(([name, { post }]) =>
    Object.keys(post.requestBody.content['application/json']?.examples ?? {}).map((key) => {
      const value = (type: string) => post.requestBody.content[`application/${type}`]?.examples[key]?.value;
      const { wrapper } = post['x-push'];
      return { name, key, wrapper, json: value('json') ?? {}, xml: value('xml') };
    }),
  );

test('every message of the push settings is known, and what goes to a URL of its own is not', () => {
  const missing = Object.keys(webhooks).filter((name) => !names.includes(name));
  expect(missing).toEqual(['intracity_order_status']);
});

test.each(examples)('$name, $key: is recognised, and keeps its content', async ({ name, json }) => {
  const { row, message } = await readMessage(JSON.stringify(json));
  expect(row?.[0]).toBe(name);
  expect(texts(message)).toEqual(texts(json));
});

const withXml = examples.filter(({ xml, wrapper }) => xml && !wrapper);

test.each(withXml)('$name, $key: reads the same in XML as in JSON', async ({ name, json, xml }) => {
  const read = await readMessage(writeXml(xml ?? {}));
  expect(read.row?.[0]).toBe(name);
  expect(withoutEmptyLists(read.message)).toEqual((await readMessage(JSON.stringify(json))).message);
});

const wrapped = examples.filter(({ wrapper }) => wrapper);

// These examples of the docs are not the same in both.
test.each(wrapped)(
  '$name, $key: has the same fields of the same types in XML as in JSON',
  async ({ name, json, xml }) => {
    const read = await readMessage(writeXml(xml ?? {}));
    expect(read.row?.[0]).toBe(name);
    expect(types(read.message)).toEqual(types((await readMessage(JSON.stringify(json))).message));
  },
);

/** All that stands in it as text: types aside, whether alone or in an array. */
const texts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)];

/** XML has no array without items: it is always there, where JSON may leave it out. */
const withoutEmptyLists = (message: object) =>
  Object.fromEntries(
    Object.entries(message).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );

/** Types in place of values, and of an array those of its first item. */
const types = (value: unknown): unknown => {
  if (Array.isArray(value)) return [types(value[0])];
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, types(item)]));
};
