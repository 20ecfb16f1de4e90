import { bodies } from './operation-bodies.ts';
import type { Context, Location, Operation, Rule, Schema } from './redocly.ts';

const KEYS = ['by', 'timeout', 'repeats', 'waits', 'wrapper'];

/** How a message is told apart from others: names of fields, with the values that each may have. */
interface Mark {
  event: string;
  location: Location;
  by: string[];
  /** The values that each field of the message may have; undefined if any value is allowed. */
  fields: Map<string, unknown[] | undefined>;
}

/**
 * A receiver recognises the webhook of a message by `x-push.by`: by those fields, which are always present, and the
 * values that the schema gives them. No message may match two webhooks.
 */
export const pushRecognisable: Rule = () => {
  let event = '';
  const marks: Mark[] = [];

  function readMark(operation: Operation, context: Context): Mark | undefined {
    const location = context.location.child('x-push');
    const push = operation['x-push'];
    const report = (message: string) =>
      context.report({ message: `${operation.operationId}: ${message}`, location });
    if (!isRecord(push) || !Array.isArray(push.by) || push.by.length === 0) {
      context.report({
        message: `${operation.operationId} does not say how it is recognised: list the fields in x-push.by, such as [MsgType, Event].`,
        location: push === undefined ? context.location.key() : location,
      });
      return undefined;
    }
    for (const key of Object.keys(push).filter((name) => !KEYS.includes(name)))
      report(`x-push has the unknown key ${key}: use one of ${KEYS.join(', ')}.`);
    for (const key of ['timeout', 'repeats'].filter((name) => push[name] !== undefined))
      if (!isPositive(push[key])) report(`x-push.${key} is ${String(push[key])}: write a positive number.`);
    if (push.waits !== undefined && !(Array.isArray(push.waits) && push.waits.every(isPositive)))
      report('x-push.waits is not a list of seconds: write one, such as [2, 4, 8].');

    const mark: Mark = { event, location, by: push.by.map(String), fields: new Map() };
    for (const { what, mediaType, media } of bodies(operation, context)) {
      if (what !== 'request') continue;
      const schema = media.schema && context.resolve<Schema>(media.schema).node;
      for (const [name, property] of Object.entries(schema?.properties ?? {}))
        mark.fields.set(name, valuesOf(property));
      for (const name of mark.by.filter((wanted) => !schema?.required?.includes(wanted)))
        report(
          `${name} is not a required field of ${mediaType}: remove it from x-push.by, or make it required.`,
        );
      if (
        push.wrapper !== undefined &&
        mediaType === 'application/xml' &&
        !schema?.properties?.[String(push.wrapper)]
      )
        report(
          `the message in XML has no ${String(push.wrapper)}: name the element that holds its fields in x-push.wrapper.`,
        );
    }
    const own = ['Event', 'MsgType'].find((name) => mark.by.includes(name)) ?? '';
    const values = mark.fields.get(own);
    if (values && !values.includes(event))
      report(
        `a message with ${own} ${values.join(' or ')} cannot be called ${event}: rename the webhook, or correct ${own}.`,
      );
    return mark;
  }

  return {
    WebhooksMap: {
      PathItem: {
        enter(_, { key }) {
          event = String(key);
        },
      },
      Operation: {
        enter(operation, context) {
          const mark = readMark(operation, context);
          if (mark) marks.push(mark);
        },
      },
    },
    Root: {
      leave(_, { report }) {
        for (const [index, mark] of marks.entries())
          for (const other of marks.slice(0, index))
            if (isLike(mark, other) || isLike(other, mark))
              report({
                message: `A message may match ${mark.event} and ${other.event}: add a field that tells them apart to x-push.by.`,
                location: mark.location,
              });
      },
    },
  };
};

/** Whether a message of one may have everything that the other is recognised by. */
const isLike = (one: Mark, other: Mark) =>
  other.by.every((name) => {
    const [own, values] = [one.fields.get(name), other.fields.get(name)];
    return one.fields.has(name) && (!values || !own || values.some((value) => own.includes(value)));
  });

function valuesOf(property: unknown): unknown[] | undefined {
  if (!isRecord(property)) return undefined;
  if (property.const !== undefined) return [property.const];
  return Array.isArray(property.enum) ? property.enum : undefined;
}

const isPositive = (value: unknown) => typeof value === 'number' && value > 0;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
