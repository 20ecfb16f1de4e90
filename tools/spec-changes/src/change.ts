import type { Kind } from './kinds.ts';

export type Language = 'en' | 'zh';

/** A text in both languages. */
export type Texts = Record<Language, string>;

/** What a change means for those who use the spec or what is generated from it, as in semantic versioning. */
export type Level = 'major' | 'minor' | 'patch';

/** One difference between two versions of the spec. */
export interface Change extends Texts {
  level: Level;
  kind: Kind;
  /** The operation, by its name in the newer version if it has one there. Neither this nor `webhook`: the document. */
  operationId?: string;
  /** The webhook, by its key. */
  webhook?: string;
  /** The section of the docs that the operation is in; of an errcode also `general`; of the document ``. */
  section: string;
  /** Where in the operation: `request.scene`, `response.list[].id`, `x-errcodes`; of an errcode its number. */
  place: string;
}

const RANK: Record<Level, number> = { major: 3, minor: 2, patch: 1 };

/** Orders levels, the more important first. */
export const byLevel = (a: Level, b: Level): number => RANK[b] - RANK[a];

/** The most that any of the changes demands. */
export const highest = (changes: readonly Pick<Change, 'level'>[]): Level | undefined =>
  changes.map(({ level }) => level).sort(byLevel)[0];

/** Where a change is: everything but what it is. */
export type Scope = Pick<Change, 'operationId' | 'webhook' | 'section'>;

/** Collects the changes of one scope. */
export class Log {
  readonly changes: Change[];
  readonly #scope: Scope;

  constructor(scope: Scope, changes: Change[] = []) {
    this.#scope = scope;
    this.changes = changes;
  }

  add(level: Level, kind: Kind, place: string, texts: Texts): void {
    this.changes.push({ level, kind, ...this.#scope, place, ...texts });
  }
}
