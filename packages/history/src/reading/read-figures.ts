import type { Figure } from '../answers/figures-of.ts';
import type { Store } from '../store/open-store.ts';
import type { FigureRow, FiguresInput } from './figures.ts';
import { checkFilter } from './filter.ts';
import { pages } from './pages.ts';

const PAGE = 1000;
const ORDER = ['appid', 'operation', 'begin_date', 'end_date', 'parameters', 'figure', 'key'] as const;

/** `History.figures`. */
export function figures({ db }: Store, input: FiguresInput): AsyncIterable<FigureRow> {
  const { appid, operation, begin, end } = checkFilter(input);
  let query = db.selectFrom('figures').selectAll();
  if (appid !== undefined) query = query.where('appid', '=', appid);
  if (operation !== undefined) query = query.where('operation', '=', operation);
  if (begin !== undefined) query = query.where('begin_date', '>=', begin);
  if (end !== undefined) query = query.where('end_date', '<=', end);
  return {
    async *[Symbol.asyncIterator]() {
      for await (const page of pages(query, ORDER, PAGE)) {
        for (const { parameters, value, ...row } of page) yield { ...row, value: exact(value) };
      }
    },
  };
}

/** `History.apps`. */
export async function apps({ db }: Store): Promise<string[]> {
  const rows = await db.selectFrom('answers').select('appid').distinct().orderBy('appid').execute();
  return rows.map(({ appid }) => appid);
}

/** A number, or a bigint for an integer of 64 bits that a number cannot hold. */
export function exact(value: Figure['value'] | bigint): number | bigint {
  if (typeof value !== 'string') return value;
  const number = Number(value);
  if (!/^-?\d+$/.test(value) || Number.isSafeInteger(number)) return number;
  // PostgreSQL writes 1e300 with all its zeros; SQLite gives a number.
  const exact = BigInt(value);
  return BigInt.asIntN(64, exact) === exact ? exact : number;
}
