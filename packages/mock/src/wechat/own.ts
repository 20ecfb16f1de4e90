import { isObject, type JsonObject } from '../engine/document.ts';
import type { Operation } from '../engine/operations.ts';

/** The caller and the time that an example is adapted to. */
export interface Owner {
  appid: string;
  openid: string;
  now: number;
}

/** Operations whose answers name other mini programs. */
const OF_OTHERS = ['managePlugin', 'managePluginApplication'];

interface Places {
  appid: boolean;
  openid: boolean;
  /** Unix seconds in the example: `latest` is the last past event, `ends` the earliest expiry; 0 if none. */
  latest: number;
  ends: number;
}

const places = new WeakMap<Operation, Places>();

/**
 * Adapts the spec's example to the caller: the app's appid, the requested openid and, if something in it
 * expires, current times. Most examples contain none of these and are returned unchanged.
 */
export function makeOwn(operation: Operation, example: JsonObject, owner: Owner): JsonObject {
  let found = places.get(operation);
  if (!found) {
    found = { appid: false, openid: false, latest: 0, ends: 0 };
    look(example, found);
    if (OF_OTHERS.includes(operation.id)) found.appid = false;
    places.set(operation, found);
  }
  const { appid, openid, ends } = found;
  if (!((appid && owner.appid) || (openid && owner.openid) || ends)) return example;
  const shift = ends ? shiftOf(found, Math.floor(owner.now / 1000)) : 0;
  const copy = rewrite(example, (name, value) => {
    if (appid && owner.appid && isAppid(name, value)) return owner.appid;
    if (openid && owner.openid && isOpenid(name, value)) return owner.openid;
    return shift && isMoment(name, value) ? value + shift : value;
  });
  return isObject(copy) ? copy : example;
}

const DAY = 86_400;

/**
 * Seconds to add to each time so that the latest event is now; or if something would then have expired, so
 * that the earliest expiry is a day away.
 */
function shiftOf({ latest, ends }: Places, now: number): number {
  return latest > 0 && ends > latest ? now - latest : now + DAY - ends;
}

const isAppid = (name: string, value: unknown) => /^app_?id$/i.test(name) && typeof value === 'string';
const isOpenid = (name: string, value: unknown) => /^open_?id$/i.test(name) && typeof value === 'string';
/** Whether a value is a time: Unix seconds of this century under a name that suggests one. */
const isMoment = (name: string, value: unknown): value is number =>
  /time|stamp|_at$/i.test(name) && typeof value === 'number' && value > 1e9 && value < 4e9;

function look(value: unknown, found: Places, name = ''): void {
  if (isAppid(name, value)) found.appid = true;
  if (isOpenid(name, value)) found.openid = true;
  if (isMoment(name, value)) {
    if (!/expir/i.test(name)) found.latest = Math.max(found.latest, value);
    else found.ends = found.ends ? Math.min(found.ends, value) : value;
  }
  if (Array.isArray(value)) for (const item of value) look(item, found);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) look(item, found, key);
}

function rewrite(value: unknown, change: (name: string, value: unknown) => unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, change));
  if (!isObject(value)) return change(name, value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item, change, key)]));
}
