import { at, isObject, type JsonObject, openApiDocument } from '../engine/document.ts';
import type { OpenMock } from '../mock.ts';
import type { PushSettings } from '../push/settings.ts';
import { checkEvent } from '../push/webhook.ts';
import { readFields } from './fields.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

const SETTINGS = ['to', 'token', 'encodingAESKey', 'appid', 'mode', 'format'];

/** What WeChat pushes: the messages that there are, and sending one. */
export const pushRoutes = ({
  mock,
  hasPushTarget,
}: Pick<OpenMock, 'mock' | 'hasPushTarget'>): readonly Route[] => [
  { method: 'GET', path: '/webhooks', answer: () => ({ body: webhooks() }) },
  {
    method: 'POST',
    path: '/push',
    async answer({ body }) {
      const misplaced = isObject(body) ? SETTINGS.find((name) => Object.hasOwn(body, name)) : undefined;
      if (misplaced !== undefined)
        throw new Problem(400, `${misplaced} is one of the settings: send it as settings.${misplaced}.`);
      const fields = readFields(body, ['event', 'fields', 'settings']);
      const event = fields.required('event');
      const settings = readFields(fields.object('settings'), SETTINGS);
      const texts = SETTINGS.flatMap((name) => {
        const text = settings.text(name);
        return text === undefined ? [] : [[name, text]];
      });
      checkKnown(event);
      if (!hasPushTarget && settings.text('to') === undefined)
        throw new Problem(400, 'Say where to send it with settings.to, or start the mock with --push-to.');
      try {
        // mock.push says what is wrong with them.
        const given = Object.fromEntries(texts) as Partial<PushSettings>;
        const sent = await mock.push(event, fields.object('fields') ?? {}, given);
        const { again: _, ...outcome } = sent;
        return { body: outcome };
      } catch (error) {
        if (error instanceof RangeError) throw new Problem(400, error.message);
        throw error;
      }
    },
  },
];

function checkKnown(event: string): void {
  try {
    checkEvent(event);
  } catch (error) {
    if (error instanceof RangeError) throw new Problem(400, error.message);
    throw error;
  }
}

function webhooks() {
  const { webhooks: all } = openApiDocument;
  return Object.entries(isObject(all) ? all : {}).map(([event, item]) => {
    const post = at(item, 'post');
    const content = at(post, 'requestBody', 'content');
    const formats = ['json', 'xml'].filter((format) => at(content, `application/${format}`) !== undefined);
    return {
      event,
      ...{ summary: at(post, 'summary'), description: at(post, 'description') },
      docs: at(post, 'externalDocs', 'url'),
      formats,
      fields: exampleOf(content, formats[0]),
    };
  });
}

function exampleOf(content: unknown, format = 'json'): JsonObject {
  const example = at(content, `application/${format}`, 'examples', 'success', 'value');
  return isObject(example) ? example : {};
}
