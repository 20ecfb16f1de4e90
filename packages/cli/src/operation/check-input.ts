import type { Say } from '../words/words.ts';
import { nearest } from './find.ts';
import { alternatives, inner, isFile, isOpen, typeOfValue, typesOf } from './input-schema.ts';
import { resolved, type Schema } from './spec.ts';
import { typeInWords, typesInWords } from './type-words.ts';
import { isLongInteger } from './typed-value.ts';

/** More would not be read. */
const MOST = 12;

/** No value of an operation nests deeper. */
const DEEPEST = 60;

/**
 * What is wrong with an input, a line each: unknown fields with the nearest that exist, missing fields, wrong types and
 * values outside an enumeration. Limits of length and size are WeChat's to judge.
 */
export function faultsOf(id: string, schema: Schema, input: object, say: Say): string[] {
  const faults: string[] = [];
  const add = (fault: string) => void (faults.length < MOST && faults.push(fault));
  checkObject(schema, input, '', 0);
  return faults;

  function check(given: Schema, value: unknown, path: string, depth: number): void {
    if (depth > DEEPEST || faults.length >= MOST || isFile(given) || isLongInteger(given, value)) return;
    const types = typesOf(given);
    const type = typeOfValue(value);
    const fits =
      types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'));
    if (!fits) {
      if (types.includes('object') && typeof value === 'string') {
        const [field = 'name'] = alternatives(given).flatMap((one) => Object.keys(one.properties ?? {}));
        add(say('objectNeedsFields', { path, field }));
      } else add(say('wrongType', { path, type: typesInWords(given, say), value: shown(value) }));
      return;
    }
    const choices = choicesOf(given);
    if (choices && !choices.includes(value)) {
      add(
        withNearest(
          say('wrongChoice', { path, choices: choices.map(shown).join(say('comma')), value: shown(value) }),
          String(value),
          choices.map(String),
        ),
      );
      return;
    }
    if (typeof value === 'string' && !isDateLike(given, value)) {
      add(say('wrongDate', { path, value: shown(value) }));
      return;
    }
    if (type === 'object') checkObject(given, value as object, path, depth + 1);
    if (Array.isArray(value)) {
      const items = inner(given, 0);
      if (items) for (const [at, item] of value.entries()) check(items, item, `${path}[${at}]`, depth + 1);
    }
  }

  function checkObject(given: Schema, value: object, path: string, depth: number): void {
    const at = (name: string) => (path === '' ? name : `${path}.${name}`);
    const names = alternatives(given).flatMap((one) => Object.keys(one.properties ?? {}));
    for (const [name, field] of Object.entries(value)) {
      const own = inner(given, name);
      if (own) check(own, field, at(name), depth);
      else if (names.length === 0) add(say('noFields', { path: cut(at(name)), id }));
      else add(withNearest(say('unknownField', { path: cut(at(name)) }), name, names));
    }
    const [only, ...others] = alternatives(given);
    if (!only || others.length > 0 || isOpen(given)) return;
    for (const name of only.required ?? []) {
      if (Object.hasOwn(value, name)) continue;
      const field = only.properties?.[name];
      add(
        say('missingField', {
          path: at(name),
          type: field ? typesInWords(field, say) : typeInWords('any', say),
        }),
      );
    }
    const groups = (only.anyOf ?? []).map(({ required = [] }) => required);
    if (groups.length > 0 && groups.every((group) => group.some((name) => !Object.hasOwn(value, name)))) {
      const paths = groups.map((group) => group.map(at).join(' + ')).join(say('or'));
      if (groups.every((group) => group.length > 0)) add(say('missingOneOf', { paths }));
    }
  }

  function withNearest(fault: string, name: string, names: readonly string[]): string {
    const near = nearest(name, names);
    return near.length > 0 ? `${fault}${say('didYouMean', { names: near.join(say('or')) })}` : fault;
  }
}

/** The pattern of WeChat's days. */
const DAY = '^\\d{8}$';

/** Whether a text may be the day that a field wants: 2026-11-01 is what people write, and WeChat refuses. */
const isDateLike = (schema: Schema, text: string): boolean =>
  alternatives(schema).some((one) => resolved(one).pattern !== DAY) || /^\d{8}$/.test(text);

const cut = (path: string): string => (path.length > 100 ? `${path.slice(0, 100)}…` : path);

/** The values that a field may have, if they are listed. */
function choicesOf(schema: Schema): readonly unknown[] | undefined {
  const lists = alternatives(schema).map((one) => {
    const { enum: values, const: value } = resolved(one);
    return values ?? (value === undefined ? undefined : [value]);
  });
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** A value in a message: its beginning, as JSON. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
