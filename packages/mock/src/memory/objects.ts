import { createHash } from 'node:crypto';
import { LONGEST_KEY } from './kept.ts';
import type { State } from './state.ts';

/** The objects of one kind, such as the templates of each app. What it holds is never modified, only replaced. */
export interface Objects<Value> {
  get(app: string, id: string): Value | undefined;
  set(app: string, id: string, value: Value): void;
  delete(app: string, id: string): void;
  /** An app's objects in the order in which they were created. */
  list(app: string): Value[];
  /** Whether the app ever created or removed an object of this kind. */
  isTouched(app: string): boolean;
  /** The apps that have objects of this kind. */
  apps(): string[];
  /** A number that no other call for this app returned: for ids. */
  number(app: string): number;
}

export type CreateObjects = <Value>(kind: string) => Objects<Value>;

interface Entry {
  kind: string;
  app: string;
  value: unknown;
  /** Its length as JSON. */
  size: number;
  order: number;
}

const MB = 1024 * 1024;
/** The least recently used objects are dropped first. */
const KEPT = { count: 20_000, weight: 32 * MB, weigh: ({ size }: Entry) => size };

/** Collections of objects that share one bounded map. */
export function createObjects(state: State): CreateObjects {
  const entries = state.kept<Entry>('objects', KEPT);
  /** The next number by kind and app. */
  const numbers = state.kept<number>('objectNumbers', { count: 10_000 });

  return <Value>(kind: string): Objects<Value> => {
    const counterOf = (app: string) => keyOf(kind, app);
    const next = (app: string) => {
      const number = numbers.get(counterOf(app)) ?? 1;
      numbers.set(counterOf(app), number + 1);
      return number;
    };
    return {
      get: (app, id) => entries.get(keyOf(kind, app, id))?.value as Value | undefined,
      set(app, id, value) {
        const key = keyOf(kind, app, id);
        const order = entries.get(key)?.order ?? next(app);
        entries.set(key, { kind, app, value, order, size: lengthOf(value) });
      },
      delete(app, id) {
        next(app);
        entries.delete(keyOf(kind, app, id));
      },
      list: (app) =>
        [...entries.values()]
          .filter((entry) => entry.kind === kind && entry.app === app)
          .sort((one, other) => one.order - other.order)
          .map(({ value }) => value as Value),
      isTouched: (app) => numbers.has(counterOf(app)),
      apps: () => [
        ...new Set([...entries.values()].filter((entry) => entry.kind === kind).map(({ app }) => app)),
      ],
      number: next,
    };
  };
}

const lengthOf = (value: unknown): number =>
  // JSON has no bigints.
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each)).length;

/** A key of several parts, which strangers may have written. */
export function keyOf(...parts: readonly string[]): string {
  const key = JSON.stringify(parts);
  return key.length <= LONGEST_KEY ? key : createHash('sha256').update(key).digest('base64url');
}
