import { type JsonObject, toJson } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import type { Call, Handler, Handlers } from '../call.ts';
import { entryOf, exampleOfId, given, overlaid, show } from './answer.ts';
import { newId } from './ids.ts';
import type { Change, Create, Get, Kind, List, Reference, Remove, Step } from './kind.ts';
import { listAt, read, without, write } from './paths.ts';
import { planOf } from './plan.ts';
import { applies, assigned, fieldsOf, itemsOf, pageOf, type Turn } from './request.ts';
import { createRooms, find, idOf, matching, type Room } from './rooms.ts';

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
  const rooms = createRooms(rows, createObjects);

  async function handle(operation: string, call: Call): Promise<JsonObject> {
    const input = { ...call.query, ...call.body };
    const turn: Turn = { operation, app: call.appid, call, input, answer: await call.example(), made: {} };
    for (const { row, step } of planOf(rows).get(operation) ?? [])
      if (applies(step, input)) run(rooms.of(row), step, turn);
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

  function create(room: Room, step: Create, turn: Turn): void {
    const { row, objects } = room;
    const { shows, gives = {}, exists } = step;
    const entries = shows === undefined ? [] : listAt(turn.answer, shows);
    const made: JsonObject[] = [];
    for (const item of itemsOf(step, turn.input)) {
      const object = toObject(room, step, turn, item);
      const isTaken =
        objects.get(turn.app, idOf(row, object)) !== undefined || hasTwin(room, step, turn, object);
      if (isTaken && exists !== undefined) throw new Refusal(exists, `this app already has that ${row.kind}`);
      objects.set(turn.app, idOf(row, object), object);
      made.push(object);
    }
    turn.made = Object.assign({ ...turn.made }, ...made);
    turn.answer = given(gives, turn, made);
    if (shows === undefined) return;
    const shown = made.map((object, index) =>
      entryOf(turn.operation, shows, entries[index] ?? entries[0], object),
    );
    turn.answer = write(turn.answer, shows, shown);
  }

  /** A new object: what the request says, what the mock sets, and ids where they are missing. */
  function toObject(room: Room, step: Create, turn: Turn, item: JsonObject): JsonObject {
    let object = fieldsOf(room.row, step, turn.operation, item);
    for (const [from, field] of Object.entries(step.takes ?? {}))
      object = write(object, field, read(turn.made, from));
    for (const [part, field] of Object.entries(step.sizes ?? {}))
      object = write(object, field, turn.call.files.get(part)?.bytes.length ?? 0);
    object = { ...object, ...stamped(step) };
    if (step.within !== undefined) checkWithin(step.within, turn, object);
    if (step.refersTo) checkReference(room, step.refersTo, turn, object);
    for (const field of assigned(room.row, step, turn.operation)) {
      const value = read(object, field);
      if (value === undefined || value === '') object = write(object, field, fresh(room, field, turn));
    }
    return object;
  }

  function checkWithin(kind: string, { app }: Turn, object: JsonObject): void {
    const parent = rooms.named(kind);
    if (!parent?.objects.isTouched(app)) return;
    if (!parent.objects.get(app, idOf(parent.row, object)))
      throw new Refusal(parent.row.notFound, `this app has no such ${kind}`);
  }

  function checkReference({ row }: Room, { kind, by }: Reference, { app }: Turn, object: JsonObject): void {
    const other = rooms.named(kind);
    if (other?.objects.isTouched(app) && matching(other, app, by, object).length === 0)
      throw new Refusal(row.notFound, `this app has no such ${kind}`);
  }

  function hasTwin({ objects }: Room, { unique }: Create, { app }: Turn, object: JsonObject): boolean {
    if (unique === undefined) return false;
    const keyOf = (one: JsonObject) => toJson(unique.map((field) => read(one, field)));
    const key = keyOf(object);
    return objects.list(app).some((other) => keyOf(other) === key);
  }

  /** A new id in the form that the example has. */
  function fresh({ row, objects }: Room, field: string, turn: Turn): string | number {
    const example = exampleOfId(row, field, turn);
    for (;;) {
      const id = newId(example, objects.number(turn.app));
      // Another may have come with a request. Ids of several parts are new if one part is.
      const isTaken =
        row.id.length === 1 && objects.get(turn.app, JSON.stringify([String(id)])) !== undefined;
      if (!isTaken) return id;
    }
  }

  function get(room: Room, step: Get, turn: Turn): void {
    const { at: path = '', absent, each } = step;
    const shown = (example: unknown, object: JsonObject) =>
      show(rooms, room, step, turn, path, example, object);
    if (each !== undefined) {
      if (!room.objects.isTouched(turn.app)) return;
      const [entry] = listAt(turn.answer, path);
      const found = itemsOf({ each }, turn.input).flatMap((item) => matching(room, turn.app, step.by, item));
      turn.answer = write(
        turn.answer,
        path,
        found.map((object) => shown(entry, object)),
      );
      return;
    }
    const mayLack = absent !== undefined && room.objects.isTouched(turn.app);
    const object = mayLack
      ? matching(room, turn.app, step.by, turn.input)[0]
      : find(room, step, turn, turn.input);
    if (object) turn.answer = write(turn.answer, path, shown(read(turn.answer, path), object));
    else if (mayLack) {
      for (const [field, value] of Object.entries(absent))
        turn.answer = value === undefined ? without(turn.answer, field) : write(turn.answer, field, value);
    }
  }

  function list(room: Room, step: List, turn: Turn): void {
    if (!room.objects.isTouched(turn.app)) return;
    const { at: path, inText, values } = step;
    const found = room.objects.list(turn.app).filter((object) => isWanted(step, turn.input, object));
    const page = pageOf(found, step, turn.input);
    const example = read(turn.answer, path);
    if (inText !== undefined) {
      const inner: unknown = typeof example === 'string' ? JSON.parse(example) : {};
      const [entry] = listAt(inner, inText);
      const items = page.map((object) => overlaid(entry, object));
      turn.answer = write(turn.answer, path, toJson({ ...Object(inner), [inText]: items }));
    } else if (values !== undefined) {
      const all = page.flatMap((object) => read(object, values) ?? []);
      turn.answer = write(turn.answer, path, all);
    } else {
      const [entry] = listAt(example, '');
      const items = page.map((object) => show(rooms, room, step, turn, path, entry, object));
      turn.answer = write(turn.answer, path, items);
    }
    if (step.total !== undefined) turn.answer = write(turn.answer, step.total, found.length);
  }

  function change(room: Room, step: Change, turn: Turn): void {
    const { row, objects } = room;
    const ignored = [...Object.keys(step.by ?? {}), ...(step.ignores ?? [])];
    const changed: JsonObject[] = [];
    for (const item of itemsOf(step, turn.input)) {
      const object = find(room, step, turn, step.each === undefined ? turn.input : item);
      if (!object) continue;
      const sent = Object.fromEntries(Object.entries(item).filter(([name]) => !ignored.includes(name)));
      const same = Object.fromEntries(row.id.map((field) => [field, object[field]]));
      let next = { ...object, ...fieldsOf(row, step, turn.operation, sent), ...stamped(step), ...same };
      if (step.renews) {
        const last = row.id.at(-1) ?? '';
        objects.delete(turn.app, idOf(row, object));
        next = { ...next, [last]: fresh(room, last, turn) };
      }
      objects.set(turn.app, idOf(row, next), next);
      changed.push(next);
    }
    turn.made = Object.assign({ ...turn.made }, ...changed);
    if (changed.length > 0) turn.answer = given(step.gives ?? {}, turn, changed);
  }

  function remove(room: Room, step: Remove, turn: Turn): void {
    const found = itemsOf(step, turn.input).map((item) => find(room, step, turn, item));
    for (const object of found) if (object) room.objects.delete(turn.app, idOf(room.row, object));
  }

  function stamped({ sets, now: times = [] }: Pick<Create, 'sets' | 'now'>): JsonObject {
    const seconds = Math.floor(now() / 1000);
    return { ...sets, ...Object.fromEntries(times.map((field) => [field, seconds])) };
  }

  const handlers: Record<string, Handler> = Object.create(null);
  for (const operation of planOf(rows).keys()) handlers[operation] = (call) => handle(operation, call);
  return handlers;
}

/** Whether a list shows an object: it has the values that the request asks for. */
function isWanted({ by = {}, among = {} }: List, input: JsonObject, object: JsonObject): boolean {
  const hasAll = Object.entries(by).every(([from, field]) => {
    const value = read(input, from);
    return value === undefined || value === '' || String(value) === String(read(object, field));
  });
  return (
    hasAll &&
    Object.entries(among).every(([from, field]) => {
      const values = read(input, from);
      return !Array.isArray(values) || values.some((value) => String(value) === String(read(object, field)));
    })
  );
}
