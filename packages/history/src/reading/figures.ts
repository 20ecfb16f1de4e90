import type { Figure } from '../answers/figures-of.ts';
import type { Store } from '../store/open-store.ts';
import { checkFilter, type Filter } from './filter.ts';
import { pages } from './pages.ts';

/** Which figures `History.figures` gives. Default: all. */
export interface FiguresInput extends Filter {}

/** One figure of one app and period. */
export interface FigureRow {
  readonly appid: string;
  /** WeChat's name, such as getDailyVisitTrend. */
  readonly operation: string;
  /** First day, yyyymmdd. */
  readonly begin_date: string;
  /** Last day, yyyymmdd. */
  readonly end_date: string;
  /** WeChat's name, with dots where it is nested: `visit_uv`, `visit_uv_new.province`, `10022.memory`. */
  readonly figure: string;
  /** What it is of: the retention key, a province, a page; '' if there is nothing to tell apart. */
  readonly key: string;
  /** A bigint only past 2^53. */
  readonly value: number | bigint;
}

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

/** A number, or a bigint for an integer that a number cannot hold. */
export function exact(value: Figure['value'] | bigint): number | bigint {
  if (typeof value !== 'string') return value;
  const number = Number(value);
  return /^-?\d+$/.test(value) && !Number.isSafeInteger(number) ? BigInt(value) : number;
}
