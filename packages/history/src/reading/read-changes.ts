import { type Figure, figuresOf } from '../answers/figures-of.ts';
import type { OperationName } from '../answers/operations.ts';
import type { Store } from '../store/open-store.ts';
import { isRow } from '../store/rows.ts';
import type { ChangesTable } from '../store/tables.ts';
import type { ChangedAnswer, ChangedFigure, ChangesInput } from './changes.ts';
import { checkFilter, type Filter } from './filter.ts';
import { pages } from './pages.ts';
import { exact } from './read-figures.ts';

const PAGE = 100;
const ORDER = [
  'appid',
  'operation',
  'begin_date',
  'end_date',
  'parameters',
  'replaced_at',
  'fetched_at',
] as const;

/** `History.changes`. */
export function changes(store: Store, input: ChangesInput): AsyncIterable<ChangedAnswer> {
  const filter = checkFilter(input);
  return {
    async *[Symbol.asyncIterator]() {
      // What took the place of an answer stands in the next row, or in `answers` for the last one of a period.
      let before: ChangesTable | undefined;
      for await (const row of rows(store, filter)) {
        if (before)
          yield compared(before, isSamePeriod(before, row) ? row.answer : await current(store, before));
        before = row;
      }
      if (before) yield compared(before, await current(store, before));
    },
  };
}

async function* rows({ db }: Store, { appid, operation, begin, end }: Filter): AsyncGenerator<ChangesTable> {
  let query = db.selectFrom('changes').selectAll();
  if (appid !== undefined) query = query.where('appid', '=', appid);
  if (operation !== undefined) query = query.where('operation', '=', operation);
  if (begin !== undefined) query = query.where('begin_date', '>=', begin);
  if (end !== undefined) query = query.where('end_date', '<=', end);
  for await (const page of pages(query, ORDER, PAGE)) yield* page;
}

const isSamePeriod = (one: ChangesTable, other: ChangesTable): boolean =>
  one.appid === other.appid &&
  one.operation === other.operation &&
  one.begin_date === other.begin_date &&
  one.end_date === other.end_date &&
  one.parameters === other.parameters;

async function current({ db }: Store, change: ChangesTable): Promise<string> {
  const row = await db.selectFrom('answers').select('answer').where(isRow(change)).executeTakeFirst();
  return row?.answer ?? 'null';
}

function compared(change: ChangesTable, after: string): ChangedAnswer {
  const operation = change.operation as OperationName;
  const answer: unknown = JSON.parse(change.answer);
  const earlier = figuresOf({ ...change, operation }, answer);
  const later = figuresOf({ ...change, operation }, JSON.parse(after));
  return { ...change, operation, answer, figures: differences(earlier, later) };
}

function differences(earlier: readonly Figure[], later: readonly Figure[]): ChangedFigure[] {
  const keyOf = ({ figure, key }: Figure): string => `${figure}\0${key}`;
  const afterwards = new Map(later.map((figure) => [keyOf(figure), figure]));
  const list: ChangedFigure[] = [];
  for (const before of earlier) {
    const { figure, key, value } = before;
    const after = afterwards.get(keyOf(before));
    afterwards.delete(keyOf(before));
    if (after?.value === value) continue;
    list.push({ figure, key, before: exact(value), after: after && exact(after.value) });
  }
  for (const { figure, key, value } of afterwards.values()) {
    list.push({ figure, key, before: undefined, after: exact(value) });
  }
  return list;
}
