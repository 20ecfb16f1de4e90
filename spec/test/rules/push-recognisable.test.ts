import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { type Edits, lint } from '../lint.ts';

const model = (path: string) => readFileSync(new URL(`../model/${path}`, import.meta.url), 'utf8');

/** The model with a second message, book_lost, and with the first one changed. */
function withTwo(xPush: unknown, message: (text: string) => string = (text) => text): Edits {
  return {
    'openapi.yaml': (file) => {
      file.setIn(['webhooks', 'book_lost'], { $ref: 'webhooks/book_lost.yaml' });
    },
    'webhooks/book_returned.yaml': (file) => {
      file.setIn(['post', 'x-push'], xPush);
    },
    'webhooks/book_lost.yaml': lost(model('webhooks/book_returned.yaml')),
    'components/schemas/BookLostMessage.yaml': message(
      lost(model('components/schemas/BookReturnedMessage.yaml')),
    ),
  };
}

const lost = (text: string) =>
  text.replaceAll('book_returned', 'book_lost').replaceAll('BookReturned', 'BookLost');

const withPush = (xPush: unknown): Edits => ({
  'webhooks/book_returned.yaml': (file) => {
    file.setIn(['post', 'x-push'], xPush);
  },
});

test.concurrent('two messages of different events pass', async ({ expect }) => {
  expect(await lint(withTwo({ by: ['Event'], timeout: 4, repeats: 3, waits: [2, 4] }))).toEqual([]);
});

test.concurrent('a message that nothing tells is an error', async ({ expect }) => {
  const problems = await lint({
    'webhooks/book_returned.yaml': (file) => {
      file.deleteIn(['post', 'x-push']);
    },
  });
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/push-recognisable at webhooks/book_returned.yaml#/post: onBookReturned does not say how it is recognised: list the fields in x-push.by, such as [MsgType, Event].",
    ]
  `);
});

test.concurrent('a field that a message may lack, and a key that nobody reads, are errors', async ({
  expect,
}) => {
  expect(await lint(withPush({ by: ['Event', 'shelf'], retries: 3 }))).toMatchInlineSnapshot(`
    [
      "error weapp/push-recognisable at webhooks/book_returned.yaml#/post/x-push: onBookReturned: x-push has the unknown key retries: use one of by, timeout, repeats, waits, wrapper.",
      "error weapp/push-recognisable at webhooks/book_returned.yaml#/post/x-push: onBookReturned: shelf is not a required field of application/json: remove it from x-push.by, or make it required.",
      "error weapp/push-recognisable at webhooks/book_returned.yaml#/post/x-push: onBookReturned: shelf is not a required field of application/xml: remove it from x-push.by, or make it required.",
    ]
  `);
});

test.concurrent('times that are none are errors', async ({ expect }) => {
  expect(await lint(withPush({ by: ['Event'], timeout: 0, waits: 5 }))).toMatchInlineSnapshot(`
    [
      "error weapp/push-recognisable at webhooks/book_returned.yaml#/post/x-push: onBookReturned: x-push.timeout is 0: write a positive number.",
      "error weapp/push-recognisable at webhooks/book_returned.yaml#/post/x-push: onBookReturned: x-push.waits is not a list of seconds: write one, such as [2, 4, 8].",
    ]
  `);
});

test.concurrent('an element that the XML has not is an error', async ({ expect }) => {
  expect(await lint(withPush({ by: ['Event'], wrapper: 'BookEvent' }))).toMatchInlineSnapshot(`
    [
      "error weapp/push-recognisable at webhooks/book_returned.yaml#/post/x-push: onBookReturned: the message in XML has no BookEvent: name the element that holds its fields in x-push.wrapper.",
    ]
  `);
});

test.concurrent('two messages that one and the same may be are an error', async ({ expect }) => {
  const problems = await lint(withTwo({ by: ['isbn'] }));
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/push-recognisable at webhooks/book_lost.yaml#/post/x-push: A message may match book_lost and book_returned: add a field that tells them apart to x-push.by.",
    ]
  `);
});

test.concurrent('a webhook with the name of another event is an error', async ({ expect }) => {
  const problems = await lint(withTwo({ by: ['Event'] }, (text) => text.replace('book_lost', 'book_gone')));
  expect(problems).toMatchInlineSnapshot(`
    [
      "error weapp/push-recognisable at webhooks/book_lost.yaml#/post/x-push: onBookLost: a message with Event book_gone cannot be called book_lost: rename the webhook, or correct Event.",
      "error no-invalid-media-type-examples at webhooks/book_lost.yaml#/post/requestBody/content/application~1json/examples/success/value/Event: Example value must conform to the schema: \`Event\` property must be equal to constant.",
      "error no-invalid-media-type-examples at webhooks/book_lost.yaml#/post/requestBody/content/application~1xml/examples/success/value/Event: Example value must conform to the schema: \`Event\` property must be equal to constant.",
    ]
  `);
});
