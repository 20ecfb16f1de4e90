import type { FigureRow } from '../reading/figures.ts';
import { granularityOf } from './file-figures.ts';

type Value = number | string;

/**
 * WeChat's answer as it must have been to hold these figures, which are of one operation and one period. JSON;
 * integers past 2^53 are text, as the client gives them.
 */
export function assembleAnswer(rows: readonly FigureRow[]): string {
  const [first] = rows;
  if (first === undefined) return '{}';
  const { operation } = first;
  const ref_date = refDateOf(first);
  const figures = rows.map(({ figure, key, value }) => ({ figure, key, value: jsonValue(value) }));
  return JSON.stringify(shapeOf(operation)(ref_date, figures));
}

interface Entry {
  readonly figure: string;
  readonly key: string;
  readonly value: Value;
}

type Shape = (ref_date: string, figures: readonly Entry[]) => object;

function shapeOf(operation: string): Shape {
  if (operation.endsWith('Retain')) return retention;
  if (operation === 'getVisitPage') return pages;
  if (operation === 'getVisitDistribution') return distribution;
  return operation === 'getUserPortrait' ? portrait : list;
}

const list: Shape = (ref_date, figures) => ({
  list: [{ ref_date, ...Object.fromEntries(figures.map(({ figure, value }) => [figure, value])) }],
});

const retention: Shape = (ref_date, figures) => ({
  ref_date,
  ...Object.fromEntries(
    [...grouped(figures, ({ figure }) => figure)].map(([figure, cells]) => [
      figure,
      byKey(cells).map(({ key, value }) => ({ key: keyValue(key), value })),
    ]),
  ),
});

const pages: Shape = (ref_date, figures) => ({
  ref_date,
  list: [...grouped(figures, ({ key }) => key)]
    .map(([page_path, entries]) => ({
      page_path,
      ...Object.fromEntries(entries.map(({ figure, value }) => [figure, value])),
    }))
    // WeChat's order; rows of the long form come by figure and path.
    .sort((a, b) => visits(b) - visits(a)),
});

const visits = (page: Readonly<Record<string, Value>>): number => Number(page.page_visit_pv ?? 0);

/** `access_source_session_cnt` is the value of an item, `access_source_session_cnt.name` another field of it. */
const distribution: Shape = (ref_date, figures) => ({
  ref_date,
  list: [...grouped(figures, ({ figure }) => beforeDot(figure))].map(([index, entries]) => ({
    index,
    item_list: [...grouped(byKey(entries), ({ key }) => key)].map(([key, fields]) => ({
      key: keyValue(key),
      ...Object.fromEntries(
        fields.map(({ figure, value }) => [
          figure === index ? 'value' : figure.slice(index.length + 1),
          value,
        ]),
      ),
    })),
  })),
});

const portrait: Shape = (ref_date, figures) => ({
  ref_date,
  ...Object.fromEntries(
    [...grouped(figures, ({ figure }) => beforeDot(figure))].map(([kind, entries]) => [
      kind,
      Object.fromEntries(
        [...grouped(entries, ({ figure }) => figure.slice(kind.length + 1))].map(([name, groups]) => [
          name,
          groups.map(({ key, value }) => ({ name: key, value })),
        ]),
      ),
    ]),
  ),
});

const beforeDot = (figure: string): string => figure.split('.', 1)[0] ?? figure;

function grouped(figures: readonly Entry[], nameOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of figures) {
    const group = groups.get(nameOf(entry));
    if (group) group.push(entry);
    else groups.set(nameOf(entry), [entry]);
  }
  return groups;
}

/** As text, key 14 comes before 2. */
const byKey = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => Number(a.key) - Number(b.key));

/** WeChat's keys are small numbers. */
const keyValue = (key: string): Value => (/^\d{1,9}$/.test(key) ? Number(key) : key);

const jsonValue = (value: number | bigint): Value => (typeof value === 'bigint' ? String(value) : value);

/** WeChat's name of a period in answers. */
function refDateOf({ operation, begin_date, end_date }: FigureRow): string {
  const by = granularityOf(operation);
  if (by === 'month') return begin_date.slice(0, 6);
  return begin_date === end_date ? begin_date : `${begin_date}-${end_date}`;
}
