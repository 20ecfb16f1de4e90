import type { JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects, Objects } from '../../memory/objects.ts';
import type { Kind, Names, Step } from './kind.ts';
import { read } from './paths.ts';
import { requestName, type Turn } from './request.ts';

/** A kind with the objects of all apps. */
export interface Room {
  row: Kind;
  objects: Objects<JsonObject>;
}

export interface Rooms {
  of(row: Kind): Room;
  named(kind: string): Room | undefined;
}

/** The objects by kind; most apps use few. */
export function createRooms(rows: readonly Kind[], createObjects: CreateObjects): Rooms {
  const rooms = new Map<string, Room>();
  function of(row: Kind): Room {
    const known = rooms.get(row.kind);
    if (known) return known;
    const room: Room = { row, objects: createObjects(row.kind) };
    rooms.set(row.kind, room);
    return room;
  }
  return {
    of,
    named(kind) {
      const row = rows.find((one) => one.kind === kind);
      return row && of(row);
    },
  };
}

export const idOf = ({ id }: Kind, object: JsonObject): string =>
  JSON.stringify(id.map((field) => String(read(object, field) ?? '')));

/** The object that a request names; undefined in an app without any; otherwise it is refused. */
export function find(room: Room, step: Step, { app }: Turn, input: unknown): JsonObject | undefined {
  const [found] = matching(room, app, 'by' in step ? step.by : undefined, input);
  if (found) return found;
  if (!room.objects.isTouched(app)) return undefined;
  throw new Refusal(step.notFound ?? room.row.notFound, `this app has no such ${room.row.kind}`);
}

/** The objects whose fields have the values of a request. Without `by`, those with its id. */
export function matching(
  { row, objects }: Room,
  app: string,
  by: Names | undefined,
  input: unknown,
): JsonObject[] {
  const wanted = Object.entries(by ?? idNames(row)).flatMap(([from, field]) => {
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

/** The fields of the id by their names in requests. */
const idNames = (row: Kind): Names =>
  Object.fromEntries(row.id.map((field) => [requestName(row, field), field]));
