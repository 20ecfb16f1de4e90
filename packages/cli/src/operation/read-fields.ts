import { parseJson } from '@weapp-openapi/core/json';
import { Failure } from '../output/failure.ts';
import type { Say } from '../words/words.ts';
import { END, readPath, type Step, writePath } from './field-path.ts';
import { inner, isFile, isSecret, typesOf } from './input-schema.ts';
import type { Schema } from './spec.ts';
import { typedValue } from './typed-value.ts';

/** A file that a field names, to be read before the call. */
export class FileField {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

type Fields = Record<string, unknown>;

/**
 * Puts the fields of a command line into an input: `a=1`, `a.b=1`, `a[]=1`, `a:={"b": 1}`, `file=@photo.jpg`. The spec
 * says whether `1` is a number or a text. A list that is given several times takes each value.
 *
 * @throws {Failure} if something is not a field, is a secret, or is given twice.
 */
export async function readFields(
  schema: Schema,
  given: readonly string[],
  input: Fields,
  say: Say,
): Promise<void> {
  const seen = new Set<string>();
  const lists = new Set<string>();
  const inside = new Set<string>();
  for (const text of given) {
    const equals = text.indexOf('=');
    if (equals < 1) throw new Failure(say('badField', { text: cut(text) }));
    const isJson = text[equals - 1] === ':';
    const name = text.slice(0, isJson ? equals - 1 : equals);
    const steps = Object.hasOwn(schema.properties ?? {}, name) ? [name] : readPath(name);
    if (!steps) throw new Failure(say('badPath', { path: cut(name) }));
    const path = writePath(steps);
    const { field, fullSteps } = follow(schema, steps);
    if (field && isSecret(field)) throw new Failure(say('secretField', { path }));
    const value = await readValue(text.slice(equals + 1), isJson, path, field, say);
    const wholeList = isJson && Array.isArray(value);
    const target = wholeList ? steps : fullSteps;
    if (!target.includes(END) && seen.has(path)) throw new Failure(say('twice', { path }));
    seen.add(path);
    // a.x=1 and then a=2 would lose the first; JSON replaces on purpose.
    if (!isJson && target.length === 1 && inside.has(path)) throw new Failure(say('twice', { path }));
    if (target.length > 1) inside.add(String(target[0]));
    // A list replaces the one that is already there; its further entries are added.
    const end = target.indexOf(END);
    const list = end < 0 ? target : target.slice(0, end);
    if (end >= 0 && !lists.has(writePath(list))) put(input, list, []);
    lists.add(writePath(list));
    if (!put(input, target, value)) throw new Failure(say('badPath', { path: cut(name) }));
  }
}

/** The schema that a path leads to, and the path: with `[]` at its end if it leads to a list. */
function follow(schema: Schema, steps: readonly Step[]): { field: Schema | undefined; fullSteps: Step[] } {
  let field: Schema | undefined = schema;
  for (const step of steps) field = field && inner(field, step === END ? 0 : step);
  const types = field ? typesOf(field) : [];
  if (!field || types.length !== 1 || types[0] !== 'array') return { field, fullSteps: [...steps] };
  return { field: inner(field, 0) ?? {}, fullSteps: [...steps, END] };
}

async function readValue(
  text: string,
  isJson: boolean,
  path: string,
  field: Schema | undefined,
  say: Say,
): Promise<unknown> {
  if (isJson) {
    const parsed = await parseJson(text);
    if ('value' in parsed) return parsed.value;
    throw new Failure(say('badJson', { path, reason: parsed.fault }));
  }
  if (field && isFile(field)) {
    if (!text.startsWith('@') || text.length === 1) throw new Failure(say('fileNeedsAt', { path }));
    return new FileField(text.slice(1));
  }
  return field ? typedValue(field, text) : text;
}

/** Puts a value where the steps lead, making what is missing on the way; false if something else is there. */
function put(input: Fields, steps: readonly Step[], value: unknown): boolean {
  let at: unknown = input;
  for (const [index, given] of steps.entries()) {
    const step = given === END ? (Array.isArray(at) ? at.length : 0) : given;
    if (typeof step === 'number' ? !Array.isArray(at) || step > at.length : !isFields(at)) return false;
    const holder = at as Fields;
    if (index === steps.length - 1) {
      define(holder, step, value);
      return true;
    }
    if (!Object.hasOwn(holder, step)) {
      define(holder, step, typeof steps[index + 1] === 'string' ? Object.create(null) : []);
    }
    at = holder[step];
  }
  return false;
}

/** Not by assignment: a field named `__proto__` is a field like any other. */
const define = (holder: Fields, name: string | number, value: unknown) =>
  Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof FileField);

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
