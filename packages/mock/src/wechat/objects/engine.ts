import { isObject, type JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects, Objects } from '../../memory/objects.ts';
import type { Call, Handlers } from '../call.ts';
import { newId } from './ids.ts';
import type { Change, Create, Get, Include, Kind, List, Names, Remove, Step } from './kind.ts';
import { read, without, write } from './paths.ts';
import { answerShape, fitting, requestShape } from './shape.ts';

/** A kind with the objects of all apps. */
interface Room {
  row: Kind;
  objects: Objects<JsonObject>;
  /** Fields that requests set: an optional one that none has set is not taken from the example. */
  sent: ReadonlySet<string>;
}

/** A call under way, and the answer as far as it is made. */
interface Turn {
  operation: string;
  app: string;
  call: Call;
  input: JsonObject;
  answer: JsonObject;
  /** Fields of the objects that earlier steps of this call made. */
  made: JsonObject;
}

/**
 * Handlers for the operations of the tables. An answer is the spec's example with the app's objects in it. An app that
 * has never had an object of a kind gets the example as it is; any other gets the documented errcode for what does not
 * exist.
 */
export function createObjectHandlers(
  rows: readonly Kind[],
  createObjects: CreateObjects,
  now: () => number,
): Handlers {
  const rooms = new Map<string, Room>();
  const steps = new Map<string, { room: Room; step: Step }[]>();
  for (const row of rows) {
    const room: Room = { row, objects: createObjects(row.kind), sent: sentFields(row) };
    rooms.set(row.kind, room);
    for (const [operation, doing] of Object.entries(row.steps)) {
      const known = steps.get(operation) ?? [];
      steps.set(operation, [...known, ...[doing].flat().map((step) => ({ room, step }))]);
    }
  }

  async function handle(operation: string, call: Call): Promise<JsonObject> {
    const input = { ...call.query, ...call.body };
    const turn: Turn = { operation, app: call.appid, call, input, answer: await call.example(), made: {} };
    for (const { room, step } of steps.get(operation) ?? []) if (applies(step, input)) run(room, step, turn);
    return turn.answer;
  }

  function run(room: Room, step: Step, turn: Turn): void {
    if (step.does === 'create') create(room, step, turn);
    else if (step.does === 'get') get(room, step, turn);
    else if (step.does === 'list') list(room, step, turn);
    else if (step.does === 'change') change(room, step, turn);
    else if (step.does === 'remove') remove(room, step, turn);
    else find(room, step, turn, turn.input);
  }

  const refuse = ({ row }: Room, step: Step): Refusal =>
    new Refusal(step.notFound ?? row.notFound, `this app has no such ${row.kind}`);

  /** The object that a request names; undefined in an app without any; otherwise it is refused. */
  function find(
    room: Room,
    step: Get | Change | Remove | Step,
    turn: Turn,
    input: unknown,
  ): JsonObject | undefined {
    const found = matching(room, turn.app, 'by' in step ? step.by : undefined, input);
    if (found[0]) return found[0];
    if (!room.objects.isTouched(turn.app)) return undefined;
    throw refuse(room, step);
  }

  /** The objects whose fields have the values of a request. Without `by`, those with its id. */
  function matching(
    { row, objects }: Room,
    app: string,
    by: Names | undefined,
    input: unknown,
  ): JsonObject[] {
    const names = by ?? Object.fromEntries(row.id.map((field) => [requestName(row, field), field]));
    const wanted = Object.entries(names).flatMap(([from, field]) => {
      const value = read(input, from);
      return value === undefined || value === '' ? [] : [[field, String(value)] as const];
    });
    if (wanted.length === 0 && row.id.length > 0) return [];
    const fits = (object: JsonObject) =>
      wanted.every(([field, value]) => String(read(object, field)) === value);
    const given = new Map(wanted);
    const id = row.id.map((field) => given.get(field));
    // Mostly the request has the whole id.
    if (id.every((part) => part !== undefined)) {
      const object = objects.get(app, JSON.stringify(id));
      return object && fits(object) ? [object] : [];
    }
    return objects.list(app).filter(fits);
  }

  const keep = ({ row, objects }: Room, app: string, object: JsonObject) =>
    objects.set(app, idOf(row, object), object);

  function create(room: Room, step: Create, turn: Turn): void {
    const { row, objects } = room;
    const entries = step.shows === undefined ? [] : listAt(turn.answer, step.shows);
    const collected: JsonObject[] = [];
    const shown: unknown[] = [];
    for (const item of itemsOf(step, turn.input)) {
      let object = rename(item, row.names);
      for (const [from, field] of Object.entries(step.takes ?? {}))
        object = write(object, field, read(turn.made, from));
      for (const [part, field] of Object.entries(step.sizes ?? {}))
        object = write(object, field, turn.call.files.get(part)?.bytes.length ?? 0);
      object = { ...object, ...stamped(step) };
      if (step.within !== undefined) checkWithin(step.within, turn, object);
      for (const field of assigned(room, step, turn.operation))
        if (isMissing(read(object, field))) object = write(object, field, fresh(room, field, turn));
      const isTaken =
        objects.get(turn.app, idOf(row, object)) !== undefined || hasTwin(room, turn.app, step, object);
      if (isTaken && step.exists !== undefined)
        throw new Refusal(step.exists, `this app already has that ${row.kind}`);
      keep(room, turn.app, object);
      collected.push(object);
      shown.push(entryOf(turn.operation, step.shows, entries[shown.length] ?? entries[0], object));
    }
    turn.made = Object.assign({ ...turn.made }, ...collected);
    give(step.gives, turn, collected);
    if (step.shows !== undefined) turn.answer = write(turn.answer, step.shows, shown);
  }

  function checkWithin(kind: string, turn: Turn, object: JsonObject): void {
    const parent = rooms.get(kind);
    if (!parent?.objects.isTouched(turn.app)) return;
    const id = parent.row.id.map((field) => String(read(object, field)));
    if (!parent.objects.get(turn.app, JSON.stringify(id)))
      throw new Refusal(parent.row.notFound, `this app has no such ${kind}`);
  }

  const hasTwin = ({ objects }: Room, app: string, { unique }: Create, object: JsonObject): boolean =>
    unique !== undefined &&
    objects
      .list(app)
      .some((other) =>
        unique.every((field) => JSON.stringify(read(other, field)) === JSON.stringify(read(object, field))),
      );

  /** A new id in the form that the example has. */
  function fresh(room: Room, field: string, turn: Turn): string | number {
    const example = exampleOfId(room.row, field, turn);
    for (;;) {
      const id = newId(example, room.objects.number(turn.app));
      const isTaken = room.objects.list(turn.app).some((object) => String(object[field]) === String(id));
      if (!isTaken) return id;
    }
  }

  function give(gives: Names | undefined, turn: Turn, objects: readonly JsonObject[]): void {
    for (const [path, field] of Object.entries(gives ?? {})) {
      const values = objects.map((object) => read(object, field));
      if (path.endsWith('[]')) turn.answer = write(turn.answer, path.slice(0, -2), values);
      else if (values[0] !== undefined)
        turn.answer = write(turn.answer, path, fitted(turn.operation, path, values[0]));
    }
  }

  function get(room: Room, step: Get, turn: Turn): void {
    const { at: path = '', each } = step;
    if (each !== undefined) {
      if (!room.objects.isTouched(turn.app)) return;
      const entries = listAt(turn.answer, path);
      const found = listAt(turn.input, each).flatMap((item) => {
        const [object] = matching(room, turn.app, step.by, isObject(item) ? item : { '': item });
        return object ? [show(room, step, turn, path, entries[0], object)] : [];
      });
      turn.answer = write(turn.answer, path, found);
      return;
    }
    const isAbsent = step.absent !== undefined && room.objects.isTouched(turn.app);
    const object = isAbsent
      ? matching(room, turn.app, step.by, turn.input)[0]
      : find(room, step, turn, turn.input);
    if (object)
      turn.answer = write(turn.answer, path, show(room, step, turn, path, read(turn.answer, path), object));
    else if (!isAbsent) turn.answer = echoed(room.row, step, turn, path);
    else {
      for (const [field, value] of Object.entries(step.absent ?? {}))
        turn.answer = value === undefined ? without(turn.answer, field) : write(turn.answer, field, value);
    }
  }

  function list(room: Room, step: List, turn: Turn): void {
    const { at: path, among = {}, by, inText, values } = step;
    if (!room.objects.isTouched(turn.app)) return;
    const filters = Object.entries(by ?? {}).filter(([from]) => read(turn.input, from) !== undefined);
    const found = room.objects
      .list(turn.app)
      .filter((object) =>
        filters.every(([from, field]) => String(read(object, field)) === String(read(turn.input, from))),
      )
      .filter((object) =>
        Object.entries(among).every(([from, field]) => {
          const wanted = read(turn.input, from);
          return !Array.isArray(wanted) || wanted.map(String).includes(String(read(object, field)));
        }),
      );
    const page = pageOf(found, step, turn.input);
    if (inText !== undefined) {
      const text = read(turn.answer, path);
      const inner: unknown = typeof text === 'string' ? JSON.parse(text) : {};
      const [entry] = listAt(inner, inText);
      const items = page.map((object) => overlaid(entry, object));
      turn.answer = write(turn.answer, path, JSON.stringify({ ...Object(inner), [inText]: items }));
    } else if (values !== undefined) {
      const all = page.flatMap((object) => read(object, values) ?? []);
      turn.answer = write(turn.answer, path, all);
    } else {
      const [entry] = listAt(turn.answer, path);
      turn.answer = write(
        turn.answer,
        path,
        page.map((object) => show(room, step, turn, path, entry, object)),
      );
    }
    if (step.total !== undefined) turn.answer = write(turn.answer, step.total, found.length);
  }

  function change(room: Room, step: Change, turn: Turn): void {
    const { row, objects } = room;
    const changed: JsonObject[] = [];
    for (const item of itemsOf(step, turn.input)) {
      const object = find(room, step, turn, step.each === undefined ? turn.input : item);
      if (!object) continue;
      const ignored = [...Object.keys(step.by ?? {}), ...(step.ignores ?? [])];
      const fields = rename(
        Object.fromEntries(Object.entries(item).filter(([name]) => !ignored.includes(name))),
        row.names,
      );
      let next: JsonObject = { ...object, ...fields, ...stamped(step) };
      for (const field of row.id) next = { ...next, [field]: object[field] };
      if (step.renews) {
        const last = row.id.at(-1) ?? '';
        objects.delete(turn.app, idOf(row, object));
        next = { ...next, [last]: fresh(room, last, turn) };
      }
      keep(room, turn.app, next);
      changed.push(next);
    }
    turn.made = Object.assign({ ...turn.made }, ...changed);
    if (changed.length > 0) give(step.gives, turn, changed);
  }

  function remove(room: Room, step: Remove, turn: Turn): void {
    const found = itemsOf(step, turn.input).map((item) => find(room, step, turn, item));
    for (const object of found) if (object) room.objects.delete(turn.app, idOf(room.row, object));
  }

  function show(
    room: Room,
    step: Get | List | Include,
    turn: Turn,
    path: string,
    example: unknown,
    object: JsonObject,
  ): JsonObject {
    const { as = {} } = step;
    const { fields, required } = answerShape(turn.operation, path);
    let shown: JsonObject = {};
    for (const [name, schema] of fields) {
      const field = as[name] ?? name;
      const value = fitting(read(object, field), schema);
      if (value !== undefined) shown = { ...shown, [name]: value };
      else if (
        isObject(example) &&
        Object.hasOwn(example, name) &&
        (required.has(name) || !room.sent.has(field))
      )
        shown = { ...shown, [name]: example[name] };
    }
    // Values inside nested objects, such as `shop_info.goods_info`.
    for (const [name, field] of Object.entries(as)) {
      const value = read(object, field);
      if (name.includes('.') && value !== undefined) shown = write(shown, name, value);
    }
    const includes = 'includes' in step ? (step.includes ?? {}) : {};
    for (const [name, include] of Object.entries(includes)) {
      const other = rooms.get(include.kind);
      if (!other?.objects.isTouched(turn.app)) continue;
      const inner = path === '' ? name : `${path}.${name}`;
      const [entry] = listAt(example, name);
      const items = matching(other, turn.app, include.by, object);
      shown = write(
        shown,
        name,
        items.map((item) => show(other, include, turn, inner, entry, item)),
      );
      if (include.count !== undefined) shown = write(shown, include.count, items.length);
    }
    return shown;
  }

  function stamped({ sets, now: times = [] }: Pick<Create, 'sets' | 'now'>): JsonObject {
    const seconds = Math.floor(now() / 1000);
    return { ...sets, ...Object.fromEntries(times.map((field) => [field, seconds])) };
  }

  return Object.fromEntries(
    [...steps.keys()].map((operation) => [operation, (call: Call) => handle(operation, call)]),
  );
}

const applies = ({ when = {}, has = [] }: Step, input: JsonObject) =>
  Object.entries(when).every(([name, value]) => read(input, name) === value) &&
  has.every((name) => read(input, name) !== undefined);

const isMissing = (value: unknown) => value === undefined || value === '';

/** The fields that WeChat assigns: what the answer gives, and ids that the request cannot contain. */
function assigned({ row }: Room, step: Create, operation: string): readonly string[] {
  const { fields } = requestShape(operation, step.from ?? step.each ?? '');
  const around = requestShape(operation, '').fields;
  const isSent = (field: string) => {
    const name = requestName(row, field);
    return fields.has(name) || around.has(name) || name === step.item;
  };
  return [...Object.values(step.gives ?? {}), ...row.id.filter((field) => !isSent(field))];
}

const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = read(value, path);
  return Array.isArray(found) ? found : [];
};

const idOf = ({ id }: Kind, object: JsonObject) =>
  JSON.stringify(id.map((field) => String(read(object, field) ?? '')));

/** The name of a field in requests. */
function requestName({ names = {} }: Kind, field: string): string {
  return Object.entries(names).find(([, kept]) => kept === field)?.[0] ?? field;
}

function rename(object: JsonObject, names: Names = {}): JsonObject {
  let renamed: JsonObject = {};
  for (const [name, value] of Object.entries(object)) renamed = write(renamed, names[name] ?? name, value);
  return renamed;
}

/** The objects of a request. */
function itemsOf(
  { from, each, item, with: around = [] }: Pick<Create, 'from' | 'each' | 'item' | 'with'>,
  input: JsonObject,
): JsonObject[] {
  const shared = Object.fromEntries(around.map((name) => [name, read(input, name)]));
  if (each === undefined) {
    const object = from === undefined ? input : read(input, from);
    return isObject(object) ? [{ ...shared, ...object }] : [];
  }
  return listAt(input, each).map((one) => ({
    ...shared,
    ...(isObject(one) ? one : { [item ?? 'value']: one }),
  }));
}

/** The entry of an answer's list for an object: the example's, with the object's fields. */
function entryOf(
  operation: string,
  path: string | undefined,
  example: unknown,
  object: JsonObject,
): JsonObject {
  const shown: JsonObject = isObject(example) ? { ...example } : {};
  for (const [name, schema] of answerShape(operation, path ?? '').fields) {
    const value = fitting(read(object, name), schema);
    if (value !== undefined) shown[name] = value;
  }
  return shown;
}

/** The fields of an example, with an object's values where they have the same type. */
function overlaid(example: unknown, object: JsonObject): JsonObject {
  const shown: JsonObject = isObject(example) ? { ...example } : {};
  for (const [name, value] of Object.entries(shown)) {
    const own = fitting(object[name], { type: typeof value });
    if (own !== undefined) shown[name] = own;
  }
  return shown;
}

/** The example with the ids of the request. */
function echoed(
  row: Kind,
  { by, as = {} }: Get,
  { operation, answer, input }: Turn,
  path: string,
): JsonObject {
  const names = by ?? Object.fromEntries(row.id.map((field) => [requestName(row, field), field]));
  let echo = answer;
  for (const [from, field] of Object.entries(names)) {
    const shown = Object.entries(as).find(([, kept]) => kept === field)?.[0] ?? field;
    const place = path === '' ? shown : `${path}.${shown}`;
    const value = read(input, from);
    if (value !== undefined && read(answer, place) !== undefined)
      echo = write(echo, place, fitted(operation, place, value));
  }
  return echo;
}

const fitted = (operation: string, path: string, value: unknown): unknown => {
  const parts = path.split('.');
  const name = parts.pop() ?? '';
  const schema = answerShape(operation, parts.join('.')).fields.get(name);
  return schema ? (fitting(value, schema) ?? value) : value;
};

/** An id of the example answers: where the call itself gives it, otherwise where another operation shows it. */
function exampleOfId({ steps }: Kind, field: string, { operation, answer }: Turn): unknown {
  for (const step of [steps[operation] ?? []].flat()) {
    if (!('gives' in step)) continue;
    for (const [path, given] of Object.entries(step.gives ?? {})) {
      if (given !== field) continue;
      const found = read(answer, path.replace('[]', ''));
      return Array.isArray(found) ? found[0] : found;
    }
  }
  return undefined;
}

function pageOf(
  found: readonly JsonObject[],
  { page = {}, length }: List,
  input: JsonObject,
): readonly JsonObject[] {
  const number = (name: string | undefined) => {
    const value = name === undefined ? undefined : read(input, name);
    return value === undefined || value === '' ? undefined : Number(value);
  };
  const size = number(page.limit) ?? number(page.rows) ?? length ?? found.length;
  const begin = page.page === undefined ? (number(page.offset) ?? 0) : ((number(page.page) ?? 1) - 1) * size;
  return found.slice(begin, begin + size);
}

/** The fields that requests may set, by their kept names. */
function sentFields({ steps, names = {} }: Kind): ReadonlySet<string> {
  const sent = new Set<string>();
  for (const [operation, doing] of Object.entries(steps)) {
    for (const step of [doing].flat()) {
      if (step.does !== 'create' && step.does !== 'change') continue;
      const { fields } = requestShape(operation, step.from ?? step.each ?? '');
      for (const name of fields.keys()) sent.add(names[name] ?? name);
    }
  }
  return sent;
}
