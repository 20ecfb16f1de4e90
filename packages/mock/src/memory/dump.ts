import type { Dump, State } from './state.ts';

/** A state as JSON: bytes, bigints and infinite numbers are objects with a name that begins with `$`. */
export interface Saved {
  'weapp-mock': 1;
  /** Milliseconds that the mock's clock is ahead of its base. */
  ahead: number;
  maps: Record<string, [string, unknown][]>;
}

const MARKS = ['$bytes', '$number', '$bigint', '$object'];

export function save(state: State, ahead: number): Saved {
  const maps = Object.entries(state.dump()).map(([name, entries]): [string, [string, unknown][]] => [
    name,
    entries.map(([key, value]) => [key, encode(value)]),
  ]);
  return { 'weapp-mock': 1, ahead, maps: Object.fromEntries(maps) };
}

/**
 * Puts a saved state in the place of what the mock remembers, and sets how far its clock is ahead.
 *
 * @throws {RangeError} saying what is wrong with it; then the mock remembers what it did before.
 */
export function restore(state: State, saved: unknown, clock: { ahead: number }): void {
  const { maps, ahead } = checkSaved(saved);
  const dump = decodeAll(maps);
  const before = state.dump();
  const aheadBefore = clock.ahead;
  clock.ahead = ahead;
  try {
    state.load(dump);
  } catch {
    clock.ahead = aheadBefore;
    state.load(before);
    throw wrong('it was changed by hand, or written by another version');
  }
}

function decodeAll(maps: Saved['maps']): Dump {
  try {
    return Object.fromEntries(
      Object.entries(maps).map(([name, entries]) => [
        name,
        entries.map(([key, value]): [string, unknown] => [key, decode(value)]),
      ]),
    );
  } catch {
    // Each level is a call within a call.
    throw wrong('it is nested too deeply');
  }
}

function checkSaved(saved: unknown): Saved {
  if (!isFields(saved) || !('weapp-mock' in saved)) throw wrong('it is no state of weapp-mock');
  if (saved['weapp-mock'] !== 1) throw wrong('it was written by another version of weapp-mock');
  const { maps, ahead } = saved;
  if (typeof ahead !== 'number' || !Number.isFinite(ahead)) throw wrong('`ahead` must be a number');
  if (!isFields(maps)) throw wrong('`maps` must be an object');
  for (const [name, entries] of Object.entries(maps)) {
    const isRight = Array.isArray(entries) && entries.every(isEntry);
    if (!isRight) throw wrong(`\`maps.${name.slice(0, 100)}\` must be a list of [key, value]`);
  }
  return { 'weapp-mock': 1, ahead, maps: maps as Saved['maps'] };
}

const isEntry = (entry: unknown): boolean =>
  Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && entry[1] !== undefined;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (what: string) => new RangeError(`@weapp-openapi/mock: the state cannot be used: ${what}.`);

function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (typeof value === 'bigint') return { $bigint: String(value) };
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [name, encode(each)]);
  return MARKS.some((mark) => Object.hasOwn(value, mark))
    ? { $object: entries }
    : Object.fromEntries(entries);
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (!isFields(value)) return value;
  const { $bytes, $bigint, $number, $object } = value;
  if (typeof $bytes === 'string') return new Uint8Array(Buffer.from($bytes, 'base64'));
  if (typeof $bigint === 'string' && /^-?\d{1,100}$/.test($bigint)) return BigInt($bigint);
  if (typeof $number === 'string') return Number($number);
  const entries = Array.isArray($object) && $object.every(isEntry) ? $object : Object.entries(value);
  return Object.fromEntries(entries.map(([name, each]) => [name, decode(each)]));
}
