import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Errcodes, readErrcodes } from '../build/errcodes.ts';
import { covers, type Entry, RULES, SUITS } from './errcode-when-rules.ts';
import { type Field, fields } from './operation-fields.ts';
import type { Context, Operation, Rule } from './redocly.ts';

const KEYS = ['field', 'rule', 'code', 'if'];

/**
 * `x-errcode-when` says which documented errcode answers which wrong field: each entry names a field of the request, a
 * rule that its schema can break, and one of the operation's errcodes; and each entry can be the first that is broken.
 */
export const errcodeWhen: Rule = () => {
  let described: Errcodes = { general: {}, sections: {} };
  return {
    Root: {
      enter(_, { location }) {
        const folder = join(dirname(location.source.absoluteRef), 'errcodes');
        if (existsSync(folder)) described = readErrcodes(folder);
      },
    },
    Paths: {
      Operation: {
        enter(operation, context) {
          const list = operation['x-errcode-when'];
          if (list === undefined) return;
          const place = context.location.child('x-errcode-when');
          const report = (message: string, location = place.key()) =>
            context.report({ message: `x-errcode-when of ${operation.operationId} ${message}`, location });
          if (!Array.isArray(list) || list.length === 0) {
            report('is not a list: give it entries of field, rule and code, or remove it.');
            return;
          }
          const known = [operation['x-errcodes']].flat();
          const earlier: Entry[] = [];
          for (const [index, entry] of list.entries()) {
            const problem = (message: string) => report(message, place.child(index));
            if (!isEntry(entry)) {
              problem(
                `has an entry that is not of field, rule and code, and if where needed: ${JSON.stringify(entry)}.`,
              );
              continue;
            }
            if (!known.includes(entry.code) && !described.general[entry.code])
              problem(
                `has ${entry.code}, which is neither in its x-errcodes nor in errcodes/general.yaml: use a code that the page documents.`,
              );
            checkField(entry, operation, context, problem);
            const cover = earlier.find((other) => covers(other, entry));
            if (cover)
              problem(
                `never comes to ${entry.field} ${entry.rule}, because ${cover.field} ${cover.rule} before it takes the same requests: move it up or remove it.`,
              );
            earlier.push(entry);
          }
        },
      },
    },
  };
};

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { field, rule, code, if: condition } = value as Record<string, unknown>;
  return (
    Object.keys(value).every((key) => KEYS.includes(key)) &&
    typeof field === 'string' &&
    typeof rule === 'string' &&
    Number.isInteger(code) &&
    (condition === undefined || (typeof condition === 'object' && condition !== null))
  );
}

function checkField(
  { field, rule, if: condition }: Entry,
  operation: Operation,
  context: Context,
  problem: (message: string) => void,
): void {
  const suits = SUITS[rule];
  if (!suits) {
    problem(`has the unknown rule ${rule}: use one of ${RULES.join(', ')}.`);
    return;
  }
  const found = (name: string): Field[] => [...fields('request', name, operation, context)];
  for (const name of Object.keys(condition ?? {}))
    if (found(name).length === 0)
      problem(`has ${name} in if: name a field of the request, with dots for objects around it.`);
  if (Object.keys(condition ?? {}).length > 1 || (condition && rule !== 'missing'))
    problem('has an if that is not of one field, or not beside missing: write `if: { field: value }`.');
  if (field === '*') {
    if (!suits.anywhere) problem(`has ${rule} for *: name the field.`);
    return;
  }
  const named = found(field);
  if (named.length === 0)
    problem(
      `has ${field}: name a field of the request, with dots for objects around it, and [] for items or .* for values inside it.`,
    );
  else if (!condition && !named.some((each) => suits.fits?.(each)))
    problem(`has ${field} ${rule}, which cannot happen: ${suits.needs}.`);
}
