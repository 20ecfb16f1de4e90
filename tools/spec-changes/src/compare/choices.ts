import { type Document, isSame, resolve, type Schema } from '../document.ts';
import {
  choicesAdded,
  choicesRemoved,
  onlyOneChoice,
  severalChoices,
  typeChanged,
  typeNarrowed,
  typeWidened,
} from '../messages/types.ts';
import { ANNOTATIONS } from './annotations.ts';
import { type Context, narrowed, type Pair, widened } from './direction.ts';
import { typeText } from './types.ts';

/** Whether a schema is nothing but its choices: `anyOf` or `oneOf`, and what says something about them. */
export const isUnion = (schema: Schema): boolean =>
  choicesOf(schema) !== undefined &&
  Object.keys(schema).every((key) => key === 'anyOf' || key === 'oneOf' || ANNOTATIONS.has(key));

const choicesOf = (schema: Schema) => schema.anyOf ?? schema.oneOf;

/** Compares the choices of two schemas: those that go with each other, and those that only one of them has. */
export function compareChoices(
  { before, after }: Pair,
  place: string,
  context: Context,
  inner: (pair: Pair, place: string) => void,
): void {
  const [was, is] = [choicesOf(before), choicesOf(after)];
  const { direction, log } = context;
  if (!was || !is) {
    if (is) log.add(narrowed(direction), 'rule-added', place, choicesAdded(place));
    if (was) log.add(widened(direction), 'rule-removed', place, choicesRemoved(place));
    return;
  }
  if (was.length > 1 && is.length > 1 && 'oneOf' in before !== 'oneOf' in after) {
    const isOne = 'oneOf' in after;
    const texts = isOne ? onlyOneChoice(place) : severalChoices(place);
    log.add(isOne ? narrowed(direction) : widened(direction), 'rule-changed', place, texts);
  }
  const { pairs, added, removed } = matched(was, is, context);
  const single = was.length === 1 && is.length === 1;
  for (const [pair, label] of pairs) inner(pair, single ? place : `${place}<${label}>`);
  if (pairs.length === 0 && added.length > 0 && removed.length > 0) {
    const texts = typeChanged(place, choiceText(removed, context.before), choiceText(added, context.after));
    log.add('major', 'type-changed', place, texts);
    return;
  }
  for (const choice of added)
    log.add(
      widened(direction),
      'type-widened',
      place,
      typeWidened(place, choiceText([choice], context.after)),
    );
  for (const choice of removed)
    log.add(
      narrowed(direction),
      'type-narrowed',
      place,
      typeNarrowed(place, choiceText([choice], context.before)),
    );
}

/** Choices go together if they are the same, else by their name, else by their type and order. */
function matched(was: Schema[], is: Schema[], context: Context) {
  const removed = new Set(was.keys());
  const added = new Set(is.keys());
  const pairs: [Pair, string][] = [];
  const labels = labelsOf(is, context.after);
  const match = (fits: (before: Schema, after: Schema) => boolean) => {
    for (const left of removed) {
      const before = was[left] as Schema;
      const right = [...added].find((index) => fits(before, is[index] as Schema));
      if (right === undefined) continue;
      removed.delete(left);
      added.delete(right);
      pairs.push([{ before, after: is[right] as Schema }, labels[right] as string]);
    }
  };
  match(isSame);
  match(
    (a, b) =>
      nameOf(a, context.before) !== undefined && nameOf(a, context.before) === nameOf(b, context.after),
  );
  match((a, b) => typeText(a, context.before) === typeText(b, context.after));
  match(
    (a, b) => resolve(context.before, a).type === undefined && resolve(context.after, b).type === undefined,
  );
  return {
    pairs,
    added: [...added].map((index) => is[index] as Schema),
    removed: [...removed].map((index) => was[index] as Schema),
  };
}

const nameOf = (schema: Schema, document: Document): string | undefined =>
  schema.$ref?.replace(/^.*\//, '') ?? resolve(document, schema).title;

/** What a choice is called in a place: its name, its type if no other has it, else its number. */
function labelsOf(choices: Schema[], document: Document): string[] {
  const types = choices.map((choice) => typeText(choice, document).replaceAll('`', ''));
  return choices.map((choice, index) => {
    const type = types[index] as string;
    const isUnique = /^\w+(?:\[\])*$/.test(type) && types.filter((other) => other === type).length === 1;
    return nameOf(choice, document) ?? (isUnique ? type : `${index + 1}`);
  });
}

const choiceText = (choices: Schema[], document: Document) =>
  `\`${choices
    .map((choice) => nameOf(choice, document) ?? typeText(choice, document).replaceAll('`', ''))
    .join(' | ')}\``;
